// The commands, the status item and the messages of the extension, against an editor that is made up.
import './fakeVscode';
import assert from 'node:assert/strict';
import { registerCommands } from '../../client/src/commands/registerCommands';
import { restartServer } from '../../client/src/commands/restartServer';
import { runServerCommand } from '../../client/src/commands/runServerCommand';
import { saveComparison } from '../../client/src/commands/saveComparison';
import { showComparison } from '../../client/src/commands/showComparison';
import { createLanguageStatus } from '../../client/src/languageStatus';
import type { ServerSession } from '../../client/src/serverSession';
import { showPlaces } from '../../client/src/views/comparisonPlaces';
import { requestComparison, requestComparisonFile } from '../../client/src/views/comparisonRequest';
import type { ComparisonViews } from '../../client/src/views/comparisonViews';
import { serverCommands } from '../../protocol/commands';
import type { PlanStatus } from '../../protocol/planStatus';
import { answers, calls, resetVscode, state, TabInputText, Uri } from './fakeVscode';

const uri = new Uri('file:///w/计划.v1.txt');
const draft = { document: { languageId: 'plan-draft', uri }, selection: { active: 'cursor' } };
const hint = '请先打开一份计划稿；已经打开的，请点击右下角的语言名称，选择“计划稿”。';

/** A session whose server answers so; an error is thrown. */
function sessionOf(answer: unknown, { starts = true }: { starts?: boolean } = {}): ServerSession {
  const client = {
    code2ProtocolConverter: { asUri: (one: Uri) => `as ${one}`, asPosition: (one: unknown) => [one] },
    sendRequest: async (method: string | { method: string }, params: unknown) => {
      calls.push(['request', typeof method === 'string' ? method : method.method, params]);
      if (answer instanceof Error) throw answer;
      return answer;
    },
    error: (message: string, _: unknown, show: boolean) => calls.push(['log', message, show]),
    outputChannel: { show: () => calls.push(['output']) },
  };
  const session = {
    client: starts ? client : undefined,
    settled: Promise.resolve(),
    start: async () => calls.push(['start']) > 0 && starts,
    stop: async () => void calls.push(['stop']),
  };
  return session as unknown as ServerSession;
}
const views = (active?: Uri) =>
  ({
    show: (one: Uri) => calls.push(['view', one.toString()]),
    activeDraft: () => active,
  }) as unknown as ComparisonViews;
