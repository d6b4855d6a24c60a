// The files that drafts are held against: read once, as they stand in the editor where they are open, else on disk.
import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type ReferenceReading, readReference } from '../../compare/reference/readReference';
import { parsePlan } from '../../plan/document';
import type { FileReader, FileText } from '../fileReader';
import type { ModelCache } from '../modelCache';
import { uriKey } from '../resolveUri';
import { isConfigFile } from '../settings/configFiles';

/** A file as it was read last. The object stays the same as long as what is in the file does. */
export interface ReferenceFile {
  readonly uri: string;
  readonly content: FileText;
}

/** Access to the files. */
export interface ReferenceStore {
  /** The file as it is now. Never rejects. */
  read(uri: string): Promise<ReferenceFile>;
  /** The plan in a file; made once. */
  plan(file: ReferenceFile): ReferenceReading;
  /** Whether an open document is a file in use, and other than it was when it was read last. */
  hasChanged(source: TextDocument): boolean;
  /** Forgets what was read from disk and reads the files in use again; tells whether any of them changed. */
  reread(): Promise<boolean>;
  /** URIs of the files in use. */
  uris(): readonly string[];
}

interface ReferenceStoreOptions {
  readonly documents: TextDocuments<TextDocument>;
  readonly models: ModelCache;
  readonly read: FileReader;
  /** Told of each file that was read for the first time or has changed. */
  readonly onChange: () => void;
  /** Told of each plan that was made of a file. */
  readonly onPlan: (file: ReferenceFile, reading: ReferenceReading) => void;
}

/** A store without files. */
export function createReferenceStore(options: ReferenceStoreOptions): ReferenceStore {
  const { documents, read, onChange } = options;
  const files = new Map<string, ReferenceFile>();
  const reads = new Map<string, Promise<FileText>>();
  const fromDisk = (uri: string, key: string): Promise<FileText> => {
    const reading = reads.get(key) ?? read(uri);
    reads.set(key, reading);
    return reading;
  };
  const load = async (uri: string): Promise<ReferenceFile> => {
    const key = uriKey(uri);
    if (!openDocument(documents, key)) await fromDisk(uri, key);
    const source = openDocument(documents, key);
    const content: FileText = source ? { kind: 'text', text: source.getText() } : await fromDisk(uri, key);
    const before = files.get(key);
    if (before && isSame(before.content, content)) return before;
    const file = { uri, content };
    files.set(key, file);
    onChange();
    return file;
  };
  return {
    read: load,
    plan: createPlanReader(options),
    hasChanged(source) {
      const content = files.get(uriKey(source.uri))?.content;
      return content !== undefined && !(content.kind === 'text' && content.text === source.getText());
    },
    async reread() {
      reads.clear();
      const before = [...files.values()];
      const after = await Promise.all(before.map(({ uri }) => load(uri)));
      return after.some((file, at) => file !== before[at]);
    },
    uris: () => [...files.values()].map(({ uri }) => uri),
  };
}

/** Makes each plan once, of the model of an open document where there is one. */
function createPlanReader({ documents, models, onPlan }: ReferenceStoreOptions): ReferenceStore['plan'] {
  const readings = new WeakMap<ReferenceFile, ReferenceReading>();
  return (file) => {
    const known = readings.get(file);
    if (known) return known;
    const { uri, content } = file;
    const parse = (text: string) => {
      const source = openDocument(documents, uriKey(uri));
      return source?.getText() === text && !isConfigFile(source.uri) ? models.get(source) : parsePlan(text);
    };
    const reading = content.kind === 'text' ? readReference(uri, content.text, parse) : nothing;
    readings.set(file, reading);
    onPlan(file, reading);
    return reading;
  };
}

const nothing: ReferenceReading = { plan: null, issues: [] };

function openDocument(documents: TextDocuments<TextDocument>, key: string): TextDocument | undefined {
  return documents.all().find(({ uri }) => uriKey(uri) === key);
}

function isSame(a: FileText, b: FileText): boolean {
  if (a.kind === 'text' || b.kind === 'text') return a.kind === 'text' && b.kind === 'text' && a.text === b.text;
  return JSON.stringify(a) === JSON.stringify(b);
}
