/** What the page of a policy says when it shows what its clauses were to a case. */
export const zh = {
  title: '条文已按您刚才的结果标上记号',
  open: '记号的意思',
  state: {
    decided: '结果由它定', failed: '不符合', open: '还缺答案', office: '由机关定', deviates: '和通常不一样，不算违反', passed: '符合', notReached: '没有用到',
  },
  count: (n: number) => `${String(n)}条`,
  first: '到第一条',
  privacy: '这里只记条文编号和记号，不记您的答案；只留在这个窗口里，关掉就没有了。没有记号的条文，计算时没有单独判断过。',
  back: '打开计算器',
  forget: '去掉记号',
  forgotten: '记号已经去掉。',
};
