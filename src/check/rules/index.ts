/** All rules, in the order of scope and id; a test holds this list against the folder. */
import type { Rule } from '../rule.ts'
import claimedButMissed from './claimed-but-missed.ts'
import differsBetweenPeers from './differs-between-peers.ts'
import differsFromUpperLevel from './differs-from-upper-level.ts'
import missingAtLowerLevel from './missing-at-lower-level.ts'
import targetBehindBaseline from './target-behind-baseline.ts'
import unitDiffers from './unit-differs.ts'
import upperLevelMisquoted from './upper-level-misquoted.ts'
import weakerThanUpperLevel from './weaker-than-upper-level.ts'

export const rules: readonly Rule[] = [
  weakerThanUpperLevel, upperLevelMisquoted, differsFromUpperLevel, missingAtLowerLevel, unitDiffers,
  differsBetweenPeers,
  targetBehindBaseline, claimedButMissed
]
