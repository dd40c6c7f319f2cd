/** Sentences of the pages that set out rules without a form: what is demanded, by when, and examples. */
export const reference = {
  onThisPage: '这一页有',
  notYet: '这一页还不能填表计算。要求、例子和出处都写在下面，可以先对照着看。',
  demands: '要做到什么', demandsLead: '每一项写明：要求谁、做到什么算数、到哪一天、哪些情况不要求。点开可以看细处。',
  count: (n: string) => `${n} 项`,
  benefits: '能得到什么', together: '几项怎么一起拿', readings: '文件没有写清楚的地方', readingsLead: '每一处列出几种读法，写明本站用哪一种、为什么，还有可以拿去问的话。',
  demand: '要求', ofWhom: '要求谁', met: '怎样算做到', counted: '怎么数', have: '数这个', need: '至少要有', owed: '没做到的要缴',
  letsOff: '什么情况不要求', by: '到哪一天', until: (day: string) => `${day}前做到`, noDay: '文件没有写到哪一天。', otherDay: (day: string) => `另一种读法：${day}`,
  everyone: '没有别的条件，都要求。', colon: '：', openReference: '看全部要求和例子',
  more: '要求谁，怎样算做到', ask: '可以这样问：',
  targets: '到哪一天要做到', targetsLead: '文件写了日子的要求。日子过了，不等于做到了，也不等于不用做了。', targetsNone: '其余的要求，文件没有写日子。',
  strength: { shall: '应当做到', should: '鼓励做，不是非做不可', may: '文件只说“可以”', localDiscretion: '由当地定' },
  verdict: { met: '做到了', unmet: '没做到', notRequired: '不要求' },
  lacks: (gap: string) => `还差${gap}`, owes: (sum: string) => `要缴${sum}`,
  place: (n: string) => `第${n}个地方：`, person: (n: string) => `第${n}位：`, total: '能拿的合计',
  source: '出处', confidence: { high: '可靠', medium: '一般', low: '不太可靠' },
  others: '也可以算', notComputed: '为什么还没有算：', inAnnex: '附件的分工和日子，列在“谁负责什么”里。', openResponsibilities: '去看',
};
