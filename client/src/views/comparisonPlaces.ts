// Shows places of the two plans in the editor: the draft where it is open, the higher plan under it.
import { commands, type Range, TabInputText, TextEditorRevealType, type Uri, ViewColumn, window } from 'vscode';

/** A place in a file. */
export interface FilePlace {
  readonly uri: Uri;
  readonly range: Range;
}

/** Shows both places that there are; the cursor goes to the last. */
export async function showPlaces({ own, superior, last }: ShownPlaces): Promise<void> {
  const showOwn = () => own && show(own, columnOf(own.uri) ?? ViewColumn.One);
  if (last === 'superior') {
    await showOwn();
    if (superior) await showSuperior(superior, own);
    return;
  }
  if (superior) await showSuperior(superior, own);
  await showOwn();
}

interface ShownPlaces {
  readonly own: FilePlace | null;
  readonly superior: FilePlace | null;
  readonly last: 'own' | 'superior';
}

/** In a group of its own below the draft, where the view beside the draft stays in sight; long lines need the width. */
async function showSuperior(superior: FilePlace, own: FilePlace | null): Promise<void> {
  const column = columnOf(superior.uri);
  if (column !== undefined) return show(superior, column);
  if (own) await show(own, columnOf(own.uri) ?? ViewColumn.One);
  else await commands.executeCommand('workbench.action.focusFirstEditorGroup');
  await commands.executeCommand('workbench.action.newGroupBelow');
  await show(superior, ViewColumn.Active);
}

async function show({ uri, range }: FilePlace, viewColumn: ViewColumn): Promise<void> {
  const editor = await window.showTextDocument(uri, { viewColumn, selection: range, preview: false });
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The group in which a file is open. */
function columnOf(uri: Uri): ViewColumn | undefined {
  const wanted = uri.toString();
  return window.tabGroups.all.find(({ tabs }) =>
    tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === wanted),
  )?.viewColumn;
}
