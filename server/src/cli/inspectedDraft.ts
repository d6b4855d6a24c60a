// What `inspect` shows of a draft, as every output format gets it.
import type { OutlineItem, PlanDocument, Task } from '../plan/model';
import type { PlanService } from '../service';
import type { EncodingName } from '../text/bytes/decodeText';
import { LineIndex } from '../text/lines';
import type { Draft } from './readDraft';

/** A draft with its model. */
export interface InspectedDraft {
  readonly path: string;
  readonly encoding: EncodingName;
  readonly document: PlanDocument;
  readonly lines: LineIndex;
  /** The tasks, without those that neither have nor need a responsibility note. */
  readonly tasks: readonly Task[];
  /** Whether a section needs no responsibility notes. */
  readonly isExempt: (section: OutlineItem) => boolean;
}

/** Reads a draft for `inspect`. */
export function inspectDraft({ path, encoding, text }: Draft, service: PlanService): InspectedDraft {
  const document = service.parse(text);
  const isExempt = (section: OutlineItem) => service.isExempt(document, section);
  const needsNote = ({ item }: Task) => item !== null && !isExempt(item);
  return {
    path,
    encoding: encoding.name,
    document,
    lines: new LineIndex(text),
    tasks: document.tasks.filter((task) => task.responsibility || needsNote(task)),
    isExempt,
  };
}
