// The actions that concern a whole draft or level: what code actions offer and commands carry out.
import type { PlanAction } from '../../features/actions/codeActions';
import { fixAllEdits } from '../../features/actions/fixAll';
import type { PlanService } from '../../service';
import type { CheckedDraft } from '../documents/drafts';

/** All safe fixes, repeated until nothing is left to fix, as edits of the text as it is. */
export function fixAllAction(service: PlanService, { plan, problems, settings, inputs }: CheckedDraft): PlanAction {
  const { text } = service.fix(plan.written, settings.config, inputs);
  const edits = fixAllEdits(plan.written, text, service.safeEdits(plan, problems));
  return { title: '修正本稿中所有可以自动修正的问题', edits };
}
