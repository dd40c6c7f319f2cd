import type { CleaningWords } from './type.ts';

/** What the calculator of village cleaning says in its own way, in Chinese. */
export const zh: CleaningWords = {
  own: {
    name: '村庄保洁和镇里的目标',
    person: '第{n}个村',
    yes: '是',
    no: '没有',
    begin: {
      dateHint: '填哪一天的情况。方案的年份被隐去了，换日子不改变结果。',
      then: '{day}（随便举的一天）',
      thenHint: '方案没有日期',
      examplesLead: '都是编的例子，打开就看到结果。',
    },
    moreFigures: '',
    bannerTitle: '这份方案没有日期，现在还管不管用没有核实到。',
    banner: '这一页不是政府的，结果也不是考核结论。方案来自范文网站的汇编，镇名和年份都被隐去。用以前，请和镇里的人居环境办核对。',
    household: '全镇的数',
    file: '村庄保洁',
    how: {
      ask: '看几个地方？',
      one: '一个村，或者全镇', oneHint: '一页一页填，填到哪里，结果就到哪里',
      several: '几个村一起', severalHint: '填表、从表格软件里粘贴，或者打开 CSV、Excel 文件，最多 300 个；还能按季排名次',
    },
    pages: { level: '村，还是全镇' },
    place: { name: '村的名称（可以不填）', nameHint: '只印在结果上，不影响计算。' },
    first: { persons: { soFar: '还差保洁员', title: '还差的保洁员', note: '按户数配的保洁员，和每村另设的水环境专职保洁员。' } },
    title: '{place}：要做到的，和还差的',
    titleSeveral: '{n} 个地方：要做到的，和还差的',
    wholeApart: '表里有全镇那一行，合计没有把它算进去。',
    money: '钱还剩多少',
    tableOf: {
      title: '几个村，一张表',
      lead: '一行一个村。先选村还是镇，再出现要填的列。不清楚的空着。',
      openHint: '第一行写列名，比如“名称”“村还是镇”“户数”“保洁员”。打开以后，会换掉下面表里的内容。',
      name: '名称',
      noKind: '选是村，还是全镇。',
      noHeader: '第 1 行里没有认得的列名。至少要有“村还是镇”这一列，比如：{columns}。',
    },
    byPlace: { places: '按村', place: '村', kind: '村还是镇', all: '各项要求，每个村' },
  },
  view: {
    reference: {
      title: '户数、人数和名次', bands: '多少户，几名保洁员', lead: '每名保洁员{least}至{most}户。有的户数，没有一个人数能配成这样。', upTo: '{from}至{to}户', exactly: '{n}户', cleaners: '保洁员', noneFits: '配不出整数',
      ranking: '一季的名次怎样排', rankingRule: '按填的得分从高到低排。得分一样的，名次并列。有村还没有得分的，名次写成从最好到最差的一段。',
      lastRule: '约谈几个，文件没有写，由镇里填。并列在线上的，分开列出来，由镇里定；还没有得分的村出分以后可能改变的，也标出来。',
    },
    band: {
      title: '{households}户，要几名保洁员', one: '{n}名，不多也不少。', range: '{fewest}到{most}名都可以。', none: '没有户数，不用设。',
      noneFits: '无整数解：没有一个人数，能让每人正好管{least}至{most}户。',
      advised: '先按{n}名算（一个人不超过{most}户）。别的取法见“读法”。',
      load: '现在{cleaners}名，平均每人{load}户。',
      runs: '配不出整数的户数', run: '{from}至{to}户', runsLead: '每人{least}至{most}户，下面这些户数没有整数的人数；别的户数都有。', first: '从{from}户起，总能配出整数。',
      households: '户数', cleaners: '保洁员',
    },
    town: { title: '几个村合起来', cleaners: '按户数的保洁员', water: '水环境专职保洁员', all: '合计', have: '现有', need: '至少要', unknown: '还有{n}个村没有填全', households: '户数' },
    ranking: {
      title: '按季排名', lead: '用填的得分，从高到低排。得分一样的，名次并列，谁也不排在前面。按什么打分，文件没有写。',
      quarter: '第{n}季', place: '村', score: '得分', rank: '名次', alone: '第{n}名', shared: '并列第{n}名', between: '第{first}到第{last}名', open: '还没有得分',
      unknownWidens: '有{n}个村还没有得分，名次会变，先写成一段。',
      none: '这一季还没有得分。在表里选“考核、排名和约谈”，填上得分。',
      last: '排在后面、要约谈的，有几个？', lastHint: '排到第几名要约谈，文件没有写，由镇里定。',
      sure: '在最后{n}名里：{places}。', tied: '并列在这条线上，还有{left}个位置，由镇里定：{places}。', provisional: '其中{places}，要等没有得分的村出分以后才能定。', nobody: '还定不下来。',
    },
    fee: { title: '卫生费', all: '收了', left: '结余', over: '用得比收的多', open: '还没有填的，按没有用来画。' },
    pool: { title: '专项资金', all: '一共', left: '还剩', over: '超出', open: '还没有填的，按没有安排来画。' },
  },
};
