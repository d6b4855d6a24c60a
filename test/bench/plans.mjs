// A higher-level plan and a draft that adapts a part of it, of any length: sentences are put together from lists of words,
// so that hardly two are alike, and the same seed gives the same texts.

const objects = [
  ...[
    '乳制品生产企业',
    '肉制品加工小作坊',
    '食用植物油罐装点',
    '白酒勾调车间',
    '糕点现做门店',
    '豆制品作坊',
    '火锅底料企业',
  ],
  ...[
    '学校食堂',
    '幼儿园配餐点',
    '养老机构食堂',
    '工地食堂',
    '医院营养餐厅',
    '集体用餐配送单位',
    '中央厨房',
    '社区助餐点',
  ],
  ...[
    '农产品批发市场',
    '农村集市',
    '社区食杂店',
    '连锁便利店',
    '冷藏库房',
    '水产品暂养池',
    '网络餐饮商户',
    '直播带货企业',
  ],
  ...[
    '高速服务区餐厅',
    '景区小吃街',
    '民宿厨房',
    '宴席承办队',
    '粮食收储库',
    '果蔬种植基地',
    '生猪屠宰厂',
    '进口商品仓库',
  ],
];
const measures = [
  ...['双随机抽查', '风险分级评定', '飞行检查', '票证核验', '留样核对', '投入品巡查', '标签说明书复核', '温度记录回看'],
  ...['从业人员抽考', '后厨影像巡看', '快检筛查', '虫鼠害评估', '原料溯源倒查', '消毒效果检测', '召回演练', '投诉回访'],
  ...[
    '信用分类公示',
    '承诺书续签',
    '检查要点培训',
    '隐患清单销号',
    '第三方评价',
    '添加剂备案比对',
    '样品盲样考核',
    '应急处置推演',
  ],
];
const qualities = [
  '覆盖率',
  '合格率',
  '完成率',
  '整改率',
  '公示率',
  '建档率',
  '达标率',
  '上线率',
  '按期办结率',
  '核查处置率',
];
const methods = [
  ...[
    '依托数字平台逐户推送',
    '会同行业主管部门分片',
    '按照风险高低分批',
    '结合节假日保供',
    '对照上年问题清单',
    '采取交叉互查方式',
  ],
  ...[
    '借助专家力量',
    '聚焦夜间经营时段',
    '围绕原料进货环节',
    '针对反复出现的隐患',
    '利用企业自查报告',
    '依照包保责任清单',
  ],
];
const ends = [
  ...[
    '结果通报相关单位',
    '形成台账留存备查',
    '问题纳入回头看范围',
    '典型做法编入案例集',
    '线索移交执法机构',
    '情况记入信用档案',
  ],
  ...[
    '数据汇入监管平台',
    '经验在例会上交流',
    '不到位的约谈负责人',
    '重要情况随时报告',
    '资料按季归档',
    '名单在门户网站公布',
  ],
];
const bodies = [
  '市场监管局',
  '教育局',
  '民政局',
  '卫生健康委',
  '农业农村局',
  '商务局',
  '公安局',
  '发展改革委',
  '文化和旅游局',
];
const months = ['3月底', '4月底', '6月底', '8月底', '9月底', '10月底', '11月底'];

const places = [
  '城乡结合部',
  '重点商圈',
  '大型社区',
  '交通枢纽',
  '旅游集散地',
  '产业园区',
  '远郊乡镇',
  '老旧街区',
  '高校周边',
  '沿江码头',
];
const aims = [
  ...[
    '防止不合格原料流入',
    '压降同类问题复发',
    '补上夜间监管空档',
    '带动小微主体规范经营',
    '方便群众就近反映问题',
    '打通部门之间的数据',
  ],
  ...[
    '让检查结果看得懂',
    '减少对守信主体的打扰',
    '守住季节性风险',
    '做到早发现早处理',
    '夯实基层工作基础',
    '形成上下联动的合力',
  ],
];

/** A plan of `superior` characters and a draft of `own` characters that takes up a part of it in other words and figures. */
export function generatePlans({ superior, own, seed }) {
  const pick = generator(seed);
  const items = [];
  for (let size = 0; size < 1.2 * superior; size += superiorItem(items.at(-1)).length) items.push(newItem(pick));
  const taken = items.filter((_, index) => index % 3 === seed % 3);
  const draft = [];
  for (let size = 0; size < 1.2 * own; size += ownItem(draft.at(-1)).length)
    draft.push(adapt(taken[draft.length] ?? newItem(pick), pick));
  return {
    superior: wholePlan('云州市2026年食品安全监督管理计划', items.map(superiorItem)).slice(0, superior),
    own: wholePlan('临江区2026年食品安全监督管理计划', shuffle(draft, pick).map(ownItem)).slice(0, own),
  };
}

function newItem(pick) {
  const parts = Array.from({ length: 3 }, () => newPart(pick));
  return { title: `${parts[0].object}${parts[0].measure}`, parts, bodies: [pick(bodies), pick(bodies)] };
}

/** Every third sentence has a figure, every fourth a deadline, as in plans that are published. */
function newPart(pick) {
  const percent = pick([true, false, false]) ? 80 + pick([...Array(20).keys()]) : null;
  const month = pick([true, false, false, false]) ? pick(months) : null;
  const names = { object: pick(objects), measure: pick(measures), place: pick(places), aim: pick(aims) };
  return { ...names, method: pick(methods), end: pick(ends), quality: pick(qualities), month, percent };
}

/** A district keeps what a sentence is about, and puts the rest in its own way. */
function adapt(item, pick) {
  const parts = item.parts.map((part) => ({
    ...part,
    method: pick(methods),
    percent: part.percent && part.percent - pick([0, 0, 0, 2, 5]),
  }));
  return { ...item, parts: pick([true, false]) ? parts.reverse() : parts };
}

function superiorItem({ title, parts, bodies: [lead, other] }) {
  const sentences = parts.map(({ object, measure, place, aim, method, end, quality, month, percent }) => {
    const deadline = month ? `，${month}前完成首轮` : '';
    const figure = percent ? `，全市${object}${measure}${quality}达到${percent}%以上` : `，${aim}`;
    return `${method}，对${place}${object}开展${measure}${deadline}${figure}，${end}。`;
  });
  return `${title}。${sentences.join('')}（市${lead}牵头，市${other}配合）`;
}

function ownItem({ title, parts, bodies: [lead] }) {
  const sentences = parts.map(({ object, measure, place, aim, method, quality, month, percent }) => {
    const deadline = month ? `，于${month}前完成首轮` : '';
    const figure = percent ? `，${quality}不低于${percent}%` : `，${aim}`;
    return `${method}推进${place}${object}的${measure}${deadline}${figure}。`;
  });
  return `做好${title}。${sentences.join('')}（区${lead}负责）`;
}

function wholePlan(title, items) {
  const lines = [title, '为做好全年食品安全工作，制定本计划。'];
  items.forEach((item, index) => {
    if (index % 8 === 0) lines.push(`${han(index / 8 + 1)}、第${han(index / 8 + 1)}类重点工作`);
    lines.push(`（${han((index % 8) + 1)}）${item}`);
  });
  return lines.join('\n');
}

function han(number) {
  const digits = '〇一二三四五六七八九';
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digits[ones] : ''}`;
}

function shuffle(list, pick) {
  return list
    .map((value) => ({ value, order: pick(months) + pick(objects) + pick(measures) }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ value }) => value);
}

/** Picks from lists by the sequence of mulberry32. */
function generator(seed) {
  let state = seed >>> 0;
  return (list) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return list[Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * list.length)];
  };
}
