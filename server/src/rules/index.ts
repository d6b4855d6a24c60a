// The rules of the product, in the order in which their list is read.
import type { Rule } from '../lint/rule';
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
