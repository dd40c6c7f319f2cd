import type { Words } from '../type.ts';

/** Local standards: what they are and how to ask for them. */
export const parameters: Words['parameters'] = {
  'wage.minimum': { label: '当地最低工资标准', ask: '当地现在的最低工资是每月多少？', help: '查不到的时间和地方，请填当地人力社保部门公布的数。' },
  'quota.ratio': {
    label: '安置比例', ask: '残疾职工要占全部职工的百分之几？',
    help: '这份文件没有写。浙江省2009年的条例定的是1.5%，来源见“当地的数”。',
  },
  'quota.welfareRatio': {
    label: '福利企业自己的比例', ask: '福利企业资质要求的比例是百分之几？',
    help: '文件没有写“超过比例”是指哪个比例。国家条例要求集中安置的单位不少于25%，你的认定文件上如果有，按文件填。',
  },
  'levy.exemptStaff': {
    label: '免缴的职工人数', ask: '职工不超过多少人的企业免缴保障金？',
    help: '2020年以后国家有免缴的规定，不在这份文件里，来源见“当地的数”。',
  },
  'levy.reliefLine': { label: '减缴的比例线', ask: '残疾职工达到百分之几，就减缴得多一些？', help: '2023年到2027年国家的规定是1%。' },
  'levy.shareFromLine': { label: '达到这条线时要缴的份额', ask: '达到这条线、还没达到安置比例的，缴应缴数的百分之几？' },
  'levy.shareBelowLine': { label: '没达到这条线时要缴的份额', ask: '没有达到这条线的，缴应缴数的百分之几？' },
  'levy.averageWage': {
    label: '算保障金用的年平均工资', ask: '算保障金用的上年平均工资是一年多少？',
    help: '现在的算法用本单位上年在职职工的年平均工资；浙江2009年的条例用当地的平均工资。哪一种，问税务。',
  },
  'sheltered.openingSubsidy': { label: '辅助性机构的开办补助', ask: '当地一次性开办补助是多少？', help: '按规模分，文件没有写多少。' },
  'concentrated.contributionSubsidy': { label: '每人的社保缴费补助', ask: '当地按人补助的社保缴费是每人多少？' },
  'agricultural.reward': { label: '农业龙头企业等的每人奖励', ask: '当地每安置一人奖励多少？', help: '多久给一次，文件没有写。' },
};
