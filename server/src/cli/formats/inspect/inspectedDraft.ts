// What `inspect` shows of a draft, as every output format gets it.
import { draftDepartments } from '../../../bodies/draftDepartments';
import type { OutlineItem, Party, PlanDocument, Task } from '../../../plan/model';
import { resolveDepartment } from '../../../registry/lookup/resolveDepartment';
import type { PlanService } from '../../../service';
import type { EncodingName } from '../../../text/bytes/decodeText';
import { LineIndex } from '../../../text/lines';
import type { Draft } from '../../files/readDraft';

/** A draft with its model. */
export interface InspectedDraft {
  readonly path: string;
  readonly encoding: EncodingName;
  readonly document: PlanDocument;
  readonly lines: LineIndex;
  /** The tasks, without those that neither have nor need a responsibility note. */
  readonly tasks: readonly Task[];
  /** Id of a body in the registry; null where it is not known. */
  readonly departmentOf: (party: Party) => string | null;
  /** Whether a section needs no responsibility notes. */
  readonly isExempt: (section: OutlineItem) => boolean;
}

/** Reads a draft for `inspect`. */
export function inspectDraft({ path, encoding, text }: Draft, service: PlanService): InspectedDraft {
  const document = service.parse(text);
  const isExempt = (section: OutlineItem) => service.isExempt(document, section);
  const { context, registry } = draftDepartments(document);
  const needsNote = ({ item }: Task) => item !== null && !isExempt(item);
  return {
    path,
    encoding: encoding.name,
    document,
    lines: new LineIndex(text),
    tasks: document.tasks.filter((task) => task.responsibility || needsNote(task)),
    departmentOf: ({ name }) => resolveDepartment(name, context, registry)?.id ?? null,
    isExempt,
  };
}