const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('extension: commands', () => {
  beforeEach(resetVscode);

  it('are registered by their ids, each with what it does', async () => {
    const output = { show: () => calls.push(['output']) };
    const context = { session: sessionOf(1), output, comparisons: views() } as never;
    const registered = registerCommands(context) as unknown as { id: string; run: () => unknown }[];
    state.activeTextEditor = draft;
    const done: Record<string, unknown> = {};
    for (const { id, run } of registered) {
      calls.length = 0;
      await run();
      done[id.replace('planDraft.', '')] = calls.map((one) => one.slice(0, 2).join(' '))[0];
    }
    assert.deepEqual(done, {
      restart: 'stop',
      showOutput: 'output',
      showComparison: `view ${uri}`,
      saveComparison: 'openTextDocument file:///w/计划.v1.txt',
      fixAll: 'start',
      renumberLevel: 'start',
      renumberDraft: 'start',
    });
    const sent = async (id: string) => {
      calls.length = 0;
      await registered.find((one) => one.id === id)!.run();
      return calls.find(([name]) => name === 'request')!.slice(1);
    };
    for (const name of ['fixAll', 'renumberLevel', 'renumberDraft'])
      assert.deepEqual(await sent(`planDraft.${name}`), [
        'workspace/executeCommand',
        { command: `planDraft.server.${name}`, arguments: [`as ${uri}`, ['cursor']] },
      ]);
  });

  it('say what to do where no draft is open', async () => {
    for (const editor of [undefined, { ...draft, document: { languageId: 'plaintext', uri } }]) {
      state.activeTextEditor = editor;
      calls.length = 0;
      await runServerCommand(sessionOf(1), serverCommands.fixAll);
      await showComparison(views());
      await saveComparison(views(), sessionOf(null));
      assert.deepEqual(calls, [
        ['information', hint],
        ['information', hint],
        ['information', hint],
      ]);
    }
  });

  it('say so when an edit was not made, or the server failed', async () => {
    state.activeTextEditor = draft;
    await runServerCommand(sessionOf(0), serverCommands.fixAll);
    assert.deepEqual(
      calls.map(([name]) => name),
      ['start', 'request'],
    );
    await runServerCommand(sessionOf(null), serverCommands.fixAll);
    assert.deepEqual(calls.at(-1), ['warning', '修改没有完成：文稿可能刚刚变动过或者不可编辑，请再试一次。']);
    await runServerCommand(sessionOf(new Error('no')), serverCommands.fixAll);
    await settle();
    assert.deepEqual(calls.slice(-2), [
      ['log', 'planDraft.server.fixAll 未能完成', false],
      ['error', '修改没有完成，原因见“计划稿助手”的日志。', '查看日志'],
    ]);
    answers.set('error', '查看日志');
    await runServerCommand(sessionOf(new Error('no')), serverCommands.fixAll);
    await settle();
    assert.deepEqual(calls.at(-1), ['output']);
    calls.length = 0;
    await runServerCommand(sessionOf(1, { starts: false }), serverCommands.fixAll);
    assert.deepEqual(calls, [['start']]);
  });

  it('restart the server, and say when it runs', async () => {
    await restartServer(sessionOf(1));
    assert.deepEqual(calls, [['stop'], ['start'], ['statusBar', '计划稿助手已重新启动', 5000]]);
    calls.length = 0;
    await restartServer(sessionOf(1, { starts: false }));
    assert.deepEqual(calls, [['stop'], ['start']]);
  });

  it('save the page beside the draft, and offer to open it', async () => {
    const target = new Uri('file:///w/out.html');
    answers.set('openTextDocument', {});
    answers.set('saveDialog', target);
    answers.set('information', '打开');
    await saveComparison(views(uri), sessionOf({ html: '<p>甲' }));
    const [, dialog, written, told, opened] = calls.slice(1);
    assert.deepEqual(dialog, [
      'saveDialog',
      {
        defaultUri: new Uri('file:///w/计划.v1-目标对照.html'),
        filters: { 网页: ['html'] },
        title: '将目标对照存为网页',
      },
    ]);
    assert.deepEqual(
      [written![0], written![1], Buffer.from(written![2] as Uint8Array).toString()],
      ['writeFile', target, '<p>甲'],
    );
    assert.deepEqual(told, ['information', '已存为网页。用浏览器打开后即可打印、签字。', '打开']);
    assert.deepEqual(opened, ['openExternal', target]);
  });

  it('save nothing where nobody says where to, the server has no page, or the place cannot be written', async () => {
    answers.set('openTextDocument', {});
    await saveComparison(views(uri), sessionOf({ html: '' }));
    assert.deepEqual(calls.at(-1)![0], 'saveDialog');
    await saveComparison(views(uri), sessionOf(null));
    assert.deepEqual(calls.at(-1), [
      'error',
      '这份文件没有按计划稿打开；请打开它，点击右下角的语言名称，选择“计划稿”。',
    ]);
    answers.set('saveDialog', new Uri('file:///x'));
    answers.set('writeFile', new Error('no'));
    await saveComparison(views(uri), sessionOf({ html: '' }));
    assert.deepEqual(calls.at(-1), ['error', '没有存成：这个位置可能不可写；请换一个文件夹再试。']);
    answers.set('writeFile', undefined);
    await saveComparison(views(uri), sessionOf({ html: '' }));
    assert.equal(calls.at(-1)![0], 'information');
  });
});

describe('extension: what keeps a page from being had', () => {
  beforeEach(resetVscode);
  const ask = (answer: unknown, options?: { starts?: boolean }) =>
    requestComparison(sessionOf(answer, options), uri as never);

  it('is said', async () => {
    answers.set('openTextDocument', new Error('gone'));
    assert.deepEqual(await ask({}), {
      failure: '打不开这份计划稿，可能已经移走或改名；请打开现在的文件，再查看目标对照。',
    });
    answers.set('openTextDocument', {});
    assert.deepEqual(await ask({}, { starts: false }), {
      failure: '语言服务没有运行，暂时不能对照；请先执行命令“重新启动语言服务”。',
    });
    assert.deepEqual(await ask(null), {
      failure: '这份文件没有按计划稿打开；请打开它，点击右下角的语言名称，选择“计划稿”。',
    });
    assert.deepEqual(await ask(new Error('no')), { failure: '对照没有完成，原因见“计划稿助手”的日志；请稍后再试。' });
    assert.deepEqual(calls.at(-1), ['log', 'planDraft/comparison 未能完成', false]);
    assert.deepEqual(await ask({ title: '甲' }), { title: '甲' });
    assert.deepEqual(calls.at(-1), ['request', 'planDraft/comparison', { textDocument: { uri: `as ${uri}` } }]);
    await requestComparisonFile(sessionOf({}), uri as never);
    assert.equal(calls.at(-1)![1], 'planDraft/comparisonFile');
  });
});

