// Paths of settings as URIs.
import assert from 'node:assert/strict';
import { folderOf, resolveUri, shownPath, uriKey } from '../../server/src/lsp/uris/resolveUri';

describe('resolveUri', () => {
  it('follows a path from a folder', () => {
    const folder = 'file:///c%3A/%E5%8C%BA';
    for (const [path, uri] of [
      ['a.txt', 'file:///c%3A/%E5%8C%BA/a.txt'],
      ['./x/../市 1.txt', 'file:///c%3A/%E5%8C%BA/%E5%B8%82%201.txt'],
      ['..\\市\\a.txt', 'file:///c%3A/%E5%B8%82/a.txt'],
      ['../../../../a.txt', 'file:///a.txt'],
      ['/根/a.txt', 'file:///%E6%A0%B9/a.txt'],
      ['D:\\a#b.txt', 'file:///d%3A/a%23b.txt'],
      ['\\\\server\\share\\a.txt', 'file://server/share/a.txt'],
      ['vscode-vfs://github/a/b.txt', 'vscode-vfs://github/a/b.txt'],
      ["100%(1)'.txt", 'file:///c%3A/%E5%8C%BA/100%25%281%29%27.txt'],
      ['\ud800.txt', 'file:///c%3A/%E5%8C%BA/%EF%BF%BD.txt'],
    ]) {
      assert.equal(resolveUri(folder, path!), uri);
      assert.equal(resolveUri(`${folder}/`, path!), uri);
    }
  });

  it('stays in the file system of the folder', () => {
    assert.equal(resolveUri('vscode-vfs://github/a/b', '../c.txt'), 'vscode-vfs://github/a/c.txt');
    assert.equal(resolveUri('vscode-vfs://github/a/b', '/c.txt'), 'vscode-vfs://github/c.txt');
    assert.equal(resolveUri('', 'c.txt'), 'c.txt');
  });

  it('knows a file by its URI however that is written', () => {
    assert.equal(uriKey('file:///c%3A/%e5%8c%ba/a%20b.txt'), uriKey('file:///C:/区/a b.txt'));
    assert.notEqual(uriKey('file:///a.txt'), uriKey('file:///A.txt'));
    assert.equal(uriKey('file:///100%/%ff'), 'file:///100%/%ff');
  });

  it('shows a path as people write it', () => {
    assert.equal(shownPath('file:///home/%E5%8C%BA/a.txt'), '/home/区/a.txt');
    assert.equal(shownPath('file:///c%3A/a.txt'), 'c:/a.txt');
    assert.equal(shownPath('vscode-vfs://github/a.txt'), 'vscode-vfs://github/a.txt');
  });

  it('tells the folder of a document', () => {
    assert.equal(folderOf('file:///a/b.txt?x=/y'), 'file:///a');
    assert.equal(folderOf('untitled:Untitled-1'), 'untitled:Untitled-1');
  });
});
