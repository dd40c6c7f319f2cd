import type { Words } from '../type.ts';

/** The questions about an employer. */
export const questions: Words['questions'] = {
  'employer.place': {
    ask: '单位在哪里？',
    label: '单位所在地',
    help: '用来找当地的最低工资。这里按单位所在地算（读法 AMB-WZ-28）。',
    choices: {
      'wenzhou-districts': { label: '温州市区' },
      'yueqing-ruian': { label: '乐清、瑞安' },
      'wenzhou-counties': { label: '永嘉、平阳、苍南、文成、泰顺' },
      other: { label: '别的地方，或者不在上面' },
    },
  },
  'employer.form': {
    ask: '是哪一种单位？',
    label: '单位性质',
    help: '社会团体、基金会、民办非企业单位等，选“都不是”。“超比例奖励”只写了企业。',
    choices: {
      enterprise: { label: '企业' },
      publicInstitution: { label: '事业单位' },
      partyOrGovernment: { label: '党政机关' },
      other: { label: '都不是' },
    },
  },
  'employer.ownership': {
    ask: '企业是国有的，还是国有控股的？',
    label: '是不是国有或国有控股',
    choices: { stateOwned: { label: '国有' }, stateControlled: { label: '国有控股' }, other: { label: '都不是' } },
  },
  'employer.kinds': {
    ask: '属于下面哪几种？',
    label: '单位的种类',
    help: '可以选几样，也可以一样都不选。是不是福利企业、农业龙头企业等，看有没有认定的文件。',
    choices: {
      welfareEnterprise: { label: '福利企业' },
      shelteredWorkshop: { label: '帮残疾人做简单工作的机构', official: '辅助性（庇护性）就业机构' },
      blindMassage: { label: '盲人按摩机构' },
      otherConcentrated: { label: '其他集中安排残疾人工作的单位', official: '残疾人集中就业单位' },
      ecommerce: { label: '电子商务企业' },
      agricultural: { label: '农业龙头企业、种养业大户' },
      incubator: { label: '残疾人创业孵化园（基地）' },
      childRehabilitation: { label: '残疾儿童康复服务机构' },
      disabilityServices: { label: '办残疾人康复、托养、庇护、教育、文体等服务' },
      publicMedical: { label: '公办医疗机构' },
    },
  },
  'employer.staff': {
    ask: '在职职工一共多少人？',
    label: '在职职工人数',
    help: '残疾职工也算在里面。怎样按月折算，文件没有写。',
  },
  'employer.disabled': {
    ask: '其中有多少人持有残疾人证？',
    label: '持残疾人证的职工人数',
    help: '不管是哪里发的证，都算。一个人算一个；重度残疾人1人算不算2人，文件没有写（读法 AMB-WZ-27）。',
  },
  'employer.disabledWenzhou': {
    ask: '这些人里，有多少人是温州户籍、持温州发的证？',
    label: '温州户籍、持温州残疾人证的职工人数',
    help: '这份文件说的残疾人，只指这些人。按哪个人数算，文件没有写清，两种结果都会给出来。',
  },
  'employer.disabledLowIncome': {
    ask: '残疾职工里，有多少人是低收入的？',
    label: '低收入残疾职工人数',
    help: '只关系到农业龙头企业、种养业大户的奖励。怎样算低收入，文件没有写，看当地认定。',
  },
  'employer.smallOrMicro': {
    ask: '是不是小微企业？',
    label: '小微企业',
    help: '怎样划分，这份文件没有写。可以看工信部门的划型标准，或者问税务。',
  },
  'employer.foundedOn': {
    ask: '哪一天开始创业的？',
    label: '创业开始的日子',
    help: '从哪一天算起，文件没有写。这里按营业执照上的成立日期。',
  },
  'employer.reservedPosts': { ask: '有没有给残疾人设定或者留出合适的岗位？', label: '设定或预留了适合残疾人的岗位' },
  'employer.jobFairHeld': { ask: '办过残疾人专场招聘会吗？', label: '办过残疾人专场招聘会' },
  'employer.lastJobFair': { ask: '最近一次是哪一天？', label: '最近一次残疾人专场招聘会的日子' },
  'employer.takesBlindMassage': { ask: '有没有吸纳符合条件的盲人医疗按摩人员？', label: '吸纳了盲人医疗按摩人员' },
  'workshop.newlyOpened': { ask: '是不是新开办的？', label: '新开办的辅助性就业机构', help: '开办补助是一次性的。' },
  'employer.costs': {
    ask: '有下面哪些支出？',
    label: '有补助可能的支出',
    choices: {
      rent: { label: '租场地' },
      training: { label: '技能培训' },
      equipment: { label: '配康复器材、设备' },
      accessibility: { label: '改造无障碍设施' },
      liabilityInsurance: { label: '综合责任保险' },
      socialInsurance: { label: '残疾职工的社会保险' },
    },
  },
  'employer.liabilityInsured': { ask: '参加了综合责任保险吗？', label: '参加了综合责任保险' },
  'employer.accidentInsured': { ask: '参加了意外伤害保险吗？', label: '参加了意外伤害保险' },
  'incubator.onSharedPlatform': {
    ask: '孵化园是靠大众创业孵化平台，或者用现有残疾人服务设施办的吗？',
    label: '依托大众平台或现有残疾人服务设施',
  },
  'employer.privatelyRun': { ask: '是社会力量或者民营机构办的吗？', label: '社会力量（民营）办' },
  'rehabilitation.standardConfirmed': {
    ask: '当地有没有认定达到规范化管理要求？',
    label: '认定达到规范化管理要求',
    help: '要求是什么，文件没有写，要由当地认定。还没有问过，选“不清楚”。',
  },
  'local.contributionSubsidy': { ask: '当地有没有办社保缴费补助？', label: '当地办了社保缴费补助', help: '文件写“各地可以”，要问当地。' },
  'local.insuranceSubsidy': { ask: '当地有没有办保险补助？', label: '当地办了保险补助', help: '文件写“各地可以”，要问当地。' },
  'local.incubatorSubsidy': { ask: '当地有没有办孵化园补助？', label: '当地办了孵化园补助', help: '文件写“可以”，要问当地。' },
};
