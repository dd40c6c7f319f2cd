import type { Words } from '../type.ts';

/** Where the document is unclear: each way to read it, why one is recommended, and what to ask the office. */
export const readings: Words['readings'] = {
  'AMB-WZ-01': {
    title: '“以上”，刚好这个数算不算？',
    options: {
      inclusive: '算。刚好50万人、80万人、1万人、3张床、10%、65%、5000人，都算达到。',
      exclusive: '不算。要比这个数多。',
    },
    why: '立法上的惯例是“以上”“以下”包括本数。这是文件以外的通行说法。',
    ask: '刚好等于文件写的数，算不算“以上”？',
  },
  'AMB-WZ-33': {
    title: '“2017年前”到哪一天为止？',
    options: { endOf2016: '到2016年12月31日。', endOf2017: '到2017年12月31日。' },
    why: '照字面，2017年以前就是到2016年底。',
    ask: '政府优先采购庇护产品，要在2016年底以前落实，还是2017年底以前？',
  },
  'AMB-WZ-36': {
    title: '县残联“1至2名”残疾人，多于2名行不行？',
    options: { atLeastOne: '行。至少1名就够。', oneOrTwo: '不行。只能是1名或2名。' },
    why: '这一条是要残联里有残疾人，多了没有理由算没有达到。',
    ask: '县级残联的残疾人干部职工多于2名，算不算达到？',
  },
  'AMB-WZ-39': {
    title: '特殊教育学生的公用经费，是15倍还是1.5倍？',
    options: { fifteenTimes: '15倍，照文件写的。', oneAndAHalfTimes: '1.5倍，小数点印丢了。' },
    why: '文字清楚写着15倍，在特殊教育里也合理。浙江另有10倍的提法，不在这份文件里。',
    ask: '特殊教育学生的公用经费，按普通学生标准的几倍拨？',
  },
  'AMB-WZ-42': {
    title: '要建康复机构的“县（市）”，含不含区？',
    options: { withoutDistricts: '不含区。', withDistricts: '含区，人口够的区也要建。' },
    why: '写托养机构的那一句用“县（市、区）”，这一句只写“县（市）”，用词不一样。',
    ask: '人口50万以上的区，要不要建示范性残疾人专业康复机构？',
  },
  'AMB-WZ-43': {
    title: '人口按常住算，还是按户籍算？',
    options: { residents: '按常住人口。', registered: '按户籍人口。' },
    why: '统计公报讲人口，一般用常住人口。文件没有写。',
    ask: '50万、80万、1万的人口线，看常住人口还是户籍人口？',
  },
  'AMB-WZ-44': {
    title: '每百名残疾人3张床，在哪个范围里平均，两种床要不要合起来？',
    options: {
      ownLevelTogether: '各地自己算，康复床和托养床合起来。',
      cityAverage: '全市平均够了就行。',
      threeOfEachKind: '两种床各要3张。',
    },
    why: '一句话里把两种床放在一起说，合起来平均最顺。各地自己算，才看得出哪里缺。',
    ask: '床位按各县（市、区）自己算，还是按全市平均？康复和托养两种床合起来算，还是各算各的？',
  },
  'AMB-WZ-46': {
    title: '文体示范点和示范基地，是各1个，还是合起来1个？',
    options: { asWritten: '各1个；市级文化艺术基地12个，照文件写的。', together: '合起来1个；“12个”读作1至2个，少印了一横。' },
    why: '文件别处的横线都在，没有理由单单这里丢了。',
    ask: '县（市、区）要有示范点和示范基地各1个，还是有1个就行？市级文化艺术基地是12个吗？',
  },
};
