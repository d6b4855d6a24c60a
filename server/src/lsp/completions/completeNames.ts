// Proposals of bodies within responsibility notes.
import { departmentNames } from '../../features/departmentNames';
import type { CompletionProvider } from './completionProvider';

/** Behind brackets, labels and separators, which are of a note or give nothing. */
export const completeNames: CompletionProvider = {
  triggerCharacters: ['、', '，', '（', '(', '〔', '[', '：', ':'],
  isIncomplete: true,
  propose({ draft: { plan, inputs, settings }, offset }) {
    const { level, region } = settings.config;
    const own = { level, region, departments: inputs.departments };
    return departmentNames({ document: plan, settings: own, offset, suggested: [] });
  },
};
