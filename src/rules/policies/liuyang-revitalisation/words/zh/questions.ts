import { figures } from '../../figures.ts';
import type { Words } from '../type.ts';

const [firstYear, lastYear] = [figures.lostYear[0], figures.lostYear.at(-1)];
const none = '没有的填0。';
const total = '文件没有写总数，填当地自己的数。';
const listed = '做到的都选上。';

/** The questions in Chinese. */
export const questions: Words['questions'] = {
  'area.level': {
    ask: '要查的是全市，还是一个乡镇（街道）、一个村（社区）？', label: '市、乡镇还是村',
    help: '多数目标看全市。乡镇（街道）只看重点村，村（社区）只看“五零”。全市可以一年填一行，放在一张表里看进度。',
    choices: { city: { label: '全市' }, town: { label: '乡镇（街道）' }, village: { label: '村（社区）' } },
  },
  'town.keyVillages': { ask: '这个乡镇（街道）有几个乡村振兴重点村？', label: '重点村', help: none },
  'zero.accidents': { ask: '出过几起安全事故？', label: '安全事故', help: `按哪一段时间算，文件没有写，四样填同一段时间的。${none}` },
  'zero.pollution': { ask: '出过几起环境污染？', label: '环境污染', help: none },
  'zero.cases': { ask: '发过几起治安案件？', label: '治安案件', help: none },
  'zero.petitions': { ask: '有过几起上访？', label: '上访', help: none },

  'link.towns': { ask: '全市有多少个乡镇（街道）？', label: '乡镇（街道）总数', help: total },
  'link.townsWithKey': { ask: '其中多少个至少有1个重点村？', label: '有重点村的乡镇（街道）', help: none },
  'link.demonstration': {
    ask: '大围山片区的四个乡镇，哪些建成了示范片区？', label: '示范片区的乡镇', help: listed,
    choices: { zhangfang: { label: '张坊镇' }, daweishan: { label: '大围山镇' }, xiaohe: { label: '小河乡' }, dahu: { label: '达浒镇' } },
  },
  'industry.industries': { ask: '发展了几个特色产业？', label: '特色产业', help: '文件列了生态米、小水果、黑山羊、蜂蜜、油茶、花木、蔬菜、特色水产、乡村旅游、手工制作。' },
  'industry.bases': { ask: '做强的产业基地有多少个？', label: '做强的产业基地', help: none },
  'industry.demonstrators': { ask: '培育的产业示范有多少名？', label: '培育的产业示范', help: `原文“产业示范”后面少了名词，是人还是户不清楚（读法 P4-A05）。${none}` },
  'industry.distance': { ask: '低收入对象到就业的地方，最远多少公里？', label: '最远的就业距离', help: '从哪里算起、按直线还是按道路，文件没有写，写清楚自己的算法再填。' },
  'industry.clusters': {
    ask: '人岗对接，做到了哪几个产业集群？', label: '人岗对接的产业集群', help: listed,
    choices: {
      electronics: { label: '电子信息' }, biomedicine: { label: '生物医药' }, machinery: { label: '机械制造' }, food: { label: '健康食品' }, fireworks: { label: '鞭炮烟花' },
      tourism: { label: '生态旅游' }, services: { label: '现代服务' }, creative: { label: '文化创意' },
    },
  },
  'industry.layout': {
    ask: '“一区、四带”，形成了哪几样？', label: '一区、四带', help: listed,
    choices: {
      zone: { label: '国家农业绿色发展先行区' }, east: { label: '浏东休闲农业发展带' }, south: { label: '浏南红色文旅产业带' }, west: { label: '浏西花卉苗木产业带' },
      north: { label: '浏北优质水稻示范带' },
    },
  },
  'industry.systems': {
    ask: '六大“浏阳体系”，建立了哪几个？', label: '浏阳体系', help: listed,
    choices: {
      technology: { label: '绿色技术' }, standards: { label: '绿色标准' }, industry: { label: '绿色产业' }, management: { label: '绿色经营' }, policy: { label: '绿色政策' }, digital: { label: '绿色数字' },
    },
  },
  'industry.provincialTowns': {
    ask: '点了名的省级特色产业小镇，哪几个提质建设了？', label: '提质的省级小镇', help: `${listed}文件在名字后面写了“等”，这里只看点了名的。`,
    choices: { dayao: { label: '大瑶' }, wenjiashi: { label: '文家市' }, baijia: { label: '柏加' }, shegang: { label: '社港' } },
  },
  'industry.nurturedTowns': {
    ask: '点了名的特色小镇，哪几个培育起来了？', label: '培育的特色小镇', help: `${listed}文件在名字后面写了“等”，这里只看点了名的。`,
    choices: {
      zhentou: { label: '镇头油茶小镇' }, daweishan: { label: '大围山水果小镇' }, baisha: { label: '白沙古镇' }, yanxi: { label: '沿溪果蔬小镇' }, guandu: { label: '官渡田螺小镇' },
    },
  },
  'industry.smallVillages': { ask: '建成了多少个示范性特色小村庄？', label: '特色小村庄', help: none },
  'industry.influential': { ask: '其中多少个在全省、全国有一定影响力？', label: '有影响力的小村庄', help: `怎样算“有一定影响力”，文件没有写，由当地认定。${none}` },

  'habitat.waterClass': {
    ask: '浏阳河（浏阳段）出境断面，这一年的年均水质是几类？', label: '出境断面年均水质',
    choices: { 1: { label: 'Ⅰ类' }, 2: { label: 'Ⅱ类' }, 3: { label: 'Ⅲ类' }, 4: { label: 'Ⅳ类' }, 5: { label: 'Ⅴ类' }, 6: { label: '劣Ⅴ类' } },
  },
  'habitat.toiletHouseholds': { ask: '一共多少户要有无害化厕所？', label: '要有无害化厕所的户', help: total },
  'habitat.toiletsCovered': { ask: '其中多少户已经有了？', label: '有无害化厕所的户', help: none },
  'habitat.mechanism': { ask: '到2025年底，农村无害化厕所的长效管护机制全面建成了吗？', label: '厕所长效管护机制已建成', help: '还没有到那一天、也还没有建成的，选没有。' },
  'habitat.newHouses': { ask: '新建农房一共多少处？', label: '新建农房', help: none },
  'habitat.newHousesInPlan': { ask: '其中多少处纳入了规划和建房管理？', label: '纳入管理的新建农房', help: none },
  'habitat.blackWaters': { ask: '还有几处黑臭水体没有消除？', label: '没有消除的黑臭水体', help: none },
  'habitat.whichYear': {
    ask: `要建${figures.yearly}个的，是哪一年？`, label: `要建${figures.yearly}个的那一年`, help: `原文的年份被隐去了，这里不猜是哪一年。只列${firstYear}到${lastYear}年，是本站的读法：方案里用三年做完的事，算来从${firstYear}年起（读法 P4-A10）；累计的数到${lastYear}年完成。都不是，就选“不清楚”。填了，就能看到那一年过了没有、还差的怎么做完。`,
    choices: { 2021: { label: '2021年' }, 2022: { label: '2022年' }, 2023: { label: '2023年' }, 2024: { label: '2024年' }, 2025: { label: '2025年' } },
  },
  'habitat.builtThatYear': { ask: `要建${figures.yearly}个的那一年，建成了多少个美丽宜居村庄（屋场）？`, label: '那一年建成的美丽宜居村庄', help: `原文的年份被隐去了，是哪一年由当地来定（读法 P4-A01）。${none}` },
  'habitat.builtInAll': { ask: '美丽宜居村庄，累计建成了多少个？', label: '累计建成的美丽宜居村庄', help: `从开始建算到现在。${none}` },
  'habitat.builtBefore': {
    ask: `要建${figures.yearly}个的那一年年底，累计建成了多少个？`, label: '到那一年年底累计建成的', help: `只在“${figures.inAll}个是另外再建的”这样读的时候用得上（读法 P4-A02）。不填也有结果。`,
  },

  'reform.farms': { ask: '小农户注册的家庭农场有多少家？', label: '家庭农场', help: none },
  'reform.unions': { ask: '组建了多少家联合社？', label: '联合社', help: none },
  'reform.services': { ask: '规范的社会化服务组织有多少家？', label: '规范的社会化服务组织', help: none },
  'reform.technology': { ask: '引进新技术和先进设备的小农户家庭农场有多少家？', label: '引进新技术的家庭农场', help: none },
  'reform.households': { ask: '和品牌运营中心合作销售农产品的小农户有多少户？', label: '合作销售的小农户', help: none },
  'reform.homesteads': {
    ask: '宅基地改革的“1227”，做到了哪几样？', label: '宅基地改革', help: `${listed}“1227”是推断的分法：1个平台、2项制度、2大机制、7个方面（读法 P4-A06）。`,
    choices: {
      platform: { label: '市、乡、村三级的信息共享管理平台' }, approval: { label: '宅基地审批制度' }, ownership: { label: '宅基地集体所有权行使制度' }, supervision: { label: '宅基地监管机制' },
      profits: { label: '宅基地收益分配机制' }, sharing: { label: '信息共享管理' }, clusters: { label: '村民适度集中居住区' }, style: { label: '村民建房的建筑风貌管控' },
      mortgage: { label: '农房抵押融资贷款推广' }, outsiders: { label: '非集体经济组织成员建房的模式' }, idle: { label: '盘活闲置宅基地和房屋的途径' }, democracy: { label: '宅基地民主管理制度' },
    },
  },
  'reform.reclaimed': { ask: '项目区土地开发复垦了多少亩？', label: '土地开发复垦', help: `项目区是永安镇、洞阳镇。${none}` },
  'reform.highStandard': { ask: '项目区建成高标准农田多少亩？', label: '高标准农田', help: none },
  'reform.adjusted': { ask: '项目区基本农田优化调整了多少亩？', label: '基本农田优化调整', help: none },
  'reform.showcases': { ask: '项目区有多少个乡村振兴示范亮点项目？', label: '示范亮点项目', help: none },
  'region.meetings': { ask: '这一年开了几次湘赣边的联席会议？', label: '联席会议', help: none },
  'governance.villages': { ask: '全市有多少个村？', label: '村的总数', help: total },
  'governance.stableIncome': { ask: '其中多少个村有稳定的集体经济收入？', label: '有稳定集体收入的村', help: `怎样算“稳定”，文件没有写，由当地认定。${none}` },
  'governance.communities': { ask: '全市有多少个村（社区）？', label: '村（社区）总数', help: total },
  'governance.elderlyCentres': { ask: '其中多少个有居家养老服务中心？', label: '有居家养老服务中心的村（社区）', help: none },

  'money.accepted': { ask: '有多少个美丽宜居村庄通过了验收？', label: '通过验收的村庄', help: `没有通过验收的不算。“屋场”按村庄算（读法 P4-A03）。${none}` },
  'money.routes': { ask: '奖给精品线路的，一共多少元？', label: '奖给精品线路', help: none },
  'money.areas': { ask: '奖给示范片区的，一共多少元？', label: '奖给示范片区', help: none },
  'money.homes': { ask: '奖给标杆屋场的，一共多少元？', label: '奖给标杆屋场', help: none },
  'money.landShare': { ask: '这一年，土地出让收入用于乡村振兴的比例是多少？', label: '土地出让收入用于乡村振兴的比例' },
  'money.landShareBefore': { ask: '上一年，这个比例是多少？', label: '上一年的这个比例' },
  'money.budgetKept': { ask: '这一年的“三农”财政预算，不少于拿来比的那一年吗？', label: '“三农”财政预算没有减少', help: '和哪一年比，文件没有写，由当地来定；一样多也算没有减少。' },
};
