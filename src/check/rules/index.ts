/** All rules, across levels, across peers, within a document, and of its form; a test holds this list against the folder. */
import type { Rule } from '../rule.ts'
import ambitionAboveTargets from './ambition-above-targets.ts'
import annexTitleDiffers from './annex-title-differs.ts'
import benchmarkDiffers from './benchmark-differs.ts'
import boundAsResult from './bound-as-result.ts'
import claimedButMissed from './claimed-but-missed.ts'
import columnNumberSkipped from './column-number-skipped.ts'
import differsBetweenPeers from './differs-between-peers.ts'
import differsFromUpperLevel from './differs-from-upper-level.ts'
import foreignWordInText from './foreign-word-in-text.ts'
import headingNumberRepeats from './heading-number-repeats.ts'
import headingNumberSkipped from './heading-number-skipped.ts'
import missingAtLowerLevel from './missing-at-lower-level.ts'
import nameDiffers from './name-differs.ts'
import noGainOverBaseline from './no-gain-over-baseline.ts'
import noSuchTable from './no-such-table.ts'
import noUpperCounterpart from './no-upper-counterpart.ts'
import pageBreakDuplicate from './page-break-duplicate.ts'
import partsDoNotAddUp from './parts-do-not-add-up.ts'
import placeholderLeftIn from './placeholder-left-in.ts'
import projectNotInTable from './project-not-in-table.ts'
import projectOutsidePeriod from './project-outside-period.ts'
import proseDiffersFromProse from './prose-differs-from-prose.ts'
import proseDiffersFromTable from './prose-differs-from-table.ts'
import rateWithoutUnit from './rate-without-unit.ts'
import respectivelyCountDiffers from './respectively-count-differs.ts'
import scopeDiffers from './scope-differs.ts'
import severalResultsForOneTarget from './several-results-for-one-target.ts'
import stricterThanUpperLevel from './stricter-than-upper-level.ts'
import targetBehindBaseline from './target-behind-baseline.ts'
import unclearMergedCell from './unclear-merged-cell.ts'
import unitDiffers from './unit-differs.ts'
import upperLevelMisquoted from './upper-level-misquoted.ts'
import weakerThanUpperLevel from './weaker-than-upper-level.ts'
import wrongArea from './wrong-area.ts'

export const rules: readonly Rule[] = [
  weakerThanUpperLevel, upperLevelMisquoted, missingAtLowerLevel, differsFromUpperLevel, stricterThanUpperLevel, noUpperCounterpart, unitDiffers, nameDiffers, scopeDiffers, benchmarkDiffers, ambitionAboveTargets,
  differsBetweenPeers,
  proseDiffersFromTable, proseDiffersFromProse, targetBehindBaseline, noGainOverBaseline, claimedButMissed, partsDoNotAddUp, boundAsResult, severalResultsForOneTarget, rateWithoutUnit, projectNotInTable, projectOutsidePeriod,
  headingNumberRepeats, headingNumberSkipped, columnNumberSkipped, placeholderLeftIn, unclearMergedCell, foreignWordInText, pageBreakDuplicate, noSuchTable, annexTitleDiffers, respectivelyCountDiffers, wrongArea
]
