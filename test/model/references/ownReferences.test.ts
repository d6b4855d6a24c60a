// References of a draft to itself: numbered parts, attachments, short names.
import assert from 'node:assert/strict';
import { findAttachmentReferences } from '../../../server/src/rules/readers/attachments';
import { findPartReferences } from '../../../server/src/rules/readers/partReferences';
import { findShortNames } from '../../../server/src/rules/readers/shortNames';
import { readMarks, writeMarks } from '../../support/marks';

function checkMarks(
  find: (text: string) => readonly { readonly span: { start: number; end: number } }[],
  marked: string,
) {
  const { text } = readMarks(marked);
  assert.equal(
    writeMarks(
      text,
      find(text).map(({ span }) => span),
    ),
    marked,
  );
}

describe('model: references to parts', () => {
  const marked = [
    '对照⟦第二部分第（三）项⟧抓好落实',
    '见⟦第三部分⟧。按照⟦第二部分（一）至（五）项⟧要求',
    '本方案⟦第四条⟧、本《计划》⟦第三章⟧所列任务',
    '上述⟦（一）至（三）项⟧工作，上述⟦第（四）项⟧工作',
    '依照《食品安全法》第三十四条、刑法第一百四十三条查处',
    '落实《云州市计划》第三部分要求，完成市级方案第二部分任务',
    '20项民心工程第18项，第三条示范街，第一批示范店',
  ];
  for (const text of marked) it(text, () => checkMarks(findPartReferences, text));

  it('give the numbers of each step', () => {
    const [reference] = findPartReferences('按照第二部分第（一）、（三）项办理');
    assert.deepEqual(
      reference!.steps.map(({ unit, numbers }) => [unit, numbers.map(({ value }) => value)]),
      [
        ['部分', [2]],
        ['项', [1, 3]],
      ],
    );
  });
});

describe('model: references to attachments', () => {
  const marked = [
    '填写《统计表》（⟦附件2⟧），见⟦附件三⟧、⟦附表1⟧，任务见⟦表4⟧',
    '本方案⟦附件2⟧，《关于报送信息的通知》附件4，市方案附件5，《通知》（云政发〔2026〕3号）附件6',
    '附件2份，附件一并报送，附件一式三份，详见附件',
  ];
  for (const text of marked) it(text, () => checkMarks((line) => findAttachmentReferences(line, 0), text));
});

describe('model: short names', () => {
  const marked = [
    '区食品安全委员会办公室（以下简称“⟦区食安办⟧”）牵头',
    '区食品安全委员会(以下简称⟦区食安委⟧)及其办公室(以下简称⟦区食安办⟧)',
    '《办法》（云政发〔2026〕3号，以下简称《⟦办法⟧》）',
    '小作坊、小餐饮、小摊贩，以下统称为“⟦三小⟧”。',
    '供餐单位、承包企业（以下分别简称“⟦供餐方⟧”“⟦承包方⟧”）',
    '示范区建设（简称：“⟦双安双创⟧”），名称变更后简称不变',
  ];
  for (const text of marked) it(text, () => checkMarks(findShortNames, text));

  it('know what stands in front, without a document number', () => {
    const [name] = findShortNames('依据《责任制办法》（云政发〔2026〕3号）（以下简称《办法》）');
    assert.equal(name!.before, '依据《责任制办法》');
    assert.ok(name!.isForBelow && name!.isTitle);
  });
});
