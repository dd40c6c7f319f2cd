import { zhIsland } from './zhIsland.ts';

/** What the calculator of waste water and its reference page say, in Chinese. Figures of the plan are gaps. */
export const zh = {
  island: zhIsland,
  verdicts: {
    count: { met: '达标', unmet: '未达', unknown: '待定', invalid: '数字不对：比总数还多', borderline: '临界' },
    day: { met: '准时', unmet: '迟了', unknown: '待定', invalid: '日期不对', borderline: '临界' },
    parts: { met: '齐备', unmet: '缺项', unknown: '待定', invalid: '数字不对', borderline: '临界' },
    year: { met: '这一年达标', unmet: '这一年未达', unknown: '这一年待定', invalid: '有数字不对', borderline: '临界' },
  },
  say: {
    have: '有{have}', haveOf: '{have} / {of}', need: '至少要{need}', needExactly: '要{need}', gap: '还差{gap}', share: '{percent}%以上', whole: '{percent}%', raised: '提高到{percent}%', range: '{low}到{high}', atLeast: '{low}以上',
    by: '限{day}', from: '{day}起', done: '{day}完成', late: '迟{n}天', steps: '已走到：{done}；下一步：{next}', allSteps: '每一步都走完了', none: '还没有验收合格', join: '，', colon: '：', list: '、',
  },
  reference: {
    years: '三年目标', year: '年', of: '单位', cumulative: '{percent}%（当年{own}%）', tasksNote: '任务一栏：到这一年底一共要完成的。',
    forAll: '按全镇{all}个行政村算，就是', villages: '{n}个', baseline: '要靠当年新增{added}个达到第一年的目标，开头就得有{need}个已经治理。',
    start: '第一年，没有治理的行政村都要做完设计，并且开工。',
    build: '还要建几个村', buildLead: '有了全镇自然村的清单（户数、治理情况），就算出每年最少还要建几个村、先建哪几个：行政村、自然村、农户三个覆盖率都要够，村数最少；一样少的，选户数多的。人人可以拿清单核对。',
    schedule: '批次和时间', scheduleLead: '排进一个年度的：行政村{admin}个（新增{adminNew}、提升{adminUpgrade}），自然村{natural}个（新增{naturalNew}、提升{naturalUpgrade}）。', batch: '批次', count: '行政村', design: '设计', tender: '招标', built: '建成', earlyUsual: '{month}月初（推荐读到{day}日，当地可以改）',
    finish: '收尾：{list}，{day}前完成。', report: '每月{day}日前报进度；{day}日当天算不算，文件没有写，这里写“临界”。',
    connection: '纳管率', connectionLead: '接上管网的户数除以全村户数，{percent}%以上；修复的旧设施还要达标排放。',
    other: '改造、设施和资金', remodel: '农厕和化粪池：全部改造。', facilities: '设施全覆盖，并且{list}。', modes: '处理模式（只列出可以考虑的）：{list}。', subsidy: '资金申请的步骤：{list}。金额文件没有写。',
    held: '文件自己对不上的地方', examples: '例子', example: '情形', result: '结果', otherwise: '{option}：{verdict}', notChecked: '这里不查的', chosen: '换一种读法',
  },
} as const;
