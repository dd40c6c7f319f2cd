import { figures } from '../../figures.ts';
import type { Words } from '../type.ts';

const none = '没有的填0。';
const year = '原文的年份被隐去了：填镇里这份计划那一年的数。';
const { perCleaner, x } = figures;

/** The questions in Chinese. */
export const questions: Words['questions'] = {
  'area.level': {
    ask: '要查的是村（社区），还是全镇？', label: '村还是镇', help: '保洁员、卫生费这些看村；绿化、种植结构、专项资金这些看全镇。',
    choices: { village: { label: '村、社区' }, town: { label: '全镇' } },
  },

  'clean.households': { ask: '全村有多少户？', label: '户数', help: `每${perCleaner.least}至${perCleaner.most}户设1名保洁员。怎样算一户，文件没有写，填村里自己的台账数。` },
  'clean.cleaners': { ask: '有几名保洁员？', label: '保洁员', help: `水环境专职保洁员不算在里面，下面另外填。${none}` },
  'clean.waterCleaners': { ask: '有几名水环境专职保洁员？', label: '水环境专职保洁员', help: none },
  'fee.resolution': { ask: '收卫生费，村民代表大会做过决议吗？', label: '卫生费有村民代表大会决议' },
  'fee.collected': { ask: '这一期收了多少元卫生费？', label: '收的卫生费', help: `一期是一年还是一季，文件没有写：收的、用的，填同一段时间的。${none}` },
  'fee.cleaning': { ask: '其中用在保洁上多少元？', label: '用在保洁上的卫生费', help: none },
  'fee.other': { ask: '其中用在别处多少元？', label: '用在别处的卫生费', help: `不是保洁的，都算别处。${none}` },
  'village.group': {
    ask: '村（社区）的领导小组，做到了哪几样？', label: '村领导小组',
    choices: { founded: { label: '成立了领导小组' }, secretaryLeads: { label: '村支书任组长' } },
  },
  'village.cadre': { ask: '有干部包这个村吗？', label: '有干部包村' },
  'village.hasPlan': { ask: '村庄规划完成了吗？', label: '村庄规划已完成' },
  'village.x': { ask: '村庄规划按“1+x”编的，x是几？', label: '“1+x”的x', help: `文件只写x不大于${x.most}，没有说“1”和“x”各指什么。` },
  'village.approvedWithoutPlan': { ask: '规划没有完成，批准建了几处房？', label: '没有规划就批准的建房', help: none },
  'score.first': { ask: '第1季考核得了多少分？', label: '第1季得分', help: '按什么打分，文件没有写，填当地自己的分。还没有考核的，空着。' },
  'score.second': { ask: '第2季考核得了多少分？', label: '第2季得分' },
  'score.third': { ask: '第3季考核得了多少分？', label: '第3季得分' },
  'score.fourth': { ask: '第4季考核得了多少分？', label: '第4季得分' },

  'town.greened': { ask: '乡村主干道路绿化了多少公里？', label: '主干道路绿化', help: `${year}${none}` },
  'town.adjusted': { ask: '种植结构调整完成了多少亩？', label: '种植结构调整', help: `${year}${none}` },
  'fund.building': { ask: '专项资金安排给设施建设多少元？', label: '专项资金：设施建设', help: `各项加起来填。${none}` },
  'fund.running': { ask: '专项资金安排给设施运行多少元？', label: '专项资金：设施运行', help: `各项加起来填。${none}` },
  'town.villages': { ask: '全镇有几个村（社区）？', label: '村（社区）总数' },
  'town.plannedVillages': { ask: '其中几个村庄规划和村庄建设规划都做完了？', label: '规划做完的村', help: none },
  'water.black': { ask: '全镇一共有几处沟塘水体要排查？', label: '要排查的水体', help: `有多少处，文件没有写，填镇里自己的清单。${none}` },
  'water.surveyed': { ask: '其中几处查过是不是黑臭水体？', label: '查过的水体', help: none },
  'houses.fourKinds': { ask: '“四类房”一共多少栋？', label: '“四类房”', help: `文件列了残垣断壁、废旧棚房、有安全隐患的闲置房屋，第四种没有写（读法 P2-A02）。${none}` },
  'houses.fourKindsDone': { ask: '其中整改到位的多少栋？', label: '整改到位的“四类房”', help: `经审批修缮、保留下来的也算。${none}` },
  'houses.hollow': { ask: '“空心房”一共多少栋？', label: '“空心房”', help: none },
  'houses.hollowDone': { ask: '其中整治好的多少栋？', label: '整治好的“空心房”', help: none },
  'roads.approved': { ask: '立项的“窄路加宽”项目有几个？', label: '“窄路加宽”立项项目', help: none },
  'roads.completed': { ask: '其中完成的几个？', label: '完成的“窄路加宽”项目', help: none },
  'town.group': {
    ask: '镇领导小组里有谁？', label: '镇领导小组',
    choices: {
      secretary: { label: '镇党委书记任组长' }, mayor: { label: '镇长任第一副组长' }, deputyMayor: { label: '分管副镇长任副组长' },
      departments: { label: '各相关部门负责人是成员' }, office: { label: '下设办公室，人居环境办牵头' },
    },
  },
  'quarter.assessments': { ask: '这一年考核了几次？', label: '一年考核次数', help: none },
  'quarter.rankings': { ask: '这一年排名了几次？', label: '一年排名次数', help: none },
  'quarter.talks': { ask: '这一年约谈了几次？', label: '一年约谈次数', help: none },
  'quarter.halfYear': { ask: '这一年做了几次半年小结？', label: '半年小结次数', help: none },
  'quarter.yearEnd': { ask: '这一年做了几次年终总奖评？', label: '年终总奖评次数', help: none },
};
