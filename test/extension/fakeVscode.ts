// As much of the module `vscode` as the tests of the extension need; import it before what imports `vscode`.
import Module from 'node:module';

/** What the extension has done, in order: name and arguments. */
export const calls: [string, ...unknown[]][] = [];

/** Answers of the editor to what it is asked, by the name of the call. */
export const answers = new Map<string, unknown>();

function call(name: string) {
  return (...args: unknown[]) => {
    calls.push([name, ...args]);
    const answer = answers.get(name);
    if (answer instanceof Error) return Promise.reject(answer);
    return Promise.resolve(answer);
  };
}

/** A URI by its text. */
export class Uri {
  constructor(readonly text: string) {}
  static parse(text: string): Uri {
    return new Uri(text);
  }
  static joinPath(base: Uri, ...parts: string[]): Uri {
    return new Uri(
      parts.reduce((path, part) => (part === '..' ? path.replace(/\/[^/]*$/, '') : `${path}/${part}`), base.text),
    );
  }
  get path(): string {
    return this.text.replace(/^[a-z]+:\/\//, '');
  }
  toString(): string {
    return this.text;
  }
}

export class TabInputText {
  constructor(readonly uri: Uri) {}
}

/** The state of the window that a test sets. */
export const state: {
  activeTextEditor: unknown;
  tabs: { viewColumn: number; tabs: { input: unknown }[] }[];
  listeners: Record<string, (value: never) => void>;
  status: Record<string, unknown>;
} = { activeTextEditor: undefined, tabs: [], listeners: {}, status: {} };

const listen = (name: string) => (listener: (value: never) => void) => {
  state.listeners[name] = listener;
  return { dispose: () => calls.push([`dispose ${name}`]) };
};

const vscode: Record<string, unknown> = {
  Uri,
  TabInputText,
  ViewColumn: { Active: -1, Beside: -2, One: 1 },
  TextEditorRevealType: { InCenterIfOutsideViewport: 2 },
  LanguageStatusSeverity: { Information: 0, Warning: 1, Error: 2 },
  window: {
    get activeTextEditor() {
      return state.activeTextEditor;
    },
    tabGroups: {
      get all() {
        return state.tabs;
      },
    },
    showInformationMessage: call('information'),
    showWarningMessage: call('warning'),
    showErrorMessage: call('error'),
    showSaveDialog: call('saveDialog'),
    setStatusBarMessage: call('statusBar'),
    showTextDocument: (uri: Uri, options: unknown) => {
      calls.push(['show', uri.toString(), options]);
      return Promise.resolve({ revealRange: (...args: unknown[]) => calls.push(['reveal', ...args]) });
    },
    onDidChangeActiveTextEditor: listen('activeTextEditor'),
  },
  workspace: {
    fs: { writeFile: call('writeFile') },
    openTextDocument: call('openTextDocument'),
    asRelativePath: (uri: Uri) => uri.path.replace(/^\/w\//, ''),
    onDidCloseTextDocument: listen('closeTextDocument'),
  },
  languages: {
    createLanguageStatusItem: (id: string, selector: unknown) => {
      state.status = { id, selector, dispose: () => calls.push(['dispose status']) };
      return state.status;
    },
  },
  commands: {
    executeCommand: call('command'),
    registerCommand: (id: string, run: unknown) => {
      calls.push(['register', id]);
      return { id, run };
    },
  },
  env: { openExternal: call('openExternal') },
};

/** What is not there is an empty class: other packages extend those of the editor when they are loaded. */
const whole = new Proxy(vscode, {
  get: (known, name) => (name in known ? known[name as string] : class {}),
});

const loader = Module as unknown as { _load: (request: string, ...rest: unknown[]) => unknown };
const load = loader._load;
loader._load = (request, ...rest) => (request === 'vscode' ? whole : load(request, ...rest));

/** Forgets what was done and answered. */
export function resetVscode(): void {
  calls.length = 0;
  answers.clear();
  Object.assign(state, { activeTextEditor: undefined, tabs: [], listeners: {}, status: {} });
}
