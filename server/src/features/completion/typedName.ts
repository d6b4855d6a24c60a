// Names that go with what was typed: their beginning, their initials, their pinyin, or characters and then letters.
import { type ListedDepartment, matchDepartment } from '../../registry/lookup/departmentList';
import { once } from '../../text/memo';

/** Something of which the name of a body is a part. */
interface HasName {
  readonly listed: ListedDepartment;
}

/** A name with how what was typed goes with it. */
export interface TypedName<T extends HasName> {
  readonly one: T;
  /** How many characters at the beginning of what was typed belong to something before the name. */
  readonly skipped: number;
  /** 3 for the beginning of a name, 2 for initials, 1 for pinyin; 0 where nothing was typed. */
  readonly match: 0 | 1 | 2 | 3;
}

/** Words that join a name to the one before it without a mark. */
const joints = /会同|以及|和|与|及|商/g;
const letters = /[A-Za-z]+$/;

/**
 * The names that begin with `typed`, or with what of it stands behind 和, 会同 and the like where the whole is no beginning
 * of a name. Everything where nothing was typed.
 */
export function namesForTyped<T extends HasName>(list: readonly T[], typed: string): readonly TypedName<T>[] {
  const latin = letters.exec(typed)?.[0] ?? '';
  const han = typed.slice(0, typed.length - latin.length);
  for (const skipped of [0, ...[...han.matchAll(joints)].map((match) => match.index + match[0].length)]) {
    const found = list.flatMap((one): TypedName<T>[] => {
      const match = matchOf(one.listed, { han: han.slice(skipped), latin });
      return match === null ? [] : [{ one, skipped, match }];
    });
    if (found.length > 0) return found;
  }
  return [];
}

function matchOf(listed: ListedDepartment, { han, latin }: { han: string; latin: string }): 0 | 1 | 2 | 3 | null {
  if (han === '' && latin === '') return 0;
  if (han === '') return matchDepartment(listed, latin) || null;
  const { name, prefixLength, pinyin, initials, department } = listed;
  for (const from of prefixLength > 0 ? [prefixLength, 0] : [0]) {
    if (!name.startsWith(han, from) || name.length === from + han.length) continue;
    if (latin === '') return 3;
    const rest = from + han.length;
    const behind = { department, name: name.slice(rest), prefixLength: 0, pinyin: pinyin.slice(rest) };
    const match = matchDepartment({ ...behind, initials: initials.slice(rest) }, latin);
    if (match > 0) return match;
  }
  return latin === '' && isOtherName(listed, han) ? 1 : null;
}

/** Whether the body has another name that begins so: 市场监督 for 区市场监管局. */
function isOtherName({ department, name, prefixLength }: ListedDepartment, han: string): boolean {
  const prefix = name.slice(0, prefixLength);
  return department.names.some(({ full, short }) =>
    [full, ...short].some((other) => other.startsWith(han) || (han !== prefix && (prefix + other).startsWith(han))),
  );
}

/**
 * What a client is to compare with what is typed: a form that begins with it first, so that all proposals are equally near,
 * then the other ways to type the name.
 */
export function filterTextOf(listed: ListedDepartment, typed: string): string {
  const { forms, joined } = typedForms(listed);
  if (typed === '') return joined;
  const sought = typed.toLowerCase();
  const form = forms.find((one) => one.startsWith(sought));
  const first = form === undefined ? typed : typed + form.slice(typed.length);
  return [first, ...forms.filter((one) => one !== form)].join(' ');
}

interface TypedForms {
  readonly forms: readonly string[];
  readonly joined: string;
}

/** The ways to type a name: characters, initials, pinyin, without what stands in front and with it. */
const typedForms = once(({ name, prefixLength, pinyin, initials }: ListedDepartment): TypedForms => {
  const forms = (prefixLength > 0 ? [prefixLength, 0] : [0]).flatMap((from) => [
    name.slice(from),
    initials.slice(from),
    pinyin.slice(from).join(''),
  ]);
  return { forms, joined: forms.join(' ') };
});
