// The rules of the product, in the order in which their list is read.
import type { Rule } from '../lint/rule';
import { departmentInconsistent } from './departments/departmentInconsistent';
import { departmentLevel } from './departments/departmentLevel';
import { departmentRenamed } from './departments/departmentRenamed';
import { departmentUnknown } from './departments/departmentUnknown';
import { crossReference } from './numbering/crossReference';
import { numberingLevel } from './numbering/numberingLevel';
import { numberingSequence } from './numbering/numberingSequence';
import { numberingStyle } from './numbering/numberingStyle';
import { responsibilityDuplicate } from './responsibility/responsibilityDuplicate';
import { responsibilityForm } from './responsibility/responsibilityForm';
import { responsibilityMissing } from './responsibility/responsibilityMissing';
import { responsibilityRoles } from './responsibility/responsibilityRoles';
import { deadlineLaterThanSuperior } from './targets/deadlineLaterThanSuperior';
import { deadlineOutOfPeriod } from './targets/deadlineOutOfPeriod';
import { targetBelowPrevious } from './targets/targetBelowPrevious';
import { targetBelowSuperior } from './targets/targetBelowSuperior';
import { targetConflict } from './targets/targetConflict';
import { targetMissingSuperior } from './targets/targetMissingSuperior';
import { targetSum } from './targets/targetSum';
import { targetUnit } from './targets/targetUnit';
import { taskMissingSuperior } from './targets/taskMissingSuperior';
import { bracketUnclosed } from './text/bracketUnclosed';
import { citationFormat } from './text/citationFormat';
import { conversionDebris } from './text/conversionDebris';
import { numberFormat } from './text/numberFormat';
import { placeholder } from './text/placeholder';
import { punctuationWidth } from './text/punctuationWidth';
import { repeatedText } from './text/repeatedText';
import { shortName } from './text/shortName';
import { stageMarker } from './text/stageMarker';
import { titleMissing } from './text/titleMissing';
import { yearMismatch } from './text/yearMismatch';

/** Every rule there is. A new one is its file and a line here. */
export const allRules: readonly Rule[] = [
  responsibilityMissing,
  responsibilityRoles,
  responsibilityDuplicate,
  responsibilityForm,
  departmentUnknown,
  departmentRenamed,
  departmentInconsistent,
  departmentLevel,
  numberingSequence,
  numberingStyle,
  numberingLevel,
  crossReference,
  targetBelowSuperior,
  targetMissingSuperior,
  taskMissingSuperior,
  deadlineLaterThanSuperior,
  targetBelowPrevious,
  targetSum,
  targetConflict,
  targetUnit,
  deadlineOutOfPeriod,
  bracketUnclosed,
  placeholder,
  conversionDebris,
  titleMissing,
  yearMismatch,
  stageMarker,
  shortName,
  punctuationWidth,
  repeatedText,
  numberFormat,
  citationFormat,
];
