// The frame of the view "目标对照": policy, script and the colours of the theme; the page itself comes as a message.
import { Uri, type Webview } from 'vscode';

/** Folder of the view's script, the only place from which the view may load anything. */
export function scriptFolder(extension: Uri): Uri {
  return Uri.joinPath(extension, 'dist');
}

/** The HTML of the view while it has nothing to show yet. */
export function comparisonFrame(webview: Webview, extension: Uri): string {
  const script = webview.asWebviewUri(Uri.joinPath(scriptFolder(extension), 'comparisonView.js'));
  const nonce = newNonce();
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy"
  content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
<style nonce="${nonce}">${themeStyle}</style>
</head>
<body>
<div id="page"><p class="waiting">正在对照…</p></div>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}

function newNonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Gives the page the colours of the theme; room for signatures is for paper only. */
const themeStyle = `
body {
  --paper: var(--vscode-editor-background); --ink: var(--vscode-editor-foreground);
  --quiet: var(--vscode-descriptionForeground); --line: var(--vscode-editorWidget-border, var(--vscode-panel-border));
  --band: var(--vscode-sideBar-background); --mark: var(--vscode-editor-wordHighlightBackground);
  --lower: var(--vscode-editorError-foreground); --doubt: var(--vscode-editorWarning-foreground);
  --kept: var(--vscode-charts-green); --bar: var(--vscode-charts-blue);
  --current: var(--vscode-list-inactiveSelectionBackground); --hover: var(--vscode-list-hoverBackground);
}
body.vscode-high-contrast { --line: var(--vscode-contrastBorder); --band: transparent; --mark: transparent; }
html body { padding: 0; font-family: var(--vscode-font-family), "Noto Sans CJK SC", sans-serif; }
.waiting, .failure { padding: 24px; text-align: center; }
.failure button {
  display: block; margin: 16px auto; padding: 4px 14px; border: 1px solid var(--vscode-button-border, transparent);
  background: var(--vscode-button-background); color: var(--vscode-button-foreground); font: inherit; cursor: pointer;
}
.signatures { display: none; }
.row { cursor: pointer; scroll-margin: 48px; }
.row:hover { background: var(--hover); }
.row[aria-current] { background: var(--current); outline: 2px solid var(--vscode-focusBorder); outline-offset: -2px; }
.row:focus-visible { outline: 2px solid var(--vscode-focusBorder); outline-offset: -2px; }`;
