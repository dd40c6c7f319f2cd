import { scheme } from '../scheme.ts';
import type { Words } from './type.ts';

/** The scheme in Chinese. */
export const zh: Words = {
  title: '中坪村农户积分',
  intro: `每月入户打一次分，${scheme.items.length}项共${scheme.total.most / 100}分；分数换成积分，积分到爱心超市换东西。可以算一户的一年，也可以算全村。`,
  groups: { habitat: '人居环境', example: '先锋模范', students: '学生就学', work: '创业就业', kindness: '团结友爱' },
  items: {
    yard: { label: '庭院', look: '清扫干净，没有生活垃圾和废弃物' },
    livingRoom: { label: '客厅', look: '地面干净，家具上没有明显的灰尘' },
    kitchen: { label: '厨房', look: '东西摆放整齐，地面干净' },
    bedroom: { label: '卧室', look: '床铺干净整洁，衣服鞋帽放得整齐' },
    toilet: { label: '厕所', look: '没有异味，地面干净，粪便不外溢，能正常如厕' },
    role: { label: '带头和参与的作用', look: '党员家庭看带头、骨干、桥梁的作用；普通群众家庭看在产业发展、公益事业里有没有参与' },
    positive: { label: '正能量', look: '有没有传递正能量、传播好声音' },
    lawful: { label: '守法和公德', look: '是不是遵纪守法、遵守社会公德' },
    parentSupport: { label: '父母支持督促', look: '父母是不是支持、鼓励、督促孩子入学' },
    studentEffort: { label: '学生积极读书', look: '学生读书积不积极' },
    diligence: { label: '勤恳务正业', look: '劳动力是不是勤恳务正业；分数越高越好' },
    employment: { label: '充分就业创业', look: '富余劳动力是不是都有活干，或者自己创业' },
    family: { label: '家庭关爱', look: '子女孝敬父母，父母关爱子女，没有家暴' },
    neighbours: { label: '邻里和睦', look: '邻里等关系是不是和睦' },
  },
  steps: { assessed: '入户评比', reviewed: '领导组审核', posted: '张贴公示', confirmed: '确定积分' },
  checklists: {
    workingGroup: {
      title: '工作小组',
      parts: { villageCommittees: '村“两委”干部', groupLeaders: '村民小组长', areaSecretaries: '片支部书记', partyMembers: '党员代表', villagers: '村民代表' },
    },
    leadingGroup: {
      title: '领导小组',
      parts: { commander: '村指挥长（组长）', generalSecretary: '党总支书记（副组长）', firstSecretary: '驻村第一书记（副组长）', committees: '村“两委”', workTeam: '驻村工作队' },
    },
  },
  readings: {
    'P3-A01': {
      title: '70分以上、不到80分的，积几分',
      options: { recordedWithZero: '积0分，但记下来', slipFor80: '“70”是“80”的笔误：0分，也不记', oneFrom70: '70分起就积1分' },
      why: '三档从80分写起，70分一句只说“实行积分”；按字面，既要记，又没有分。',
      ask: '得分70分以上、不到80分的农户，这个月积几分？要不要记进账户？',
    },
    'P3-A02': {
      title: '刚好85分归哪一档',
      options: { lower: '归下面一档，积1分', upper: '归上面一档，积3分' },
      why: '“80分至85分”写得更明白，包括85分；“85分以上”要和它分开，才不会一个分数占两档。',
      ask: '刚好85分，是积1分，还是积3分？',
    },
    'P3-A03': {
      title: '刚好90分归哪一档',
      options: { lower: '归下面一档，积3分', upper: '归上面一档，积5分' },
      why: '和刚好85分用同一个办法。',
      ask: '刚好90分，是积3分，还是积5分？',
    },
    'P3-A04': {
      title: '满3个月奖过以后，再得5分怎样奖',
      options: { block: '满3个月奖一次，重新从头数', rolling: '从第3个月起，每个月都奖', once: '一生只奖一次' },
      why: '“连续3个月”读成一段一段的三个月，既不重复奖同一个月，也不只奖一次。',
      ask: '连续得5分满3个月、奖过5分以后，第4个月还得5分，怎样奖？',
    },
    'P3-A05': {
      title: '同分的时候谁算“最后”',
      options: { onlyOne: '全村唯一的最低分才算', tied: '并列最低的也算', inGroup: '只在小组或者网格里比' },
      why: '列入黑名单是很重的事，读得窄一些更稳妥。结果也只写“需人工认定”。',
      ask: '“连续3个月评为最后”在什么范围里比？同分的算不算？',
    },
    'P3-A06': {
      title: '家里没有学生或者没有劳动力，那几分怎样算',
      options: { open: '先不定：从0分到满分都列出来', full: '给满分', zero: '给0分', scale: '把其余项目的分折成100分' },
      why: '文件没有写，村里没有定之前不能替村里定。',
      ask: '家里没有学生（或者没有劳动力）的，这几项给满分、给0分，还是折算？',
    },
    'P3-A07': {
      title: '商户、社团怎样计分',
      options: { householdsOnly: '只给农户计分', unitsApart: '单位另用一张表' },
      why: '积分以户为单位，“五净”也只适合住户。',
      ask: '商户、社团要不要计分？用哪张表？',
    },
    'P3-A09': {
      title: '每项怎样给分',
      options: { anyValue: '从0到满分任意给，可以带小数' },
      why: '文件只写了满分。', ask: '每项怎样扣分？可不可以给小数？',
    },
    'P3-A12': {
      title: '缺了一个月、奖励的分、跨年',
      options: { gapBreaks: '缺月就断；奖励分不算得5分；跨年不断' },
      why: '“连续”是日历上一个月接一个月；奖励不是当月得的分。', ask: '中间有一个月没有评，还算不算连续？',
    },
    'P3-A14': {
      title: '能不能只换一部分',
      options: { wholePoints: '只换整数积分，不超过余额' },
      why: '1积分换1元，没有写更小的单位。', ask: '能不能只换一部分积分？',
    },
    'P3-A15': {
      title: '刚好70分算不算“70分以上”',
      options: { included: '算' },
      why: '“以上”包括本数是法律上的惯例。', ask: '刚好70分的，算不算？',
    },
    'P3-A18': {
      title: '不在20日至25日评比的算不算',
      options: { counts: '算，但标上“不合时点”', doesNotCount: '不算' },
      why: '日子是给网格员定的，农户不该因此丢分。', ask: '过了25日才评比的，这个月的分还算不算？',
    },
    'P3-A19': {
      title: '积分会不会作废',
      options: { neverLapses: '不会，一直结转' },
      why: '文件只写“可以累计”，没有写清零。', ask: '积分有没有期限？',
    },
    'P3-A20': {
      title: '“游手好闲”一项分数高是好是坏',
      options: { higherIsBetter: '分数越高越好' },
      why: '100分里每一项都是做得好才得分。', ask: '“勤恳务正业”一项，做得好给5分，对不对？',
    },
  },
  remarks: {
    publicityLength: '公示几天，文件没有写，由村里定；不能借用别处的5天。',
    objections: '有异议怎样处理，文件没有写。',
    stock: '爱心超市有没有货、能换什么，要问村里。',
    blacklist: '“黑名单”由人来定，这里不列名单，也不公开任何一户。',
  },
};
