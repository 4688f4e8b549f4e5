/**
 * How a name begins that says what one measure brings (改善灌溉面积, 新增停车位, 受益人口): each measure of a plan brings
 * its own, so that two amounts need not be one. Sources: project lists and special columns of five-year plans.
 */
export const EFFECT = /^(?:每?年(?:均)?)?(?:新增|新建|新改扩建|扩建|改建|改造|改善|恢复|修复|治理|整治|增加|减少|减排|节约|节水|带动|惠及|受益|涉及|服务|覆盖|撬动|吸纳|转移)/
