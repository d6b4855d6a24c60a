// textDocument/hover: what is known of the body named at the place, and what the higher plans say to it.
import { HoverRequest } from 'vscode-languageserver';
import { comparisonHover } from '../../features/hover/comparisonHover';
import { departmentHover } from '../../features/hover/departmentHover';
import type { ExplanationPart } from '../../features/places/explanation';
import { departmentSettings } from '../documents/departmentSettings';
import { toMarkup, toRange } from '../positions/convert';
import type { Session } from '../session';

const line: ExplanationPart = { kind: 'rule', text: '' };

/** Answers with the explanation of the name at a position, then with that of its target, deadline or task. */
export function handleHover(session: Session): void {
  session.guard.answer(HoverRequest.type, null, async ({ textDocument, position }) => {
    const draft = await session.drafts.check(textDocument.uri);
    if (!draft) return null;
    const { plan, source, inputs } = draft;
    const offset = source.offsetAt(position);
    const ofName = departmentHover(plan, offset, departmentSettings(draft));
    const ofPlans = comparisonHover(plan, session.service.compare(plan, inputs), offset);
    const [first, second] = [ofName, ofPlans].filter((one) => one !== null);
    if (!first) return null;
    const parts = second ? [...first.parts, line, ...second.parts] : first.parts;
    return { contents: toMarkup(parts, session.client.hoverFormat), range: toRange(source, first.span) };
  });
}
