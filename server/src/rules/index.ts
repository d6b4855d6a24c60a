// The rules of the product, in the order in which their list is read.
import type { Rule } from '../lint/rule';
import { bracketUnclosed } from './bracketUnclosed';
import { conversionDebris } from './conversionDebris';
import { placeholder } from './placeholder';
import { targetSum } from './targetSum';
import { titleMissing } from './titleMissing';
import { yearMismatch } from './yearMismatch';

/** Every rule there is. A new one is its file and a line here. */
export const allRules: readonly Rule[] = [
  targetSum,
  bracketUnclosed,
  placeholder,
  conversionDebris,
  titleMissing,
  yearMismatch,
];
