/** What the self-check of rural communities says beside what every self-assessment says, in Chinese; English must say the same things. */
export const zh = {
  progress: {
    title: '已经做到的', own: '这个比例是本站自定的算法，不是文件规定的：做到算1，做到一部分算半个，没有做到算0；各项不分轻重。',
    share: '{share}%', counted: '{points} ÷ {answered}', answered: '已答 {answered} 项，待核 {open} 项。',
    few: '答题不足，暂不计算比例', fewHint: '答到适用题的 {least}% 才算比例。现在已答 {answered} 项，待核 {open} 项。',
    encouraged: '文件只是鼓励、探索的：做了 {done}，共 {of}。没有做不算缺，也不进比例。',
    sections: '各节的比例', section: '这一节', shareOf: '比例',
    hard: '硬指标', hardLead: '文件写了数字或者“全部”的，单独看，不和比例混在一起。', listed: '列进去的村才问，或者每年看的',
    standing: { met: '达到', unmet: '未达到', open: '待核', underWay: '进行中', notAsked: '不适用' },
    damaged: '源文件此处数字损坏', yet: '尚缺 {gap}', island: '三十项任务的责任单位没有列到这个区，见读法。',
  },
  beyond: { title: '不归村里办的 {n} 件', lead: '这些要市、区、镇或部门来办，村里不用答，也不进比例。要推动，可以找牵头的单位。' },
  improve: {
    title: '{place}：改进清单', lead: '先是硬指标，再照文件的次序。每一项由谁牵头、谁负责，照文件写的单位列。',
    show: '改进清单（按单位）', none: '没有要改进的。', plan: '打算做到的，打上勾', would: '勾选的都做到，比例从 {from}% 变成 {to}%。', wouldNot: '勾选的都做到，答题还是不足，不算比例。',
    hard: '硬指标', gap: '差 {gap}', byUnit: '按单位', leads: '牵头', supports: '责任', day: '完成的日子：______________　办的人：______________',
    open: '还要核实的 {n} 项', print: '只打印这份清单', notAll: '还没有答的项目不在清单里，列在“还要核实”。',
    together: '各村的比例', villages: '各村要改进的，按单位', notTold: '答题不足',
  },
} as const;
