// What stands in a bracket behind the name of a body and is no part of it: （原工商局）, （学校食堂部分）, （牵头）.
import type { Span } from '../../text/span';
import type { Role } from '../../words/roles/roles';
import { holdsRole, isRole, roleOfGloss } from '../../words/roles/roleVerbs';
import { isOrganName } from './organs';

/** A name without what stands behind it, and the role that this gives to the body. */
export interface GlossedName {
  readonly name: Span;
  readonly role: Role | null;
}

const formerName = /^(?:[〈<][^〉>]*[〉>]|[（(]原[^）)]*[）)])$/;
const tail = /(?:[〈<][^〉>]*[〉>]|[（(〔[][^（(〔[）)〕\]]*[）)〕\]])$/;
/** What a body's part is limited to, and other remarks on it. */
const remark = /部分|环节|领域|方面|范围|下同|除外|简称|[列排][^，。；、]{0,4}[第首]/;
/** （街道，下同） completes the name. */
const completesName = /^(?:街道|镇|乡|场|社区|区|市|县|园区)[，,、]/;

/** Takes a gloss off the end of a name; a second name in a bracket stays (区教育局（区委教育工委）). */
export function readGloss(text: string, span: Span): GlossedName {
  const found = tail.exec(text.slice(span.start, span.end));
  if (!found || found.index < 2) return { name: span, role: null };
  const words = found[0].slice(1, -1);
  // 主办 ends like the name of a 办.
  const isOtherName = isOrganName(words) && !isRole(words);
  const isGloss =
    formerName.test(found[0]) ||
    ((remark.test(words) || holdsRole(words)) && !isOtherName && !completesName.test(words));
  if (!isGloss) return { name: span, role: null };
  return { name: { start: span.start, end: span.start + found.index }, role: roleOfGloss(words) };
}
