// How people call a higher plan for short: 省级, 市级.
import type { ReferencePlan } from '../../plan/referencePlan';

/** `市级` by the level that the plan itself shows, `上级` where it shows none or is a list of targets. */
export function superiorLevel({ document }: ReferencePlan): string {
  return document?.level ? `${document.level}级` : '上级';
}

/** `《云州市2026年食品安全监督管理计划》四、（三）`: the clause as people cite it. */
export function citeClause({ name }: ReferencePlan, clause: string): string {
  return `${name.includes('《') ? name : `《${name}》`}${clause}`;
}
