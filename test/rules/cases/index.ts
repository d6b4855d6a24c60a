// What the rules are held to beyond the examples on their pages, by rule: see pins.
import type { RuleExample } from '../../../server/src/lint/rule';
import { bracketUnclosed } from './bracketUnclosed';
import { citationFormat } from './citationFormat';
import { conversionDebris } from './conversionDebris';
import { deadlineOutOfPeriod } from './deadlineOutOfPeriod';
import { departmentRenamed } from './departmentRenamed';
import { departmentUnknown } from './departmentUnknown';
import { numberingLevel } from './numberingLevel';
import { numberingSequence } from './numberingSequence';
import { numberingStyle } from './numberingStyle';
import { repeatedText } from './repeatedText';
import { stageMarker } from './stageMarker';
import { targetSum } from './targetSum';
import { targetUnit } from './targetUnit';
import { titleMissing } from './titleMissing';
import { yearMismatch } from './yearMismatch';

/** Texts whose findings, or whose silence, are pinned; marks are left to the pin. */
export const ruleCases: Readonly<Record<string, readonly RuleExample[]>> = {
  'bracket-unclosed': bracketUnclosed,
  'citation-format': citationFormat,
  'conversion-debris': conversionDebris,
  'deadline-out-of-period': deadlineOutOfPeriod,
  'department-renamed': departmentRenamed,
  'department-unknown': departmentUnknown,
  'numbering-level': numberingLevel,
  'numbering-sequence': numberingSequence,
  'numbering-style': numberingStyle,
  'repeated-text': repeatedText,
  'stage-marker': stageMarker,
  'target-sum': targetSum,
  'target-unit': targetUnit,
  'title-missing': titleMissing,
  'year-mismatch': yearMismatch,
};
