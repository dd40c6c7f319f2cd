/** Sentences around reading: citing a clause, hard words, editions side by side, the feed. */
export const reading = {
  cite: {
    lead: '点编号，旁边还会出现“复制引文和链接”。',
    button: '复制引文和链接',
    done: '已经复制。',
    refused: '浏览器不让复制，请自己选中下面的文字来复制。',
    text: '引文和链接',
  },
  terms: { title: '词语解释', all: '词语表', close: '关闭' },
  compare: {
    title: (newer: string, older: string) => `${newer}年文本和${older}年文本对照`,
    lead: (newer: string, older: string) => `每一处先放${older}年文本，再放代替它的${newer}年文本，一条对一条。`,
    caution: '两边都是本站的白话转述，不是官方文本。字面上的不同，有的只是我们换了说法；规则变没变，看每一条的标签和红字说明。哪条对哪条由人逐条填写，不靠字面相似来猜。',
    open: (older: string) => `和${older}年文本对照`,
    kinds: { same: '没有变', moved: '换了条号，规则没有变', changed: '改了', new: '新增', dropped: '不再有' },
    counts: '一共对照了多少处',
    places: (n: string) => `${n}处`,
    only: '只看变了的（改了、新增、不再有）',
    year: (edition: string) => `${edition}年文本`,
    none: { older: '没有对应的条文', newer: '没有对应的条文' },
    gone: '删去：', added: '加上：', end: '；',
    legend: '划掉的是旧文本里才有的字，加下划线的是新文本里才有的字。',
    marking: {
      divided: '旧文本这一条，内容分到了新文本的几处，所以不逐字标。',
      rewritten: '两边的写法差得多，不逐字标。',
    },
    wording: '规则没有变；标出的字只是说法不同。',
    droppedTitle: (older: string) => `${older}年文本里有、新文本不再有的`,
    textIn: '条文是中文。',
    back: '回到全文',
  },
  feed: { title: '明策：新发布和改动的政策', subtitle: '白话版什么时候发布、什么时候改过。', link: '订阅更新（Atom）' },
} as const;
