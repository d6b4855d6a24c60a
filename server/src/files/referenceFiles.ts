// The files that drafts are held against: each read once, as it stands in an editor where it is open, else on disk.
import { type ReferenceReading, readReference } from '../compare/reference/readReference';
import { parsePlan } from '../plan/document';
import type { PlanDocument } from '../plan/model';
import { type FileText, isSameText, readFileText } from './fileText';
import type { Host } from './host';

/** A file as it was read last. The object stays the same as long as what is in the file does. */
export interface ReferenceFile {
  readonly file: string;
  readonly content: FileText;
}

/** Access to the files. */
export interface ReferenceFiles {
  /** The file as it is now. Never rejects. */
  read(file: string): Promise<ReferenceFile>;
  /** The plan in a file; made once. */
  plan(file: ReferenceFile): ReferenceReading;
  /** Whether a file is in use, and was other than this text when it was read last. */
  hasChanged(file: string, text: string): boolean;
  /** Forgets what was read from disk and reads the files in use again; tells whether any of them changed. */
  reread(): Promise<boolean>;
  /** The files in use. */
  all(): readonly string[];
}

interface ReferenceFilesOptions {
  readonly host: Host;
  /** The model of a text, for those who have it at hand where the file is open. */
  readonly parse?: (file: string, text: string) => PlanDocument;
  /** Told when a file was read for the first time or has changed. */
  readonly onChange?: () => void;
  /** Told of each plan that was made of a file. */
  readonly onPlan?: (file: ReferenceFile, reading: ReferenceReading) => void;
}

/** No files yet. */
export function createReferenceFiles(options: ReferenceFilesOptions): ReferenceFiles {
  const { host, onChange } = options;
  const { keyOf } = host.names;
  const files = new Map<string, ReferenceFile>();
  const reads = new Map<string, Promise<FileText>>();
  const fromDisk = (file: string): Promise<FileText> => {
    const key = keyOf(file);
    const reading = reads.get(key) ?? readFileText(file, host);
    reads.set(key, reading);
    return reading;
  };
  const load = async (file: string): Promise<ReferenceFile> => {
    // Asked again afterwards, for it may have been opened while it was read.
    if (host.openText?.(file) === undefined) await fromDisk(file);
    const open = host.openText?.(file);
    const content: FileText = open === undefined ? await fromDisk(file) : { kind: 'text', text: open };
    const before = files.get(keyOf(file));
    if (before && isSameText(before.content, content)) return before;
    const now = { file, content };
    files.set(keyOf(file), now);
    onChange?.();
    return now;
  };
  return {
    read: load,
    plan: createPlanReader(options),
    hasChanged(file, text) {
      const content = files.get(keyOf(file))?.content;
      return content !== undefined && !isSameText(content, { kind: 'text', text });
    },
    async reread() {
      reads.clear();
      const before = [...files.values()];
      const after = await Promise.all(before.map(({ file }) => load(file)));
      return after.some((file, at) => file !== before[at]);
    },
    all: () => [...files.values()].map(({ file }) => file),
  };
}

const noPlan: ReferenceReading = { plan: null, issues: [] };

function createPlanReader({ host, parse, onPlan }: ReferenceFilesOptions): ReferenceFiles['plan'] {
  const readings = new WeakMap<ReferenceFile, ReferenceReading>();
  const read = ({ file, content }: ReferenceFile): ReferenceReading => {
    if (content.kind !== 'text') return noPlan;
    const toModel = parse ? (text: string) => parse(file, text) : parsePlan;
    return readReference(host.names.inResults(file), content.text, toModel);
  };
  return (file) => {
    const known = readings.get(file);
    if (known) return known;
    const reading = read(file);
    readings.set(file, reading);
    onPlan?.(file, reading);
    return reading;
  };
}
