// The words by which figures, bodies, titles and stages are known, each in a sentence of its own.
import assert from 'node:assert/strict';
import { parsePlan } from '../../../server/src/plan/document';
import { describeParties, describeTarget, describeTasks, parseItem } from '../describe';

const targetsOf = (sentence: string) => parseItem(sentence).targets.map(describeTarget);
const partiesIn = (sentence: string) =>
  describeParties(parseItem(sentence).tasks.flatMap(({ responsibility }) => responsibility?.parties ?? []));
const wordsOf = (list: string) => list.split(' ');

describe('words of comparison', () => {
  const comparators: Readonly<Record<string, string>> = {
    '>=': '不得低于 不得少于 不低于 不少于 不小于 至少 最少 达到 达 稳定在 保持在 维持在 提高到 提高至 提升到 提升至 增加到 增加至 增长到 增长至 上升到 上升至 扩大到 扩大至 增至 ≥ ≧',
    '<=': '不得超过 不得高于 不超过 不高于 不大于 不多于 控制在 下降到 下降至 降低到 降至 压缩至 压缩到 缩短至 缩短到 减少到 减少至 压减至 压减到 降低至 降到 ≤ ≦',
    '>': '超过 高于 大于 突破 ＞',
    '<': '低于 少于 小于 ＜',
    '=': '为',
  };
  for (const [comparator, words] of Object.entries(comparators))
    for (const word of wordsOf(words))
      it(`${word} is ${comparator}`, () => {
        assert.deepEqual(targetsOf(`检查率${word}30%。`), [`${comparator} 30 %`]);
      });

  for (const [word, comparator] of [
    ['以上', '>='],
    ['及以上', '>='],
    ['（含）以上', '>='],
    ['以下', '<='],
    ['以内', '<='],
    ['之内', '<='],
  ] as const)
    it(`${word} is ${comparator} behind the figure`, () => {
      assert.deepEqual(targetsOf(`检查率30%${word}。`), [`${comparator} 30 %`]);
    });
});

describe('words of doing', () => {
  const verbs =
    '新建 新增 打造 建成 建设 建立 创建 培育 培养 扶持 发展 完成 开展 组织 举办 抽检 抽查 检测 检验 监测 采样 采集 抽取 安排 实现 培训 发放 张贴 印制 制作 推出 拍摄 查办 侦办 评选 认证 改造 提升 推广 实施 投入 配备 配置 减少 扩大 引进 推进 认定 推荐 选树 命名 整治 淘汰 检查 排查 评定 验收 升级 设立 设置 接入 增加 争取 力争 确保 巩固 召开 布设 制定 出台 发布 推动 指导 支持 引导 帮扶 督促';
  for (const verb of wordsOf(verbs))
    it(`${verb} makes a count a target`, () => {
      assert.deepEqual(targetsOf(`${verb}5家。`), ['5 家']);
    });

  for (const words of wordsOf('现有 共有 已有 已建 已完成 涉及 分为 包含'))
    it(`${words} makes it none`, () => {
      assert.deepEqual(targetsOf(`全区${words}5家。`), []);
      assert.deepEqual(targetsOf(`新建示范店，${words}5家。`), []);
    });
});

describe('units', () => {
  for (const unit of wordsOf('个批次 批次 批 份 样次 人次 家次 户次 场次 件次 轮次 件 吨 公斤 亩 公顷 % ‰'))
    it(`${unit} makes any figure a target`, () => {
      assert.deepEqual(targetsOf(`蔬菜200${unit}。`), [`200 ${unit}`]);
    });

  for (const unit of wordsOf('个 家 户 次 轮 条 名 所 场 期 辆 台 套 座 篇 起 支 块 只 张 部 幅 册 组 间'))
    it(`${unit} needs a verb`, () => {
      assert.deepEqual(targetsOf(`蔬菜20${unit}。`), []);
      assert.deepEqual(targetsOf(`新增20${unit}。`), [`20 ${unit}`]);
    });

  for (const unit of wordsOf(
    '小时 学时 课时 分钟 秒 天 个工作日 个月 分 岁 倍 年 分贝 微克/立方米 毫克/升 mg/kg 克/千瓦时',
  ))
    it(`${unit} needs a comparator`, () => {
      assert.deepEqual(targetsOf(`新增20${unit}。`), []);
      assert.deepEqual(targetsOf(`办理不超过20${unit}。`), [`<= 20 ${unit}`]);
    });
});

describe('amounts', () => {
  for (const unit of wordsOf('项 种 类 例 字 元 美元 斤 立方米 平方公里 吨标准煤 千瓦 千瓦时'))
    it(`${unit} needs a comparator or a verb of making`, () => {
      assert.deepEqual(targetsOf(`蔬菜20${unit}。`), []);
      assert.deepEqual(targetsOf(`新增20${unit}。`), [`20 ${unit}`]);
      assert.deepEqual(targetsOf(`办理不超过20${unit}。`), [`<= 20 ${unit}`]);
    });
});

