/** What the points ledger says, in Chinese. */
export const zh = {
  tabs: { label: '台账的各部分', entries: '记分', families: '家庭', quarter: '季度', year: '年终', items: '项目', keeping: '保管' },
  shell: {
    opening: '正在打开台账……', lead: '这是村里的积分台账。内容只存在这台设备上，不上传，也不放进链接。',
    first: ['到“项目”写上村里的评分项目。', '到“家庭”添上各家，也可以从表格导入。', '到“记分”一笔一笔记下来。'], firstTitle: '还没有内容。先做三件事：',
    example: '先看一个例子', isExample: '这是例子，人家都是编的，不会保存。', endExample: '收起例子',
    other: '另一个窗口刚写了新内容，这里已经更新。', masked: '名字打码（贴出去、截图以前勾上）',
    done: '已经写下。', undo: '撤销', undoReason: '刚才写错了', undone: '已经撤销；原来那一条还留在历史里。',
    backupDue: '有 {n} 条记录没有备份（{last}）。设备丢了、坏了就找不回来。', neverBackedUp: '还没有备份过', backedUpOn: '上次备份：{day}', toBackup: '去备份',
    problems: {
      notAllowed: '浏览器不让这里保存内容（也许开着无痕窗口，也许台账放在别的网站里）。请在普通窗口里打开明策自己的网站再用。', full: '设备上没有空间了，这一条没有写进去；以前写下的都还在。',
      newer: '台账是由更新的版本写的。请刷新页面再试。', damaged: '台账读不出来了。可以到“保管”里用备份恢复。', busy: '另一个窗口一直在写，这一条没有写进去。请再试一次。', changed: '另一个窗口刚写了新内容，表格里的还没有写进去。请再看一看，再写。',
    },
    refusals: {
      noSuchHousehold: '没有这一家。', noSuchItem: '没有这个项目。', noSuchEntry: '没有这一笔，或者已经划掉了。', noSuchObjection: '这条异议已经处理过了。',
      noReason: '请写上理由。', notWhole: '请写一个整数。', nothingToUndo: '没有可以撤销的。', itemNotInUse: '这个项目已经停用。',
      moreThanBalance: '余额只有 {n} 分，不够换。', wrongPoints: '这个项目定的是 {n} 分。',
      notPosted: '这一季还没有贴出公示。', alreadyPosted: '这一季已经贴出，还没有收起。', stillPosted: '公示还没有收起。', openObjections: '还有 {n} 条异议没有处理。',
      yearFrozen: '{year} 年已经定分，不能再改。', notFrozen: '{year} 年还没有定分。', notChosen: '{year} 年还没有写下先进户。', yearReset: '{year} 年已经清零。',
      yearNotOver: '{year} 年还没有过完，过了年底才清零。', tooManyChosen: '最多选 {n} 户。',
    },
    cancel: '不写了', reason: '理由（要写）', points: '{n} 分', family: '{name}（{id} 号）', number: '{id} 号',
  },
  entries: {
    title: '记一笔', family: '哪一家', familyHint: '写户主姓名或户号', change: '换一家', noFamily: '没有找到。先到“家庭”里添上。',
    item: '什么事', choose: '请选', points: '几分', fixed: '{n} 分，项目里定好的', on: '哪一天', channel: '谁报的', more: '还有 {n} 家，再写几个字。', details: '再写一点（可以不写）', member: '家里谁做的', note: '说明', add: '记下',
    into: '记在{quarter}。', twice: '这一家这一天的“{item}”已经记过（{channel}）。再记也只算一次，等村里到“季度”里确认是不是另一件事。', anyway: '还是记下',
    recent: '最近记的', none: '还没有记过。', noItems: '还没有项目。先到“项目”里写上。', noFamilies: '还没有家庭。先到“家庭”里添上。',
    wrong: { family: '请选一家。', item: '请选一个项目。', points: '请写一个整数；扣分写在前面加减号。', on: '请写一个真有的日子。' },
  },
  entry: {
    states: { recorded: '等公示', posted: '公示中', disputed: '有异议', confirmed: '已确认', struck: '已划掉', duplicate: '重复，不另算' },
    correct: '更正', newPoints: '改成几分（不写就是划掉）', object: '提异议', decide: '处理异议', decidePoints: '处理以后几分（不写就是划掉）', separate: '是另一件事', write: '写下',
    struckTo: '划掉',
  },
  families: {
    title: '家庭', count: '{n} 户', find: '找一家', add: '添一户', name: '户主姓名', group: '组、片或网格（可以不写）', save: '写下', open: '打开', more: '再列 50 户',
    nameWrong: '请写户主姓名。', sameName: '已经有同名的一户（{id} 号）。确实是两家，就再按一次“写下”。', columns: { family: '家庭', group: '组', total: '{year}年', balance: '余额', waiting: '没确认' },
    none: '还没有家庭。',
  },
  family: {
    back: '回到各家', total: '{year}年已确认', quarters: '四个季度', rank: '全村名次', balance: '可以换', waiting: '还没确认', disputed: '有异议', exchanged: '已经换掉', lapsed: '清零时作废', rename: '改名、换组',
    exchange: '兑换', exchangePoints: '用几分', goods: '换了什么', exchangeNote: '兑换只减余额，不减名次。文件没有写 1 分值多少。', on: '哪一天', write: '记下兑换',
    history: '这一家的历史', historyNote: '什么都不会被改掉。更正、撤销都另写一条，带着理由。', booklet: '打印积分手册', undo: '撤销这一条', isUndone: '已撤销', none: '还没有记录。',
  },
  events: {
    household: '登记为“{name}”{group}', entry: '{on} {item} {points} 分（{channel}{member}）{note}', correction: '更正：“{item}”改成 {points}。理由：{reason}', struck: '划掉“{item}”。理由：{reason}',
    objection: '对“{item}”提出异议：{reason}', decision: '异议处理：“{item}”定为 {points}。理由：{reason}', decisionStruck: '异议处理：划掉“{item}”。理由：{reason}', separate: '“{item}”是另一件事。理由：{reason}',
    exchange: '{on} 兑换 {points} 分：{goods}', undo: '撤销了一条。理由：{reason}', posted: '{quarter}贴出公示（{on}）', removed: '{quarter}收起公示（{on}）', confirmed: '{quarter}确认（{on}）',
    frozen: '{year}年定分（{on}）', reset: '{year}年清零（{on}）', chosen: '{year}年写下 {n} 户先进户（{on}）', item: '项目“{name}”：{points}', rate: '村里定：从{on}起，1 分值 {money}。{note}', noRate: '村里定：从{on}起，不再定 1 分值多少。{note}', front: '村里定：前 {n} 名算靠前（{on}）。{note}', noFront: '村里不再定前几名算靠前（{on}）。{note}', order: '{period}同分的，村里定了先后：{families}。理由：{reason}',
  },
  quarter: {
    choose: '哪一季', label: '{year}年第{n}季度', summary: '记了 {n} 笔：已确认 {confirmed}，公示中 {posted}，等公示 {recorded}，有异议 {disputed}，重复 {duplicate}，划掉 {struck}。',
    steps: '公示和确认', on: '日子', post: '贴出公示', take: '收起公示', confirm: '确认这一季', postedOn: '贴出：{day}', removedOn: '收起：{day}', confirmedOn: '确认：{day}', notYet: '还没有',
    publicity: { kept: '公示够了', broken: '公示不够', unclear: '够不够，看怎样数', open: '收起以后才知道够不够' }, days: '至少 {least} 天。{ways}', way: '{option}：{n} 天',
    again: '确认以后又有变动的 {n} 笔，要再公示、再确认。', objections: '没处理的异议', duplicates: '像是重复报的', duplicatesLead: '同一家、同一天、同一项只算一次。确实是两件事的，写明理由。',
    stars: '“积分之星”候选（{n} 户）', print: '打印公示表', printExchanges: '打印兑换清单', events: '这一季的手续', none: '没有。', dayWrong: '请写一个真有的日子。',
  },
  seats: {
    confirmed: '入围 {n} 户', pending: '同分待定 {n} 户，还剩 {left} 个名额', left: '空着 {left} 个名额', candidates: '名次只给出候选，评选由人来定。', other: '另一种读法：{option}', outcome: '{option}：入围 {confirmed}，待定 {pending}，剩 {left}',
    rank: '名次', family: '家庭', points: '分', state: '结果', in: '入围', byVillage: '入围（村里定的先后）', wait: '待定', nobody: '还没有已确认的分。', readings: '文件没有写清的', recommended: '推荐', why: '为什么：{why}', ask: '问村里：{ask}',
  },
  year: {
    choose: '哪一年', label: '{year}年', ranking: '“积分先进户”候选（{n} 户）', steps: '年终手续', stepsLead: '先定分，再写下评出的先进户，过了年底再清零。', freeze: '给 {year} 年定分', freezeNote: '定分以后，这一年不再记分、更正。',
    isFrozen: '已经定分。', unconfirmed: '这一年还有 {n} 笔没有确认，定分以后就不再算进来。', choose10: '评出的先进户（最多 {n} 户）', chosenNote: '勾上的是候选，请按评选结果改。', writeChosen: '写下先进户', chosen: '先进户：{families}', reset: '清零', isReset: '已于{day}清零。', resetNote: '清零以后，{year} 年没换的 {n} 分作废，历史都还在。',
    archive: '往年', archiveNone: '还没有定过分的年份。', open: '看这一年', sure: '确定要{what}吗？', yes: '确定', on: '日子', households: '共 {n} 户有分。', inFront: '靠前的 {n} 户（前 {places} 名，是村里自己定的；并列的都算）。',
  },
  items: {
    title: '村里的评分项目', lead: '原来的评分表没有附上，项目和分值由村里定。改了只管以后的，记过的不变。', name: '项目', points: '几分（不写就每次再填；扣分写减号）', any: '每次填', inUse: '在用', stop: '停用', use: '再用', add: '添一项', save: '写下', edit: '改', none: '还没有项目。', nameWrong: '请写项目的名字。', sameName: '已经有这个项目。', stopped: '停用了',
  },
  files: {
    save: '导出', xlsx: 'XLSX 表格', csv: 'CSV（UTF-8）', gb18030: 'CSV（GB18030）', template: '空表样子', templateCsv: '空表样子（CSV）', masked: '已打码，不能再导入', maskedNote: '现在名字打着码。这样导出的表只能给人看，不能再导入；要导入的，先去掉打码再导出。', open: '从表格导入', what: { families: '家庭', items: '项目', entries: '记分' },
    reading: '正在读：{percent}', dryRun: '先看一看，还没有写进去', fine: '{rows} 行没有错。新 {added}，改 {changed}，不变 {same}。', use: '写进台账', wrong: '有 {n} 处要改，什么都没有写进去：', firstOf: '先列 {shown} 处：', mapping: '哪一列是什么', none: '没有这一列', written: '已经写进 {n} 条。',
    columns: { number: '户号', name: '户主姓名', group: '组', item: '项目', points: '分值', inUse: '在用', family: '户号或户主', member: '成员', on: '日期', channel: '谁报的', note: '说明', quarter: '季度', state: '状态', total: '{year}年合计', balance: '余额', goods: '换了什么', at: '写下的时间', what: '内容' },
    yes: '是', no: '否',
    problems: {
      needed: '要有这一列：{column}。', empty: '{cell}：不能空着。', points: '{cell}：“{given}”不是整数。', day: '{cell}：“{given}”不是真有的日子。写 2026-03-20 这样。', channel: '{cell}：“{given}”看不懂。写：{allowed}。',
      family: '{cell}：没有“{given}”这一家。', families: '{cell}：叫“{given}”的不止一家，请写户号。', item: '{cell}：没有“{given}”这个项目，或者已经停用。', fixed: '{cell}：这个项目定的是 {n} 分。', frozen: '{cell}：{given} 年已经定分。', twice: '{cell}：“{given}”在第 {row} 行已经有了。', yesNo: '{cell}：“{given}”看不懂。写是或否。', masked: '{cell}：这份表是打了码导出的，名字不全，不能导入。请用没有打码的表。', merged: '{cell}：这里是合并的格子，只有第一格有值。请拆开，每格都写上。', formula: '{cell}：这里是公式，结果可能过时。请改成数值。', number: '{cell}：没有“{given}”这个户号。新的一户不写户号。',
    },
  },
  keeping: {
    title: '存在这台设备上', room: '占 {used} MB。', counts: '{families} 户，{entries} 笔记分，{events} 条记录。', lasting: '浏览器答应不清除。', notLasting: '浏览器在空间不够时可能清除它，所以要常备份。', ask: '请浏览器不要清除',
    backup: '备份', backupLead: '备份是一个文件，里面有全部内容。请放在别的设备上，不要发到群里：里面有各家的名字。', save: '存一份备份', saved: '备份已存。',
    restore: '用备份恢复', choose: '选一个备份文件', preview: '文件里：{families} 户，{entries} 笔记分，{events} 条记录，最后写于 {last}。', here: '现在这里：{families} 户，{entries} 笔记分，{events} 条记录。', lost: '这里有 {n} 条是文件里没有的，恢复以后就没有了。', nothingLost: '这里有的，文件里都有。', noReadings: '文件里没有选过的读法，这里选的不变。', sameReadings: '选的读法和这里一样。', readings: '有 {n} 处读法会换成文件里的：', readingChange: '{title}：{from} → {to}', noneChosen: '没有选', replace: '换成文件里的', keep: '不换', restoring: '正在写……', restored: '已经恢复。', refused: '没有打开，什么都没有变：{why}',
    why: { other: '这不是这个台账的备份。', newer: '备份来自更新的版本。请刷新页面再试。', event: '第 {at} 条不对（{where}）。', reading: '里面选的读法看不懂（{where}）。', notJson: '文件读不出来，也许不完整。', tooLarge: '文件太大。' },
    log: '全部历史导出', erase: '全部清除', sure: '这会把这台设备上的台账全部清除：{families} 户、{entries} 笔记分、{years} 个定过分的年份。清除以后找不回来。{backup}。', eraseYes: '清除', eraseNo: '不清除', erased: '已经清除。',
    village: '村里要有的', villageLead: '看一看齐不齐，只算给自己看，不保存。', missing: '还缺 {n} 项', complete: '齐了', officers: '积分管理专员几名（要 {least}—{most} 名）', officersWrong: '人数不合', officersRight: '人数合适',
  },
  print: {
    publicity: '{quarter}积分公示', exchanges: '{year}年积分兑换清单', booklet: '家庭积分手册', posted: '公示日期：{from}起，至少 {least} 天。', objections: '有异议请向村积分工作小组反映。', signature: '经手人', date: '日期', notice: '由“明策”整理，不是正式文件。条款见“{policy}”。', sum: '合计', nothing: '没有记录。', signed: '签收',
  },
  village: {
    title: '村里自己定的（文件没有写）', lead: '这里写的都是村里自己的决定，不是文件里的。改了另记一条，旧的留在历史里。',
    rate: '1 分值多少', noRate: '村里还没有定，所以不显示金额。', rateIs: '村里定的：1 分值 {money}。', rateField: '1 分值几元', rateHint: '写到分，比如 0.5。不写就是不再定。', rateWrong: '请写一个钱数，比如 0.5。',
    front: '前几名算“靠前”', noFront: '村里还没有定。', frontIs: '村里定的：前 {n} 名。', frontField: '前几名', frontHint: '写一个整数。不写就是不再定。', frontWrong: '请写一个大于 0 的整数。',
    from: '从哪一天起', where: '在哪里定的（可以不写）', write: '写下村里的决定', history: '村里决定的历史', worth: '合 {money}（村里定的 1 分 {rate}）', worthColumn: '合多少（村里定的）', inFront: '在村里定的前 {n} 名里',
  },
  salvage: {
    title: '还能读出来的', looking: '正在看还有什么读得出来……', nothing: '什么都读不出来了。请用备份恢复。', found: '读得出 {n} 条，另有 {lost} 条读不出来。', how: '先把读得出的存成一个文件，再用“选一个备份文件”换上。有旧备份的，两个都留着：读不出的几条也许在旧备份里。读不出的要补记，分数才对。', save: '存下读得出的', saved: '已经存下。台账没有动。',
  },
  tie: {
    title: '村里定同分的先后', lead: '还剩 {left} 个名额。按村里定的办法排好，写上理由。软件不会替村里排。', seat: '有名额', forward: '往前', forwardOf: '把 {name} 往前排', reasonHint: '比如：村民代表会议抽签，日期。', decided: '其中 {n} 户是村里定了先后以后入围的。理由：{reason}',
  },
  look: {
    title: '看一看：分布和项目', spread: '各家的分怎样分布', spreadLead: '{quarter}已确认的分，每一根是 {step} 分一段里的户数，0 分的也在内。', bar: '{from}—{to}分：{n}户', one: '{from}分：{n}户', none: '这一季还没有记分。',
    given: '哪些项目给分最多', givenLead: '这一季记下的，没确认的也在内；重复的和划掉的不算。', taken: '哪些项目扣分最多', takenLead: '扣分的合计。', item: '{n} 分，{count} 笔', nothing: '没有',
    trend: '一季一季的分', trendLead: '点是已确认的分；还没定的画成一段。', quarter: '{n}季', quarterOfYear: '{year}年{n}季', range: '{low}到{high}',
  },
  demo: { families: ['陈志强', '林秀英', '黄伟明', '吴美华', '郑国栋', '李桂兰', '王建军', '张小梅'], group: '一组', otherGroup: '二组', items: ['门前清扫', '垃圾分类', '庭院整理', '参加义务劳动', '乱堆杂物'] },
} as const;
