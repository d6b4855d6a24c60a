// What the rules are held to beyond the examples on their pages, by rule: see pins.
import type { RuleExample } from '../../../server/src/lint/rule';
import { bracketUnclosed } from './bracketUnclosed';
import { citationFormat } from './citationFormat';
import { conversionDebris } from './conversionDebris';
import { crossReference } from './crossReference';
import { deadlineLaterThanSuperior } from './deadlineLaterThanSuperior';
import { deadlineOutOfPeriod } from './deadlineOutOfPeriod';
import { departmentInconsistent } from './departmentInconsistent';
import { departmentLevel } from './departmentLevel';
import { departmentRenamed } from './departmentRenamed';
import { departmentUnknown } from './departmentUnknown';
import { numberFormat } from './numberFormat';
import { numberingLevel } from './numberingLevel';
import { numberingSequence } from './numberingSequence';
import { numberingStyle } from './numberingStyle';
import { placeholder } from './placeholder';
import { punctuationWidth } from './punctuationWidth';
import { repeatedText } from './repeatedText';
import { responsibilityDuplicate } from './responsibilityDuplicate';
import { responsibilityForm } from './responsibilityForm';
import { responsibilityMissing } from './responsibilityMissing';
import { responsibilityRoles } from './responsibilityRoles';
import { shortName } from './shortName';
import { stageMarker } from './stageMarker';
import { targetBelowPrevious } from './targetBelowPrevious';
import { targetBelowSuperior } from './targetBelowSuperior';
import { targetConflict } from './targetConflict';
import { targetMissingSuperior } from './targetMissingSuperior';
import { targetSum } from './targetSum';
import { targetUnit } from './targetUnit';
import { taskMissingSuperior } from './taskMissingSuperior';
import { titleMissing } from './titleMissing';
import { yearMismatch } from './yearMismatch';

/** Texts whose findings, or whose silence, are pinned; marks are left to the pin. */
export const ruleCases: Readonly<Record<string, readonly RuleExample[]>> = {
  'bracket-unclosed': bracketUnclosed,
  'citation-format': citationFormat,
  'conversion-debris': conversionDebris,
  'cross-reference': crossReference,
  'deadline-later-than-superior': deadlineLaterThanSuperior,
  'deadline-out-of-period': deadlineOutOfPeriod,
  'department-inconsistent': departmentInconsistent,
  'department-level': departmentLevel,
  'department-renamed': departmentRenamed,
  'department-unknown': departmentUnknown,
  'number-format': numberFormat,
  'numbering-level': numberingLevel,
  'numbering-sequence': numberingSequence,
  'numbering-style': numberingStyle,
  placeholder,
  'punctuation-width': punctuationWidth,
  'repeated-text': repeatedText,
  'responsibility-duplicate': responsibilityDuplicate,
  'responsibility-form': responsibilityForm,
  'responsibility-missing': responsibilityMissing,
  'responsibility-roles': responsibilityRoles,
  'short-name': shortName,
  'stage-marker': stageMarker,
  'target-below-previous': targetBelowPrevious,
  'target-below-superior': targetBelowSuperior,
  'target-conflict': targetConflict,
  'target-missing-superior': targetMissingSuperior,
  'target-sum': targetSum,
  'target-unit': targetUnit,
  'task-missing-superior': taskMissingSuperior,
  'title-missing': titleMissing,
  'year-mismatch': yearMismatch,
};