describe('words of roles', () => {
  const verbs: Readonly<Record<string, string>> = {
    牵头: '牵头 牵头负责 牵头组织 牵头落实 牵头实施 负责牵头 负责组织协调 统筹协调 组织协调 主办',
    负责: '负责 承办 组织实施 组织落实 抓好落实 落实 实施',
    配合: '配合 协同配合 协助 协办',
    参与: '参与 参加',
  };
  for (const [role, words] of Object.entries(verbs))
    for (const word of wordsOf(words))
      it(`${word} is ${role}`, () => {
        assert.equal(partiesIn(`加强监管。（区教育局、区民政局${word}）`), `${role} 区教育局、区民政局`);
      });

  const labels: Readonly<Record<string, string>> = {
    牵头: '牵头单位 牵头部门 牵头责任单位 牵头股室 主办单位 牵头处室',
    负责: '责任单位 责任部门 负责单位 承办单位 实施单位 落实单位 主责单位 监管部门 责任主体 责任科室 责任股室 主要责任单位',
    配合: '配合单位 配合部门 协助单位 协作单位 主要协作单位 协办单位 协同部门 支持单位',
    参与: '参加单位 参与单位 参与部门',
  };
  for (const [role, words] of Object.entries(labels))
    for (const word of wordsOf(words))
      it(`${word}： is ${role}`, () => {
        for (const text of [`（${word}：区教育局）`, `\n${word}：区教育局`, `\n${word}:区教育局`]) {
          assert.equal(partiesIn(`加强监管。${text}`), `${role} 区教育局`, text);
        }
      });

  for (const word of [
    '按职责分工',
    '按照职责分工',
    '依职责分工',
    '依据各自职责',
    '根据职责',
    '分工',
    '分别',
    '共同',
    '具体',
    '各自',
  ])
    it(`${word} is no part of a name`, () => {
      assert.equal(partiesIn(`加强监管。（区教育局、区民政局${word}负责）`), '负责 区教育局、区民政局');
    });

  for (const lead of ['以上工作', '上述任务', '以上各项工作', '以上各条措施', '上述重点工作', '以上所有任务均'])
    it(`${lead} is for all before it`, () => {
      const tasks = describeTasks(
        `一、甲\n（一）治理\n1.查清污染。\n2.规范用药。（区环保局负责）\n3.加强宣传。\n（${lead}由区农业局负责）`,
      );
      assert.deepEqual(
        tasks.map((task) => task.split(' ← ')[1]),
        ['group 负责 区农业局', 'bracket 负责 区环保局', 'group 负责 区农业局'],
      );
    });
});

describe('names that take no level word', () => {
  for (const name of wordsOf(
    '公安分局 公安临江分局 临江海关 交警支队 消防大队 人民银行支行 武警中队 驻区某部 团区委 各街道办事处 各镇人民政府 有关部门 相关单位 其他成员单位 属地政府 镇乡街 街镇 乡镇政府 街道办事处 市公安局 县教育局 省农业厅 国家税务局 食品生产企业 某某集团',
  ))
    it(name, () => {
      assert.equal(partiesIn(`加强监管。（区教育局、${name}负责）`), `负责 区教育局、${name}`);
    });

  for (const name of wordsOf(
    '市场监管局 民政局 疾控中心 供销社 检察院 法院 科协 妇联 总工会 委宣传部 融媒体中心 农科院',
  ))
    it(`but ${name}`, () => {
      assert.equal(partiesIn(`加强监管。（区教育局、${name}负责）`), `负责 区教育局、区${name}`);
    });
});

describe('words of the head', () => {
  for (const kind of wordsOf(
    '工作计划 实施方案 工作要点 重点安排 发展规划 实施意见 任务分工 任务清单 实施办法 行动纲要 应急预案 重点任务 若干措施',
  ))
    it(`${kind} ends a title`, () => {
      assert.equal(parsePlan(`临江区2024年食品安全${kind}\n一、甲`).title, `临江区2024年食品安全${kind}`);
    });

  for (const stage of wordsOf(
    '征求意见稿 征求意见修改稿 送审稿 审议稿 讨论稿 草案 草稿 初稿 报批稿 报审稿 评审稿 印发稿 修改稿 修订稿 代拟稿 会签稿 定稿',
  ))
    it(`${stage} is a stage`, () => {
      assert.equal(parsePlan(`临江区2024年食品安全工作计划（${stage}）\n一、甲`).stage, stage);
      assert.equal(parsePlan(`临江区2024年食品安全工作计划\n${stage}\n一、甲`).stage, stage);
    });
});
