import type { Words } from '../type.ts';

/** Asked about each person with a disability: who they are, and the care they need. */
export const person = {
  'person.hukouWenzhou': {
    ask: '户口在温州吗？',
    label: '户口在温州',
    help: '看户口本上的地址，温州下面的县（市、区）都算。人住在温州、户口在外地的，不算。',
  },
  'person.certificateValid': {
    ask: '有温州发的、没有过期的残疾人证吗？',
    label: '有温州发的有效残疾人证',
    help:
      '看《中华人民共和国残疾人证》上的发证单位和有效期。外地发的、过期的、只有残疾军人证的，照字面都不算（读法 AMB-WZ-50）。'
      + '可以问残联能不能迁证、换证。',
  },
  'person.certificateUntil': {
    ask: '残疾人证有效到哪一天？',
    label: '残疾人证的有效期',
    help: '看残疾人证上的有效期。填了，就能看到到期以后结果会怎样变；长期有效的，或者不清楚，可以不填。',
  },
  'person.birthDate': {
    ask: '哪一天出生的？',
    label: '出生日期',
    counted: '满 {n} 周岁',
    help: '看身份证或户口本。填了，年龄按它算，还能看到过哪个生日结果会变。不想填，选不清楚，后面只填年龄。',
  },
  'person.age': {
    ask: '满几周岁了？',
    label: '年龄',
    help: '过了几次生日就是几周岁，今年生日还没到的先不加。不满1周岁，填0。',
  },
  'person.categories': {
    ask: '残疾人证上写的是哪类残疾？',
    label: '残疾类别',
    help: '看“残疾类别”一栏，写着几类就选几类。孩子还没有证的，先按医院的诊断选。',
    choices: {
      visual: { label: '视力残疾' },
      hearing: { label: '听力残疾' },
      speech: { label: '言语残疾' },
      physical: { label: '肢体残疾' },
      intellectual: { label: '智力残疾' },
      mental: { label: '精神残疾' },
    },
  },
  'person.grade': {
    ask: '残疾人证上写的是几级？',
    label: '残疾等级',
    help: '看“残疾等级”一栏。一级最重，四级最轻。有好几类残疾的，填证上写的总等级。',
    choices: {
      '1': { label: '一级' },
      '2': { label: '二级' },
      '3': { label: '三级' },
      '4': { label: '四级' },
    },
  },
  'person.autism': {
    ask: '是孤独症（自闭症）吗？',
    label: '有孤独症',
    help: '看医院的诊断。孤独症在残疾人证上常写成精神残疾。',
  },
  'person.cerebralPalsy': {
    ask: '是脑瘫吗？',
    label: '有脑瘫',
    help: '看医院的诊断。',
  },
  'person.paralysisOrAmputation': {
    ask: '是截瘫、偏瘫、脑瘫，或者截过肢吗？',
    label: '属于“三瘫一截”',
    help: '文件写的是“三瘫一截”，没有解释。这里按通行的说法，指截瘫、偏瘫、脑瘫和截肢（AMB-WZ-11）。看医院的诊断。',
  },
  'person.rehabIndication': {
    ask: '医生说适合做康复治疗吗？',
    label: '有康复指征',
    help: '文件写的是“有康复指征”，意思是医生认为做康复会有用。由谁来认定，文件没有写。看病历，或者问医生。',
  },
  'person.sex': {
    ask: '是男还是女？',
    label: '性别',
    help: '只用来看是不是在劳动年龄。到几岁为止，文件没有写，常见的一种算法男女不一样（AMB-WZ-14）。',
    choices: { male: { label: '男' }, female: { label: '女' } },
  },
  'person.supportedByFamily': {
    ask: '平时靠家里人养活吗？',
    label: '靠家里人养活',
    help: '自己没有稳定收入，生活由家里人负担，就算（读法 AMB-WZ-05）。怎样证明，文件没有写，要问当地民政。',
  },
  'person.income': {
    ask: '本人每月收入多少？',
    label: '本人月收入',
    help:
      '只算自己的，家里人的不算。没有收入，填0。上班挣的钱要算进去；这份文件的四类补贴不算进去（读法 AMB-WZ-25）。'
      + '哪些算收入、看哪几个月，以民政核算为准。',
  },

  'person.selfCare': {
    ask: '日常起居，能不能自己来？',
    label: '自理程度',
    help: '吃饭、穿衣、如厕、翻身这些事。以评定结果为准；还没评定的，选最接近的。由谁评，文件没有写。',
    choices: {
      able: { label: '都能自己来' },
      partlyUnable: { label: '一部分要人帮', official: '部分不能自理' },
      mostlyUnable: { label: '大部分要人帮', official: '基本不能自理' },
      whollyUnable: { label: '全要人照顾', official: '完全不能自理' },
    },
  },
  'person.longTermCare': {
    ask: '长期离不开人照顾吗？',
    label: '需要长期照护',
    help: '文件写的是“需要长期照护”。多久算长期、由谁来定，没有写。只是生病那一阵要人照顾的，照字面不算。',
  },
  'person.inInstitution': {
    ask: '住在托养机构里，由机构照顾吗？',
    label: '在机构集中托养',
    help: '住进机构、生活由机构照料的才算。白天去、晚上回家的算不算，文件没有写，要问当地。',
  },
  'person.upliftConfirmed': {
    ask: '办理的单位说过，符合加发50%的条件吗？',
    label: '办理的单位已确认符合上浮条件',
    help: '文件只写“符合条件”，没有写是什么条件。没有问过的，选不清楚。',
  },
  'local.nursingUplift': {
    ask: '当地给住机构的人加发50%护理补贴吗？',
    label: '当地在执行上浮50%',
    help: '文件写的是“可以”，由各地自己定。不知道就选不清楚，可以问当地民政或残联。',
  },
} satisfies Partial<Words['questions']>;
