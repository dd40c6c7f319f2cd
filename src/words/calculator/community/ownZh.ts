import type { OwnAssessmentWords } from '../assessment/type.ts';

/** How the self-check of rural communities calls its places and pages, in Chinese. */
export const ownZh: OwnAssessmentWords = {
  name: '农村社区建设自查',
  person: '第{n}个地方',
  yes: '是',
  no: '不是',
  begin: {
    dateHint: '要做到的期限，按这一天看过了没有。',
    then: '{day}，文件定的第一个期限',
    thenHint: '2020年的期限还没有到',
    examplesLead: '都是编的例子，打开就看到结果。',
  },
  moreFigures: '',
  banner: '这一页不是政府的，结果也不是考核结论。文件没有分数和等级；比例是本站自定的算法。源文件有几处数字损坏。用以前，请和区民政局核对。',
  household: '全部',
  file: '农村社区建设自查',
  how: {
    ask: '看几个村？',
    one: '一个村', oneHint: '一节一节填，填到哪里，结果就到哪里',
    several: '几个村一起', severalHint: '填表、从表格软件里粘贴，或者打开 CSV、Excel 文件，最多 300 个',
  },
  pages: { kind: '自查的是哪一种地方', place: '这个地方的情况' },
  place: { name: '村（社区）的名称（可以不填）', nameHint: '只印在结果上，不影响计算。' },
  first: {},
  title: '{place}：三十项任务的自查',
  titleSeveral: '{n} 个地方：三十项任务的自查',
  wholeApart: '表里有一个区或者全市，合计没有把它算进去，免得算两遍。',
  money: '给这个地方的钱',
  tableOf: {
    title: '几个村，一张表',
    lead: '一行一个村。先填类型，再出现要填的列。不清楚的空着。',
    openHint: '第一行写列名，比如“名称”“类型”“所在区”。打开以后，会换掉下面表里的内容。',
    name: '名称',
    noKind: '选这个地方的类型。',
    noHeader: '第 1 行里没有认得的列名。至少要有“类型”这一列，比如：{columns}。',
  },
  byPlace: { places: '按村', place: '村', kind: '类型', all: '各项要求，每个村' },
};
