// Names that no list of endings knows, and what stands beside a name and is no part of it.
import assert from 'node:assert/strict';
import { describeParties, parseItem } from '../describe';

/** The bodies of the only note behind a sentence; undefined where none is read. */
function partiesOf(words: string): string | undefined {
  const notes = parseItem(`加强监管。${words}`).tasks.flatMap(({ responsibility }) => responsibility ?? []);
  assert.ok(notes.length <= 1, 'more than one note');
  return notes[0] && describeParties(notes[0].parties);
}

function check(cases: readonly (readonly [words: string, parties: string | undefined])[]): void {
  for (const [words, parties] of cases)
    it(words.replaceAll('\n', '/'), () => {
      assert.equal(partiesOf(words), parties);
    });
}

describe('groups of places and bodies', () => {
  for (const name of [
    '各县市区',
    '各县区',
    '各县（市）区',
    '各区县',
    '各市区',
    '各旗县区',
    '全市各县区',
    '有关县区',
    '各社区',
    '各行政村',
    '各村',
    '各村（社区）',
    '各乡镇场',
    '各功能区',
    '各幼儿园',
    '各商场',
    '各网格',
    '各专班',
    '市人大',
    '市政协',
    '市军分区',
    '中心校',
    '桃林区',
    '青石县',
    '桃林街',
  ])
    it(name, () => {
      assert.equal(partiesOf(`（${name}负责）`), `负责 ${name}`);
      assert.equal(partiesOf(`（市教育局牵头，市商务局、${name}配合）`), `牵头 市教育局；配合 市商务局、${name}`);
      assert.equal(partiesOf(`（责任单位：市教育局，${name}）`), `负责 市教育局、${name}`);
    });

  check([
    ['（市教育局、人大、政协负责）', '负责 市教育局、市人大、市政协'],
    ['（市教育局、市政府、市政协负责）', '负责 市教育局、市政府、市政协'],
    ['（市教育局、医药高新区管委会负责）', '负责 市教育局、医药高新区管委会'],
    ['（市教育局、城市管理委员会负责）', '负责 市教育局、市城市管理委员会'],
    ['（各村、社区负责）', '负责 各村、社区'],
    ['（村（居）委会、村（社区）负责）', '负责 村（居）委会、村（社区）'],
    ['（责任单位：市教育局 桃林区 青石县）', '负责 市教育局、桃林区、青石县'],
    ['（市教育局负责制定标准，市委组织部负责人事工作）', '负责 市教育局、市委组织部'],
    ['（市直各部门、青石县）', '负责 市直各部门、青石县'],
  ]);
});

describe('names that their company makes names', () => {
  check([
    ['（市教育局、云溪晚报、商务局负责）', '负责 市教育局、云溪晚报、市商务局'],
    ['（市教育局牵头，云溪晚报参与）', '牵头 市教育局；参与 云溪晚报'],
    ['（责任单位：云溪晚报）', '负责 云溪晚报'],
    ['（市教育局、3个试点乡镇场配合）', '配合 市教育局'],
    ['（市教育局牵头，市商务局、市民政局密切配合）', '牵头 市教育局；配合 市商务局、市民政局'],
    ['（市教育局统筹，市商务局具体负责）', '牵头 市教育局；负责 市商务局'],
    ['（市教育局牵头，食品生产、流通环节由市市场监管局负责）', '牵头 市教育局；负责 市市场监管局'],
  ]);

  describe('but not other words', () => {
    check([
      ['（市教育局负责宣传引导、校园创建、商务局配合）', '负责 市教育局；配合 市商务局'],
      ['（市教育局、市商务局分别负责，年内持续推进）', '负责 市教育局、市商务局'],
      ['（市教育局牵头，社会各界广泛参与）', '牵头 市教育局'],
      ['（责任单位：按职责分工）', '无'],
      ['（云溪晚报负责）', undefined],
      ['（学校、幼儿园、养老机构食堂负责人）', undefined],
      ['（学校负责人）', undefined],
      ['（各村、社区参加人员）', undefined],
      ['（全市实施、青石县落实）', undefined],
      ['（制定清单、落实季度自查、实施飞行检查、结果公示）', undefined],
      ['（各商场、各超市）', undefined],
      ['（云溪区、青石县参与试点）', undefined],
      ['（各县区参与率达到100%）', undefined],
      ['（各县区参加培训）', undefined],
      ['（各县区实施方案）', undefined],
      ['（所需经费由市财政局统筹解决）', undefined],
      ['（推广桃林区做法，落实首席负责制）', undefined],
    ]);
  });
});

describe('what is no part of a name', () => {
  check([
    ['（市教育局（学校食堂部分）、市商务局负责）', '负责 市教育局、市商务局'],
    ['（责任单位：市教育局（牵头）、市商务局、市民政局（配合））', '牵头 市教育局；负责 市商务局；配合 市民政局'],
    ['\n责任单位：市教育局、青山生态环境分局（列第一位的为牵头单位，下同）', '牵头 市教育局；负责 青山生态环境分局'],
    ['（市教育局（市委教育工委）负责）', '负责 市教育局（市委教育工委）'],
    ['（各镇（街道，下同）负责）', '负责 各镇（街道，下同）'],
    ['（市教育局牵头，各镇政府负责落实。以下均需各镇政府落实，不再列出）', '牵头 市教育局；负责 各镇政府'],
  ]);
});
