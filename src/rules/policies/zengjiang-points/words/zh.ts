import { scheme } from '../scheme.ts';
import type { Words } from './type.ts';

const tieOptions = { pending: '高过线的确定入围，同分的待定，写明还剩几个名额', allIn: '同分的都算，可以超过名额', noneIn: '同分的都不算，可以不足名额', localRule: '由村里定怎样分先后' };
const tieWhy = '文件没有写同分怎样办；列成待定，名额才不会由软件来分。';

/** The scheme in Chinese. */
export const zh: Words = {
  title: '增江街家庭积分台账',
  intro: `按家庭记积分：谁报的、什么事、几分，一季一公示、一确认；每季${scheme.stars.seats}户“积分之星”，每年${scheme.advanced.seats}户“积分先进户”，年底清零。项目和分值由村里自己定。`,
  channels: { self: '本人申报', representative: '村民代表代报', group: '工作小组登记' },
  seats: {
    stars: { title: '积分之星', what: '每个村每季{n}户' },
    advanced: { title: '积分先进户', what: '每个村每年{n}户' },
  },
  checklists: {
    village: { title: '村里要有的', parts: { plan: '工作方案', workingGroup: '积分工作小组', ledger: '管理台账', handbook: '每家一本积分手册' } },
    workingGroup: { title: '积分制管理工作小组', parts: { secretary: '村党组织书记（负责）', committees: '村“两委”人员', cadres: '村干部代表', villagers: '村民代表', volunteers: '志愿者' } },
  },
  readings: {
    'P1-A01': { title: '计哪些项目、每项几分', options: { villageTable: '由村里填写' }, why: '评分表没有附上。', ask: '本村的评分表在哪里？' },
    'P1-A02': { title: `第${scheme.stars.seats}名前后同分怎样办`, options: tieOptions, why: tieWhy, ask: `“积分之星”第${scheme.stars.seats}名前后有同分的，怎样定？` },
    'P1-A03': { title: `第${scheme.advanced.seats}名前后同分怎样办`, options: tieOptions, why: tieWhy, ask: `“积分先进户”第${scheme.advanced.seats}名前后有同分的，怎样定？` },
    'P1-A04': { title: '“积分之星”按哪段时间的分', options: { quarterOnly: '只按这一季', yearToDate: '按年初到现在' }, why: '每季考评、每季评选，说的都是这一季。', ask: '“积分之星”按这一季的分，还是按年初到现在的分？' },
    'P1-A05': { title: '名次是不是就等于评上', options: { candidates: '名次只给出候选，最后由评选定', freeChoice: '可以不看名次评选' }, why: '“评选”由人来做，软件不能替代。', ask: '“评选”是按名次，还是另外投票？' },
    'P1-A06': { title: '不足名额或者0分怎样办', options: { positiveOnly: '只排有正分的，名额可以空着', fillWithZero: '用0分的补满' }, why: '没有做事的家庭不该因为名额空着评上。', ask: '不足20户（10户）的时候，名额要不要补满？' },
    'P1-A07': { title: '“年底清零”是哪一刻', options: { freezeSelectReset: '先定总分，评完先进，过了12月31日再清零；第四季算旧年', resetFirst: '先清零，那样就没法评先进', byPublication: '哪年公示就算哪年' }, why: '先清零就评不成先进，所以只能先定分、后清零。', ask: '第四季的分到1月才公示，算哪一年？' },
    'P1-A08': { title: '兑换掉的分，评先进要不要减', options: { twoSums: '不减：总分和余额是两本账', deducted: '要减' }, why: '“累积着用”说的是用，不是名次；用了就减，谁也不敢去换。', ask: '兑换掉的积分，评先进时减不减？' },
    'P1-A09': { title: `公示${scheme.publicity.days}天怎样数`, options: { firstDayNotCounted: '自然日，头一天不算', firstDayCounted: '自然日，头一天也算', workingDays: '工作日' }, why: '期间的头一天不算，是通常的办法；要稳妥就多贴几天。', ask: `公示${scheme.publicity.days}天，头一天算不算？周末算不算？` },
    'P1-A10': { title: '有异议的分先算不算', options: { excluded: '定下来之前不算', included: '先算进去' }, why: '还没有核实的，不能当作已确认。', ask: '有异议、还没有处理完的积分，先算不算？' },
    'P1-A11': { title: `${scheme.villages.all}个村里含不含光耀村`, options: { included: '含', apart: '不含' }, why: `“全街${scheme.villages.all}个行政村”说的是全部。`, ask: `${scheme.villages.all}个村含不含试点的光耀村？` },
    'P1-A12': { title: '怎样算一户', options: { byRegister: '按户口', byResidence: '按居住' }, why: '文件没有写，由村里定。', ask: '一户人家按户口算，还是按居住算？' },
    'P1-A13': { title: '“靠前”是前几名', options: { localNumber: '由村里填一个名次', notChecked: '不设名次' }, why: '文件没有写名次。', ask: '“积分靠前”是前几名？' },
    'P1-A15': { title: '1分换多少', options: { localRate: '由村里填；没有填就不显示金额' }, why: '文件没有写兑换标准，也不能借用别处的。', ask: '本村1分换多少钱的东西？' },
    'P1-A20': { title: '同一件事几个人都报了', options: { onceAndAsk: '同一天、同一家、同一项只算一次，请村里确认' }, why: '同一件事不该算两次分。', ask: '同一件事由几个人报来，怎样算？' },
  },
  remarks: {
    scoreTable: '评分表没有附上，项目和分值是村里自己填的，对不对这里看不出来。',
    objectionTime: '多久之内可以提异议、多久要答复，文件没有写。',
    veto: '有没有“一票否决”，文件没有写。',
    land: '分红、宅基地、集体用地的奖励只是“可以探索”，合不合法要另外审查，这里不算。',
    stock: '兑换点有没有货，要问村里。',
  },
};
