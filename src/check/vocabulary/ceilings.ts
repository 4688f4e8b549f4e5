/**
 * Indicators whose target is a ceiling by nature: plans set it above what there is, as room to grow under a cap.
 * Sources: the total-quantity controls (总量控制) of energy, water, land and population plans; the ceilings of yearly
 * economic targets (失业率, 居民消费价格, 债务); the control rates of fires and pests, which a dry year decides.
 */
export const CEILING = /总量|总规模|(?:人口|用地|建设)规模|失业率|价格(?:指数)?涨幅|负债率|债务率|赤字率|开发强度|(?:受害|成灾|受灾|损失)率/

/** Those of them that are caps without 以内 or ≤ too: what a territory may use of water, energy and land. */
export const USE_CAP = /(?:用水|用能|能源消费|能耗|煤炭消费|用地|建设用地)总(?:量|规模)$|用地规模$/
