import type { Words } from '../type.ts';

/** Housing and hardship, asked once; then school, training, work, getting about, arts and sports of each person. */
export const daily = {
  'household.hardship': {
    ask: '当地把家里认定为困难家庭吗？',
    label: '当地认定的困难家庭',
    help:
      '文件用了“困难”“贫困”“经济困难”“低收入”几个词，都没有说明怎样算。当地（民政、残联、村居）按哪一种认定过都算，'
      + '看证件或通知；只是自己觉得困难、没有认定过的，选不是（读法 AMB-WZ-37）。',
  },
  'housing.urbanConfirmed': {
    ask: '住房部门说过，家里符合城镇住房保障的条件吗？',
    label: '已确认符合城镇住房保障条件',
    help: '条件不在这份文件里，由当地住房部门定。没有问过的，选不清楚。',
  },
  'housing.ruralDangerous': {
    ask: '家里的房子列进农村危房改造了吗？',
    label: '房子列入农村危房改造',
    help: '看乡镇（街道）或村里的通知。房子破旧、但没有鉴定列入的，不算。',
  },
  'housing.reliefConfirmed': {
    ask: '办理的单位说过，家里符合危房改造的救助条件吗？',
    label: '已确认符合危房改造救助条件',
    help: '文件只写“符合救助条件”，没有写是什么条件。没有问过的，选不清楚，可以问乡镇（街道）。',
  },
  'person.recognisedHardship': {
    ask: '当地把本人认定为特困残疾人吗？',
    label: '当地认定的特困残疾人',
    help: '“特困残疾人”文件没有说明。这里按当地的认定算，和“特困人员供养”是两件事（读法 AMB-WZ-38）。问当地残联或民政。',
  },
  'medical.cityPublicOutpatient': {
    ask: '会到市属公立医院看普通门诊吗？',
    label: '在市属公立医院看普通门诊',
    help: '温州市属的公立医院才算，县（市、区）的医院不算。专家门诊、住院不是普通门诊。',
  },
  'education.stage': {
    ask: '现在在上什么学？',
    label: '上学的阶段',
    help:
      '在家由老师送教的，按他的年级选。中专、职高、技校这里也算高中阶段，这是通行的说法（读法 AMB-WZ-61）。'
      + '自考、函授、网络教育、成人教育，选自学这一项。',
    choices: {
      none: { label: '没有在上学' },
      preschool: { label: '幼儿园', official: '学前教育' },
      compulsory: { label: '小学或初中', official: '义务教育' },
      seniorSecondary: { label: '普通高中', official: '高中阶段' },
      vocationalSecondary: { label: '中专、职高、技校', official: '中等职业教育' },
      university: { label: '全日制大学、大专，已注册', official: '全日制高校' },
      selfStudy: { label: '自考、远程、成人教育' },
    },
  },
  'education.mealConfirmed': {
    ask: '学校或教育部门说过，符合免伙食费的条件吗？',
    label: '已确认符合免伙食费条件',
    help: '文件只写“符合条件”，没有写是什么条件。没有问过的，选不清楚，可以问学校。',
  },
  'education.tuition': {
    ask: '一年的学费多少？',
    label: '一年的学费',
    help: '看学校的收费单，填一学年的数。免了的、不用交的，填0。',
  },
  'education.lodging': {
    ask: '一年的住宿费多少？',
    label: '一年的住宿费',
    help: '看学校的收费单，填一学年的数。不住校的，填0。',
  },
  'education.diploma': {
    ask: '本人考上了大中专院校，或者靠自学拿到了学历吗？',
    label: '本人的学历',
    help: '靠自学，是指自学考试、远程教育、成人高等教育，拿到国家承认的学历。几年内算、能算几次，文件没有写。',
    choices: {
      none: { label: '都没有' },
      admitted: { label: '考上大中专院校' },
      selfTaught: { label: '靠自学拿到国家承认的学历', official: '自学考试、远程教育、成人高等教育' },
    },
  },
  'education.childDiploma': {
    ask: '本人的子女考上了大中专院校，或者靠自学拿到了学历吗？',
    label: '子女的学历',
    help: '只问子女，子女自己有没有残疾都可以。没有子女的，选“都没有”。',
    choices: {
      none: { label: '都没有' },
      admitted: { label: '考上大中专院校' },
      selfTaught: { label: '靠自学拿到国家承认的学历', official: '自学考试、远程教育、成人高等教育' },
    },
  },
  'training.selfJoined': {
    ask: '自己报名参加过职业培训吗？',
    label: '自主参加职业培训',
    help: '自己找、自己报名的培训。单位或残联统一安排的，文件没有提。',
  },
  'training.passed': {
    ask: '培训考试合格了吗？',
    label: '培训成绩合格',
    help: '看成绩单或结业证。',
  },
  'training.nationalCertificate': {
    ask: '拿到国家职业资格证书了吗？',
    label: '有国家职业资格证书',
    help: '看证书上的名称。2017年以后很多工种改发别的证书，算不算要问当地残联或人力社保部门，这一句在文件以外。',
  },
  'work.employmentDifficulty': {
    ask: '人力社保部门认定本人就业困难吗？',
    label: '已认定就业困难',
    help: '怎样算“就业困难”，文件没有写。没有认定过的，选不清楚，可以问当地人力社保部门。',
  },
  'rural.povertyConfirmed': {
    ask: '办理的单位说过，本人符合农村扶贫的条件吗？',
    label: '已确认符合农村扶贫条件',
    help: '文件只写“符合条件的农村残疾人”，没有写是什么条件。没有问过的，选不清楚，可以问村里或乡镇。',
  },
  'vehicle.disabledVehicle': {
    ask: '有残疾人专用车吗？',
    label: '有残疾人专用车',
    help: '“专用车”是本人开的还是登记的，文件没有写（读法 AMB-WZ-48）。拿不准的，选不清楚。',
  },
  'vehicle.urbanPublicLot': {
    ask: '会把专用车停在城区的公共停车场吗？',
    label: '停在城区公共停车场所',
    help: '小区里的、单位里的停车位，不是公共停车场所。',
  },
  'vehicle.dedicatedBay': {
    ask: '停在残疾人专用的车位上吗？',
    label: '停在残疾人专用泊位',
    help: '只有按另一种读法才用得上：免费停放只限专用泊位（读法 AMB-WZ-48）。',
  },
  'talent.artsOrSports': {
    ask: '本人是搞文艺或体育的吗？',
    label: '残疾人文体人才',
    help: '比如演员、乐手、画家、运动员。怎样算“文体人才”，文件没有写，可以问当地残联。',
  },
  'talent.outstandingConfirmed': {
    ask: '办理的单位说过，比赛或演出的成绩可以得奖励吗？',
    label: '已确认在重大展演、赛事中成绩优异',
    help: '文件写的是国内外重大的文艺展览、演出和体育赛事中成绩优异，怎样算没有写。没有问过的，选不清楚。',
  },
} satisfies Partial<Words['questions']>;