describe('extension: status item', () => {
  beforeEach(resetVscode);
  const outcome = (part: Partial<PlanStatus>): PlanStatus => ({
    ...{ uri: uri.toString(), state: 'problems', message: '1 个错误', errors: 0, warnings: 0, infos: 0 },
    ...part,
  });
  const shown = () => {
    const { busy, severity, text, detail, command } = state.status as Record<
      string,
      { command?: string; title?: string }
    >;
    return [busy, severity, text, detail, command!.command, command!.title];
  };
  const waiting = [true, 0, '计划稿助手', '正在检查', 'planDraft.showOutput', '查看日志'];

  it('waits, shows the active draft, and what failed', () => {
    state.activeTextEditor = draft;
    const status = createLanguageStatus();
    assert.deepEqual(
      [state.status.id, state.status.selector, state.status.name],
      ['planDraft.status', { language: 'plan-draft' }, '计划稿助手'],
    );
    assert.deepEqual(shown(), waiting);
    status.show(outcome({ errors: 1 }));
    assert.deepEqual(shown(), [false, 2, '1 个错误', '未使用配置文件', 'planDraft.showOutput', '查看日志']);
    status.show(outcome({ warnings: 1, configPath: 'file:///w/区/plan-draft.json' }));
    assert.deepEqual(shown(), [false, 1, '1 个错误', '配置：区/plan-draft.json', 'vscode.open', '打开配置文件']);
    for (const [part, severity] of [
      [{ infos: 3 }, 0],
      [{ state: 'ok' }, 0],
      [{ state: 'error' }, 2],
      [{ errors: 1, warnings: 1 }, 2],
    ] as const) {
      status.show(outcome(part));
      assert.equal(state.status.severity, severity);
    }
    status.fail('没有启动');
    assert.deepEqual(shown(), [false, 2, '没有启动', '计划稿助手', 'planDraft.restart', '重新启动']);
    status.clear();
    assert.deepEqual(shown(), waiting);
    status.dispose();
    assert.deepEqual(calls.map(([name]) => name).sort(), [
      'dispose activeTextEditor',
      'dispose closeTextDocument',
      'dispose status',
    ]);
  });

  it('follows the active editor, and forgets drafts that are closed', () => {
    const status = createLanguageStatus();
    status.show(outcome({}));
    assert.deepEqual(shown(), waiting);
    state.activeTextEditor = draft;
    state.listeners.activeTextEditor!(undefined as never);
    assert.equal(shown()[2], '1 个错误');
    state.listeners.closeTextDocument!({ uri } as never);
    state.listeners.activeTextEditor!(undefined as never);
    assert.deepEqual(shown(), waiting);
  });
});

describe('extension: places of both plans', () => {
  beforeEach(resetVscode);
  const place = (name: string) => ({ uri: new Uri(`file:///${name}`), range: name }) as never;
  const done = async (last: 'own' | 'superior', parts: { own?: boolean; superior?: boolean } = {}) => {
    const { own = true, superior = true } = parts;
    calls.length = 0;
    await showPlaces({ own: own ? place('own') : null, superior: superior ? place('up') : null, last });
    return calls
      .filter(([name]) => name !== 'reveal')
      .map(([name, what, options]) =>
        [name, what, (options as { viewColumn?: number })?.viewColumn].filter((one) => one !== undefined).join(' '),
      );
  };
  const below = 'command workbench.action.newGroupBelow';

  it('are shown where they are open, the last one last', async () => {
    state.tabs = [
      { viewColumn: 2, tabs: [{ input: {} }, { input: new TabInputText(new Uri('file:///own')) }] },
      { viewColumn: 3, tabs: [{ input: new TabInputText(new Uri('file:///up')) }] },
    ];
    assert.deepEqual(await done('own'), ['show file:///up 3', 'show file:///own 2']);
    assert.deepEqual(calls.find(([name]) => name === 'show')![2], { viewColumn: 3, selection: 'up', preview: false });
    assert.deepEqual(
      calls.find(([name]) => name === 'reveal'),
      ['reveal', 'up', 2],
    );
    assert.deepEqual(await done('superior'), ['show file:///own 2', 'show file:///up 3']);
  });

  it('open the higher plan in a group below the draft', async () => {
    assert.deepEqual(await done('superior'), ['show file:///own 1', 'show file:///own 1', below, 'show file:///up -1']);
    assert.deepEqual(await done('own'), ['show file:///own 1', below, 'show file:///up -1', 'show file:///own 1']);
    assert.deepEqual(await done('own', { own: false }), [
      'command workbench.action.focusFirstEditorGroup',
      below,
      'show file:///up -1',
    ]);
    assert.deepEqual(await done('superior', { superior: false }), ['show file:///own 1']);
  });
});
