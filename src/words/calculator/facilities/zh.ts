import type { OwnAssessmentWords } from '../assessment/type.ts';

/** What the calculator for places says in its own way, in Chinese. */
export const zh: OwnAssessmentWords = {
  name: '设施和目标自查',
  person: '第{n}个地方',
  yes: '是',
  no: '没有',
  begin: {
    dateHint: '要做到的期限，按这一天看过了没有。',
    then: '{day}，文件刚发出的时候',
    thenHint: '多数期限还没有到',
    examplesLead: '都是编的例子，打开就看到结果。',
  },
  moreFigures: '',
  banner: '这一页不是政府的，结果也不是考核结论。文件没有分数和等级，这里也不打分。用以前，请和当地残联核对。',
  household: '全市的数',
  file: '设施和目标自查',
  how: {
    ask: '看几个地方？',
    one: '一个地方', oneHint: '一页一页填，填到哪里，结果就到哪里',
    several: '几个地方一起', severalHint: '填表、从表格软件里粘贴，或者打开 CSV、Excel 文件，最多 300 个',
  },
  pages: { level: '这是什么地方', people: '人口，和当地有什么' },
  place: { name: '地方的名称（可以不填）', nameHint: '只印在结果上，不影响计算。' },
  first: {
    beds: { soFar: '还差床位', title: '还差的床位', note: '康复床位和集中托养床位合起来，按残疾人的人数要有的。' },
    institutions: { soFar: '还差机构', title: '还差的机构', note: '康复、托养和乡镇（街道）辅助性就业机构。' },
  },
  title: '{place}：要做到的，和还差的',
  titleSeveral: '{n} 个地方：要做到的，和还差的',
  wholeApart: '表里有全市那一行，合计没有把它算进去，免得算两遍。',
  money: '给这个地方的钱',
  tableOf: {
    title: '几个地方，一张表',
    lead: '一行一个地方。先填级别，再出现要填的列。不清楚的空着。',
    openHint: '第一行写列名，比如“名称”“级别”“常住人口”。打开以后，会换掉下面表里的内容。',
    name: '名称',
    noKind: '选这个地方的级别。',
    noHeader: '第 1 行里没有认得的列名。至少要有“级别”这一列，比如：{columns}。',
  },
  byPlace: { places: '按地方', place: '地方', kind: '级别', all: '各项要求，每个地方' },
};
