/** What the calculator of waste water says while it is used, in Chinese. */
export const zhIsland = {
  partsLabel: '算什么', parts: { progress: '三年进度', villages: '村庄清单', schedule: '批次和时间', other: '其他核对' },
  private: '填的都只在这台设备上，关掉页面就没有了，除非在这里带走或存下来。', clauseOf: '条款{label}', missing: '填了就能定：',
  there: '有', notThere: '没有',
  errors: { whole: '{field}：请填整数，比如27；不知道就留空。', least: '{field}：不能少于{least}。', most: '{field}：不能多于{most}。', day: '{field}：日期没有填完，或者没有这一天。' },
  from: { typed: '', list: '总数{n}是从清单里数的。', text: '总数{n}是方案写的；不是这个镇，就填上面的“一共”。', counted: '覆盖数是从清单里数的。', differs: '从清单里数出来是{n}，和填的不一样，请看看哪个对。', fell: '比上一年还少，请看看是不是填错了。' },
  progress: {
    title: '每年年底做到了多少', lead: '填已经知道的，不知道的留空：缺的会写“待定”，不会当作0。', see: '看结果', total: '一共',
    atEnd: { 1: '第一年年底', 2: '第二年年底', 3: '第三年年底' }, result: '和方案对照', calendarYear: '（{year}年）', inAll: '累计{percent}%', nothing: '还没有填；点开看目标',
    baseline: '开头已经治理的行政村', baselineNote: '按全镇{all}个、第一年新增{added}个推算。',
  },
  plot: { key: '虚线和方块是方案，实线和圆点是实际；竖条是还没有定的范围。', say: '{year}：方案{plan}%，实际{actual}', sayOpen: '{year}：方案{plan}%，实际没有填{actual}', join: '；' },
  reading: { title: '文件没有写清楚：', option: '读法', outcome: '结果', recommended: '推荐', used: '这里用的', use: '改用这种', back: '改回推荐的', chosen: '您选了这些读法，下面的结果照着算：', ask: '可以拿去问：', register: '看这一条' },
  slip: { title: '拿去问的问题', lead: '下面几处，文件没有写清楚，答案会改变结果。文件：' },
  schedule: {
    lead: '先填是哪一年，再填各批完成的日子（这一批最后一个村的）。', early: '“月初”没有填的，读到{n}日。', planned: '方案：{n}个', doneTitle: '这一年已经做好的', check: '核对', result: '核对结果', noYear: '还没有填是哪一年，所以日期都待定。原文的年份丢了，不能猜。',
    ics: '把这些日子存进日历（.ics）', reminder: '{what}：最后一天', reportReminder: '最晚今天报进度',
  },
  other: { volume: '按水量算的数', start: '第一年：全部设计、全部开工', remodel: '农厕和化粪池', mode: '可以考虑的处理模式', subsidy: '资金申请', subsidyOpen: '选了走到哪一步，就告诉下一步。' },
  build: {
    lead: '已经治理的照清单；不清楚的当作没有治理。每年在前一年的基础上再建，村数最少；一样少的，选户数多的。', needsWhole: '确认清单里是全镇所有自然村，就能算出先建哪几个。', tooMany: '清单超过{most}个自然村，这里不算先建哪几个。',
    connected: '新建的村有{percent}%的农户接上', ifConnected: '如果新建的村有{percent}%的农户接上', count: '建{n}个', nothing: '不用再建', then: '建好以后：', need: '（要{need}）',
    short: '全部建好也还差{n}户：要在已经建的村里多接。',
    which: '建哪几个村', working: '正在重新算，先别用下面的数。', ready: '算好了，就是下面这些。',
  },
  list: {
    lead: '一行一个自然村。可以选表格、粘贴，也可以一个一个填。清单不上传，也不进链接。', open: '选表格（.xlsx、.csv）', paste: '或者粘贴表格', pasteHint: '第一行写列名，没有列名就按模板的顺序。有一处不对，就一行也不收。', read: '读进来', template: '下载模板',
    reading: '正在读……', refused: '没有收，原来的清单没有变。请改好再试：', more: '还有{n}处。', opened: '收了{n}个自然村。', sheet: '读的是“{name}”这一张，另外{n}张没有读。', leftOut: '没有用的列：{list}。',
    add: '加一个自然村', edit: '改这个自然村', take: '加进清单', save: '改好了', cancel: '不改', taken: '{name}：收下了。', removed: '{name}：删去了。', clear: '清空清单', cleared: '清单清空了。', alreadyThere: '这个行政村里已经有这个自然村了。',
    count: '{admin}个行政村，{natural}个自然村', see: '算该建哪几个', places: '各行政村', treatedOf: '自然村{all}个，已治理{treated}个', households: '{n}户', noHouseholds: '户数不清楚', connected: '接上{n}户', noConnected: '接上几户不清楚', change: '改', remove: '删去',
    onList: '批次和日期', noBatch: '没有排', work: { new: '新增', upgrade: '提升' },
    treated: { before: '方案以前就治理了', some: '治理了，哪年不清楚', no: '还没有治理', unknown: '不清楚' }, treatedIn: '{year}年治理', treatedCell: { before: '原有', some: '是', no: '否', unknown: '' }, download: '下载清单（CSV）',
    columns: {
      admin: '行政村', name: '自然村', households: '户数', connected: '接入户数', treated: '治理情况', work: '类别', batch: '批次', year: '年度', designedOn: '设计完成', tenderedOn: '招标完成', builtOn: '建成', acceptedOn: '验收',
    },
    templateRow: ['示例行政村', '示例自然村', '120', '75', '原有', '提升', '1', '', '', '', '', ''],
    allowed: { count: '整数，比如120', treated: '原有、是、否，或者年份', work: '新增、提升', batch: '1、2、3', year: '年份，四位数字', day: '日期，比如2027-03-20' },
    problems: {
      row: '第{row}行：{text}', cell: '{column}“{given}”不对，可以写：{allowed}；不知道就留空。', empty: '{column}没有写。', moreThanAll: '{column}{given}，比户数{all}还多。',
      noHeader: '要有“行政村”和“自然村”两列。', noRows: '里面没有村。', tooMany: '有{rows}行，最多{most}行。', villageTwice: '“{name}”在第{before}行已经有了。', differs: '“{name}”的{column}和第{before}行不一样。',
      twice: '“{column}”这一列有两次。', short: '有{n}格，列名只有{all}个。', unnamed: '{column}列没有列名。', formula: '{column}是公式，没有存下结果。请改成数值。', merged: '{column}有合并的格子（{range}）。请拆开，每格都写上。',
    },
  },
  take: { file: '农村污水治理', print: '打印这一页', examples: '看例子', again: '从头开始', noVillages: '村庄清单不在链接里；要带走它，请下载文件。', paper: '本页由明策算出，不是官方文件。依据：{policy}，规则版本{version}。', head: ['项目', '数', '结果', '条款'], answers: '填的数' },
} as const;
