import type { Words } from './type.ts';

const none = '没有的填0。';
const office = '由谁来管，文件没有写。可以先问村委会和富泉镇政府。';

/** The words of this check-list in Chinese. */
export const zh: Words = {
  title: '示范村检查单',
  intro:
    '富泉镇鸣鹿村创建示范村的方案，说了三件“都要”“每一个”的事：垃圾收集点、养殖不直排、聚集点通公路。填上村里自己的数，看做到了没有，还差几处。'
    + '方案写到“工作重点”就断了，没有年份、数字和步骤，现在还管不管用，没有核实到。',
  questions: {
    'refuse.residential': { ask: '全村有几个居住点？', label: '居住点', help: '文件没有名单，填村里自己的数（读法 P5-A05）。' },
    'refuse.withCollection': { ask: '其中几个有垃圾收集点？', label: '有垃圾收集点的居住点', help: none },
    'refuse.roadside': { ask: '公路沿线都有垃圾收集点吗？', label: '公路沿线都有垃圾收集点', help: '只有一部分路段有的，选没有。' },
    'farms.discharging': { ask: '还有几处畜禽养殖点直排直放？', label: '直排直放的养殖点', help: none },
    'roads.settlements': { ask: '村里有几个主要聚集点？', label: '主要聚集点', help: '哪些算主要聚集点，文件没有写，由村里来定（读法 P5-A05）。' },
    'roads.connected': { ask: '其中几个有公路直达？', label: '有公路直达的聚集点', help: none },
  },
  parameters: {},
  entitlements: {},
  requirements: {
    'M-01': { title: '居住点都有垃圾收集点', what: '全村范围内的居住点，都要建好垃圾收集点。', next: office },
    'M-02': { title: '公路沿线都有垃圾收集点', what: '公路沿线，都要建好垃圾收集点。', next: office },
    'M-03': { title: '养殖点不直排', what: '各畜禽养殖点禁止直排直放，排放物必须处理达标才能排。', next: `先停止直排。${office}` },
    'M-04': { title: '聚集点都通公路', what: '主要聚集点，每一个都要确保有公路直达。', next: office },
  },
  readings: {},
  remarks: {
    noList: '哪些算，文件没有名单，按填的数算。',
    noDay: '什么时候做到，文件没有写。',
    noStandard: '按什么标准算处理达标，文件没有写。这里只看还有没有直排。',
    warnings: '危险路段的警示装置和护栏，文件没有写装多少，不查。',
  },
  named: {},
  groups: { refuse: '垃圾收集点', farms: '畜禽养殖', roads: '通公路' },
};
