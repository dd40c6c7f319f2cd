import type { OwnAssessmentWords } from '../assessment/type.ts';

/** What the check-list of a model village says in its own way, in Chinese. */
export const zh: OwnAssessmentWords = {
  name: '示范村检查单',
  person: '村 {n}',
  yes: '是',
  no: '没有',
  begin: { dateHint: '填哪一天的情况。方案没有年份，换日子不改变结果。', then: '{day}（随便举的一天）', thenHint: '方案没有日期', examplesLead: '都是编的例子，打开就看到结果。' },
  moreFigures: '',
  bannerTitle: '这份方案没有日期，现在还管不管用没有核实到。',
  banner: '这一页不是政府的，结果也不是考核结论。方案来自范文网站的汇编，只到“工作重点”就断了。用以前，请和富泉镇核对。',
  household: '全村的数',
  file: '示范村检查单',
  how: { ask: '', one: '', oneHint: '', several: '', severalHint: '' },
  pages: {},
  place: { name: '村的名称（可以不填）', nameHint: '只印在结果上，不影响计算。' },
  first: {},
  title: '{place}：都要做到的，和还差的',
  titleSeveral: '{n} 个村',
  wholeApart: '',
  money: '',
  tableOf: { title: '', lead: '', openHint: '', name: '', noKind: '', noHeader: '{columns}' },
  byPlace: { places: '', place: '村', kind: '', all: '' },
};
