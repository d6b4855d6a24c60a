// Two bars that show how far apart two figures are; drawn as shapes, for browsers leave backgrounds out when they print.
import type { ComparedTarget, JudgedRow } from '../../compare/comparison';
import { type Html, html } from '../../text/html';

/**
 * The bars of a row whose figures were compared, null for all others. The longer one takes all the room there is; a line
 * across the draft's bar marks what is demanded.
 */
export function figureBars({ superior, own, verdict }: JudgedRow<ComparedTarget>, superiorName: string): Html | null {
  if (superior?.amount == null || own?.amount == null) return null;
  if (verdict !== 'equal' && verdict !== 'higher' && verdict !== 'lower') return null;
  const longest = Math.max(superior.amount, own.amount);
  if (!(longest > 0)) return null;
  const demanded = percent(superior.amount / longest);
  const promised = percent(own.amount / longest);
  return html`
    <div class="bars" role="img" aria-label="${superiorName}${superior.figure}，本稿${own.figure}">
      <span>${superiorName}</span><svg><rect class="demanded" width="${demanded}%" height="100%" /></svg>
      <span>本稿</span><svg>
        <rect class="promised" width="${promised}%" height="100%" />
        <line class="demand" x1="${demanded}%" x2="${demanded}%" y1="-25%" y2="125%" />
      </svg>
    </div>
    ${superior.lowerIsBetter ? html`<small>数值越小，要求越高</small>` : null}`;
}

/** Of the room there is, with one decimal; what is there at all can be seen. */
function percent(share: number): number {
  return share > 0 ? Math.max(1, Math.round(share * 1000) / 10) : 0;
}
