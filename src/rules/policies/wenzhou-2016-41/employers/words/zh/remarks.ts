import type { Words } from '../type.ts';

/** What this tool does not check, what an office settles, what lets off, and what goes together. */
export const remarks: Words['remarks'] = {
  howTheLevyIsCounted: '保障金的算法不在这份文件里。这里用的是现行的办法：少安置的人数（不满1人的也算）× 年平均工资 × 要缴的份额。有没有上限、重度残疾人算不算两个，没有查到可靠的来源。',
  whatIsSmall: '怎样算小微企业，文件没有写，按你自己的回答。',
  whenCounted: '人数按哪一年、怎样按月折算，文件没有写。现行的办法用上一年的人数。',
  howPriorityIsGiven: '招人时怎样优先，文件没有写。',
  howManyPosts: '要留几个岗位，文件没有写。',
  whoseJobFair: '集团一起办的算不算，文件没有写。',
  whoQualifiesForMassage: '盲人医疗按摩人员要符合什么条件，文件没有写。',
  whichWage: '最低工资用哪一年的，文件没有写。这里用所填日期、单位所在地的标准。',
  fullYear: '安置不满一年要不要折算，文件没有写。这里按满一年算。',
  actualReward: '实际给多少，由当地定。',
  whoIsLowIncome: '怎样算低收入残疾人，文件没有写，看当地认定。',
  sizesOfWorkshops: '规模怎样分档，文件没有写。',
  otherCosts: '列出的六样后面还有“等”字，别的支出也可以问。',
  whatIsConcentrated: '怎样算集中就业单位，文件没有写。辅助性就业机构这里算在内。',
  otherThingsEqual: '怎样算条件相同，文件没有写。',
  whichPreferences: '养老服务业有哪些优惠，在别的文件里。',
  standardOfManagement: '有没有达到规范化管理要求',
  'R-E01-youngAndSmall': '创业3年内、职工不超过20人的小微企业，不用缴',
  'R-E01-nationalRelief': '职工人数少的企业，国家规定免缴（这份文件以外的规定）',
  'R-E02-welfare': '福利企业有自己的奖励，多半不再按一般企业领',
  'AMB-WZ-30': '电子商务企业的2个月和超比例的4个月能不能相加，文件没有写',
  'AMB-WZ-32': '这几项能不能一起领，文件没有写',
  'R-X08': '农业龙头企业、种养业大户的奖励，可以和就业补助等别的政策一起享受',
};

/** Conditions with a name of their own. */
export const named: Words['named'] = {
  reachesQuota: '达到安置比例',
  isYoungAndSmall: '创业3年内、职工不超过20人的小微企业',
  isLetOffNationally: '职工人数少、国家规定免缴的企业',
  isWelfareEnterprise: '是福利企业',
  isShelteredWorkshop: '是辅助性（庇护性）就业机构',
  isConcentrated: '是残疾人集中就业单位',
};
