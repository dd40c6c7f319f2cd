import type { TargetWords } from './type.ts';

/** What the calculator of targets says in its own way, in Chinese. */
export const zh: TargetWords = {
  own: {
    name: '乡村振兴目标进度',
    person: '第{n}个地方',
    yes: '是',
    no: '没有',
    begin: {
      dateHint: '填哪一天的情况。期限过了没有、还剩几年，按这一天算。',
      then: '{day}，头一个期限的那一天',
      thenHint: '方案里的期限，只有少数写了年份',
      examplesLead: '都是编的例子，打开就看到结果。',
    },
    moreFigures: '',
    bannerTitle: '这份方案没有日期，现在还管不管用没有核实到。',
    banner: '这一页不是政府的，结果也不是考核结论。方案来自范文网站的汇编，没有日期，多数年份被隐去。用以前，请和浏阳市农业农村局核对。',
    household: '全市的数',
    file: '目标进度',
    how: {
      ask: '看几个地方，或者几年？',
      one: '一个', oneHint: '全市、一个乡镇或者一个村，一页一页填',
      several: '几个一起', severalHint: '几个乡镇、几个村，或者全市一年一行；填表、粘贴，或者打开 CSV、Excel 文件，最多 300 行',
    },
    pages: { level: '全市、乡镇还是村' },
    place: { name: '名称，或者是哪一年（可以不填）', nameHint: '只印在结果上，不影响计算。' },
    first: {},
    title: '{place}：目标和进度',
    titleSeveral: '{n} 行：目标和进度',
    wholeApart: '全市的几行没有算进合计。',
    money: '钱',
    tableOf: {
      title: '几个地方或者几年，一张表',
      lead: '一行一个地方，或者全市的一年。先选全市、乡镇还是村，再出现要填的列。不清楚的空着。',
      openHint: '第一行写列名，比如“名称”“市、乡镇还是村”“重点村”。打开以后，会换掉下面表里的内容。',
      name: '名称或者年份',
      noKind: '选全市、乡镇还是村。',
      noHeader: '第 1 行里没有认得的列名。至少要有“市、乡镇还是村”这一列，比如：{columns}。',
    },
    byPlace: { places: '按行', place: '地方或者年份', kind: '市、乡镇还是村', all: '各项目标，每一行' },
  },
  view: {
    progress: {
      title: '做到几成', lead: '有数的目标，做到多少，还差多少。没有填的不画。', of: '{have}，目标{need}', reached: '做到了', remaining: '还差{gap}',
      notAnswered: '还有{n}个目标没有填数。',
    },
    pace: {
      title: '剩下的，一年要做多少', lead: '文件写了年份的，或者您填了是哪一年的，才算得出来。把还差的平均分到剩下的每一年，除不尽的，前面的年份多一个。', target: '目标', until: '到', remaining: '还差',
      thisYear: '今年也算', nextYear: '从明年起', perYear: '每年{n}，{years}年', passed: '期限已经过了，还没有做到', year: '{year}年{n}', noYears: '没有剩下的年份', nothing: '写了年份的目标，都做到了，或者还没有填。',
    },
    years: { title: '一年一年看', lead: '全市的几行，按表里的顺序。', choose: '看哪个目标', need: '目标{need}', bar: '{name}：{have}', notGiven: '没有填' },
    byYear: { title: '钱，一行一行看', lead: '奖励看作一笔钱，各行合计；是不是每年都有一笔，文件没有写。奖励没有填全的，只说最多还剩多少。', atMost: '最多{sum}', matched: '按方案配套', awarded: '奖励' },
    matching: '通过验收的村庄的配套，按方案一共{sum}。由哪一级出、什么时候拨，文件没有写。',
    pool: { title: '奖励的钱', all: '一共', left: '还剩', over: '超出', open: '还没有填的，按没有奖励来画。' },
  },
};
