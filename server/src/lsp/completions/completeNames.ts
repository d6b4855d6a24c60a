// Proposals of bodies within responsibility notes.
import { departmentNames } from '../../features/completion/departmentNames';
import { remarkOpeners } from '../../words/brackets';
import { departmentSettings } from '../documents/departmentSettings';
import type { CompletionProvider } from './completionProvider';

/** Behind brackets, labels and separators, which are of a note or give nothing. */
export const completeNames: CompletionProvider = {
  triggerCharacters: ['、', '，', '：', ':', ...remarkOpeners],
  isIncomplete: true,
  propose({ draft, offset, basisOf }) {
    return departmentNames({ document: draft.plan, settings: departmentSettings(draft), offset, basisOf });
  },
};
