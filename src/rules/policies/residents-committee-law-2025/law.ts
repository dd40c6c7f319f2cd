import { cite, type Asked, type CommitteeLaw, type Fraction } from '../../vocabulary/index.ts';

const asked = (clause: string, phrase: string): Asked => ({ cite: cite(clause, phrase) });
const item = (field: `item${1 | 2 | 3 | 4 | 5 | 6 | 7}`, clause: string, phrase: string, others = false) => ({ field, others, cite: cite(clause, phrase) });
const orMore = (part: number, of: number, clause: string, phrase: string): Fraction => ({ part, of, exact: true, word: 'AMB-RC-01', cite: cite(clause, phrase) });
const majority = (clause: string, phrase: string): Fraction => ({ part: 1, of: 2, exact: false, word: 'AMB-RC-02', cite: cite(clause, phrase) });
const twoThirds = (exact: boolean, clause: string, phrase: string): Fraction => ({ part: 2, of: 3, exact, word: 'AMB-RC-03', cite: cite(clause, phrase) });

/** The law as revised in 2025, in force from 1 January 2026. */
export const law2025: CommitteeLaw = {
  id: 'L25',
  policy: 'residents-committee-law-2025',
  from: '2026-01-01',
  until: null,
  inForce: asked('rc25-50-1', '2026年1月1日起施行'),
  members: { least: 5, most: 9, cite: cite('rc25-8-1', '5人到9人') },
  chair: { exactly: 1, cite: cite('rc25-12-1a', '居委会主任是法定代表人') },
  women: { least: 1, cite: cite('rc25-8-2a', '应当有妇女') },
  kin: asked('rc25-8-2b', '近亲属之间要避开'),
  minority: null,
  households: { least: 1000, most: 3000, cite: cite('rc25-3-1a', '1000户到3000户之间') },
  otherHouseholds: asked('rc25-3-1b', '另在适当的范围内'),
  approval: { proposedBySubdistrict: true, cite: cite('rc25-3-2', '先由街道办事处提出') },
  groupRepresentatives: null,
  householdsPerRepresentative: { least: 20, most: 50, cite: cite('rc25-13-2a', '一般每20户到50户推选1人') },
  otherPerRepresentative: asked('rc25-13-2b', '在适当的范围内另定'),
  groupLeader: { onlyRepresentatives: true, cite: cite('rc25-13-2c', '从居民代表里推选') },
  term: { years: 5, cite: cite('rc25-14-2a', '任期是5年') },
  renewal: asked('rc25-14-2b', '应当及时换届选举'),
  sameTerm: {
    representatives: asked('rc25-13-2d', '和居委会的任期一样长'), supervision: asked('rc25-36-1d', '和居委会的任期一样长'),
    byElected: asked('rc25-24-2b', '任期到这一届居委会任期届满时为止'),
  },
  ways: asked('rc25-14-1a', '由本社区全体有选举权的居民来选'),
  byRepresentatives: asked('rc25-14-1b', '根据居民的意见'),
  electionCommittee: {
    formed: asked('rc25-15-2b', '由居民会议或者居民代表会议推选'),
    leaves: asked('rc25-15-3', '应当退出居民选举委员会'),
    next: asked('rc25-15-4a', '按原来推选的结果，依次补上'),
  },
  franchise: { age: 18, cite: cite('rc25-16-1', '年满18周岁的居民') },
  registration: {
    residents: asked('rc25-16-2-i1', '户籍在本社区、表示要参加选举的居民'),
    habitual: asked('rc25-16-2-i2', '在本社区常住、表示要参加选举的居民'),
    workers: { months: 6, cite: cite('rc25-16-3', '做社区工作者6个月以上') },
  },
  voterList: { days: 20, cite: cite('rc25-17-1a', '在选举日的20日以前公布') },
  representativeList: asked('rc25-17-1b', '在公布选民名单的同时'),
  objection: { days: 5, cite: cite('rc25-17-2a', '从名单公布那天起5日以内') },
  decision: { days: 3, cite: cite('rc25-17-2b', '3日以内作出处理决定') },
  decisionPublished: asked('rc25-17-2c', '处理申诉的结果，要公布出来'),
  nominators: { least: 10, cite: cite('rc25-18-1a', '10名以上选民联合提名推荐') },
  barred: asked('rc25-18-1c', '四种人不得作为候选人'),
  moreThanSeats: asked('rc25-18-1d', '应当比应选的名额多'),
  meeting: asked('rc25-18-1e', '安排候选人和居民见面'),
  turnout: {
    allVoters: majority('rc25-19-1a', '选民有过半数参加投票'),
    householdReps: majority('rc25-19-1b', '户的代表有过半数参加投票'),
    residentReps: twoThirds(false, 'rc25-19-1c', '参加投票的居民代表超过三分之二'),
  },
  elected: majority('rc25-19-2a', '过了参加投票人员的一半'),
  runoff: {
    again: asked('rc25-19-2b', '差的名额另行选举'),
    candidates: asked('rc25-19-2c', '第一次投票没有当选、得票多的人是候选人'),
    share: { part: 1, of: 3, exact: true, word: null, cite: cite('rc25-19-2d', '不得少于已投选票总数的三分之一') },
  },
  formalities: {
    secretAndPublic: asked('rc25-19-3a', '无记名投票、公开计票'),
    onTheSpot: asked('rc25-19-3b', '现场当场公布'),
    booth: asked('rc25-19-3c', '设秘密写票处'),
  },
  proxy: {
    written: asked('rc25-19-4a', '可以写下书面委托'),
    most: { most: 3, cite: cite('rc25-19-4b', '最多接受3个人的委托') },
    noCandidate: asked('rc25-19-4c', '候选人不得接受别人的委托投票'),
    published: asked('rc25-19-4d', '名单应当由居民选举委员会公布'),
    notByRepresentatives: asked('rc25-19-4e', '不实行委托投票'),
  },
  recall: {
    voters: orMore(1, 10, 'rc25-20-1a', '十分之一以上有选举权的居民联名'),
    householdReps: orMore(1, 10, 'rc25-20-1a', '十分之一以上户的代表联名'),
    residentReps: orMore(1, 3, 'rc25-20-1b', '三分之一以上的居民代表联名'),
    reason: asked('rc25-20-1c', '说明罢免的理由'),
    defence: asked('rc25-20-1d', '有权提出申辩意见'),
    sameWay: asked('rc25-20-2a', '应当用哪种方式组织投票'),
    turnout: {
      allVoters: majority('rc25-20-2b', '要有选民的过半数'),
      householdReps: majority('rc25-20-2b', '户的代表的过半数参加'),
      residentReps: twoThirds(false, 'rc25-20-2b', '要有超过三分之二的居民代表参加'),
    },
    pass: majority('rc25-20-2c', '投票人员的过半数同意'),
  },
  removalByAssembly: null,
  ends: {
    resigned: asked('rc25-21-1', '审议通过那天起，职务终止'),
    byItself: asked('rc25-23-1', '职务自行终止'),
    twice: asked('rc25-37-2', '连续2次被评为不称职的，职务终止'),
    recalled: asked('rc25-20-2c', '才算通过'),
  },
  byElection: {
    may: asked('rc25-24-1', '可以由居民会议或者居民代表会议补选'),
    way: asked('rc25-24-2a', '参照候选人（第十八条）和投票（第十九条）两条的规定'),
    until: asked('rc25-24-2b', '任期到这一届居委会任期届满时为止'),
  },
  handover: { within: { days: 10, cite: cite('rc25-25-1a', '10日以内完成工作移交') }, host: asked('rc25-25-1b', '由居民选举委员会主持，街道办事处监督') },
  assembly: {
    members: { age: 18, cite: cite('rc25-26-1', '18周岁以上的居民组成') },
    forms: ['allAdults', 'householdReps'],
    formCite: cite('rc25-27-1a', '本社区全体18周岁以上居民的过半数，或者户的代表的过半数'),
    call: {
      adults: orMore(1, 10, 'rc25-26-2b', '十分之一以上年满18周岁的居民提议'),
      households: orMore(1, 10, 'rc25-26-2b', '十分之一以上户的代表提议'),
      residentReps: orMore(1, 3, 'rc25-26-2b', '三分之一以上的居民代表提议'),
    },
    notice: { days: 10, cite: cite('rc25-26-2c', '提前10日通知居民'), special: asked('rc25-26-2d', '可以临时通知居民') },
    quorum: majority('rc25-27-1a', '到会的应当过半数'),
    pass: majority('rc25-27-1b', '到会人员的过半数通过'),
  },
  representativeMeeting: {
    members: asked('rc25-28-1a', '居委会的成员；居民代表'),
    share: orMore(4, 5, 'rc25-28-1b', '应当占五分之四以上'),
    halfYearly: { times: 1, cite: cite('rc25-28-2a', '每半年至少开1次') },
    call: orMore(1, 5, 'rc25-28-2b', '居民代表有五分之一以上'),
    quorum: twoThirds(true, 'rc25-29-1a', '应当有三分之二以上到会'),
    pass: majority('rc25-29-1b', '到会组成人员的过半数通过'),
  },
  disclosure: {
    posted: { days: 15, cite: cite('rc25-34-3b', '不得少于15日') },
    board: asked('rc25-34-3a', '应当设居务公开栏'),
    items: [
      item('item1', 'rc25-34-2-i1', '讨论决定了哪些事'), item('item2', 'rc25-34-2-i2', '政府拨的、社会捐的资金和物资'), item('item3', 'rc25-34-2-i3', '居委会所有的设施'),
      item('item4', 'rc25-34-2-i4', '社区服务项目'), item('item5', 'rc25-34-2-i5', '居委会组织协商'), item('item6', 'rc25-34-2-i6', '协助政府做工作'), item('item7', 'rc25-34-2-i7', '居民普遍关心的事', true),
    ],
  },
  supervision: {
    exists: asked('rc25-36-1a', '应当建立居务监督委员会'),
    from: asked('rc25-36-1b', '从居民或者社区工作者里面产生'),
    noKin: asked('rc25-36-1c', '不得当居务监督委员会的成员'),
  },
  appraisal: {
    yearly: { times: 1, cite: cite('rc25-37-1a', '每年至少评1次') },
    twice: { times: 2, cite: cite('rc25-37-2', '连续2次被评为不称职') },
  },
  audit: {
    before: asked('rc25-38-2b', '下一届居委会选举之前公布'),
    representatives: orMore(1, 3, 'rc25-38-1-i4', '三分之一以上的居民代表'),
    residents: orMore(1, 10, 'rc25-38-1-i4', '十分之一以上的居民'),
  },
};
