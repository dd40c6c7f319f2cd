import type { Words } from '../type.ts';

/** Asked once for the household and its place; then what a person draws elsewhere, work, insurance and health care. */
export const household = {
  'household.place': {
    ask: '户口在温州市区，还是别的县（市）？',
    label: '户口所在的地方',
    help: '用来查当地的低保标准，这里按户口所在地选（读法 AMB-WZ-13）。拿不准自己那里算不算市区的，选不清楚，后面可以自己填低保标准。',
    choices: {
      'wenzhou-urban-area': { label: '温州市区' },
      other: { label: '别的县（市）' },
    },
  },
  'household.area': {
    ask: '家里按城镇算，还是按农村算？',
    label: '城镇或农村',
    help: '低保标准可能有城镇和农村两个数；住房、农村扶贫也要看这个。不知道可以问村（居）委会：要是办低保，按哪一个标准。',
    choices: { urban: { label: '城镇' }, rural: { label: '农村' } },
  },
  'household.type': {
    ask: '家里是民政认定的低保家庭，或者低保边缘家庭吗？',
    label: '低保认定',
    help: '看民政发的证件或通知。只是收入低、没有认定过的，选“都不是”。这里不会按收入替民政认定（读法 AMB-WZ-37）。',
    choices: {
      dibao: { label: '低保家庭' },
      dibaoMarginal: { label: '低保边缘家庭' },
      other: { label: '都不是' },
    },
  },
  'household.dibaoQualified': {
    ask: '按当地的低保办法，家里够得上低保吗？',
    label: '够得上低保',
    help: '低保的条件不在这份文件里，收入、财产怎么看，以当地办法为准。已经在低保里的，就是够得上。没有把握就选不清楚，可以问乡镇（街道）。',
  },
  'household.incomePerHead': {
    ask: '全家平均，每人每月收入多少？',
    label: '家庭人均月收入',
    help:
      '把家里一个月的收入加起来，除以家里的人数。上班挣的钱要算进去。'
      + '这份文件的四类补贴（生活、护理、康复、社会保险）不算进去，这是本站采用的读法（AMB-WZ-25）。'
      + '哪些算收入、看哪几个月，文件没有写，以民政核算为准。',
  },

  'receives.childWelfareBasic': {
    ask: '正在享受儿童福利的基本生活保障吗？',
    label: '正在享受儿童福利基本生活保障',
    help:
      '通常是给孤儿、困境儿童的基本生活费，文件没有写包括哪些。真的在领才算（读法 AMB-WZ-23）。'
      + '低保、低保边缘家庭的残疾孩子按孤儿标准领的那种补贴，不在这里答，结果里另外说明（AMB-WZ-10）。',
  },
  'receives.specialHardshipSupport': {
    ask: '已经纳入特困人员供养了吗？',
    label: '已纳入特困人员供养',
    help: '看民政发的证件或通知。家里困难、但没有纳入特困供养的，不算。',
  },
  'receives.injuryNursing': {
    ask: '正在领工伤保险的生活护理费吗？',
    label: '正在领工伤保险生活护理费',
    help: '看工伤保险的待遇单子，名称要是“生活护理费”。一次性的工伤补偿、按月的伤残津贴，不是这一项。',
  },
  'receives.elderlyService': {
    ask: '正在享受养老服务补贴吗？',
    label: '正在享受养老服务补贴',
    help: '名称叫“养老服务补贴”的才算，发服务券的也算。高龄津贴、养老金不是这一项（读法 AMB-WZ-24）。',
  },
  'receives.otherLiving': {
    ask: '因公致残、离休等的生活补贴（津贴），每月能领多少？',
    label: '因公致残、离休等的生活补贴（津贴）',
    help: '只要够条件，就填每月的数，没有去领也填。没有这样的补贴，填0。低保金、困难残疾人生活补贴不填在这里。',
  },
  'receives.otherNursing': {
    ask: '因公致残、离休等的护理补贴（津贴），每月能领多少？',
    label: '因公致残、离休等的护理补贴（津贴）',
    help: '只要够条件，就填每月的数，没有去领也填。没有这样的补贴，填0。重度残疾人护理补贴、工伤保险生活护理费不填在这里。',
  },

  'work.firstOrAgain': {
    ask: '是第一次工作，还是停过一段又重新工作？',
    label: '就业情况',
    help: '低保家庭里有人去工作的时候才用得上。',
    choices: {
      first: { label: '第一次工作', official: '初次就业' },
      again: { label: '停过一段，重新工作', official: '再就业' },
      neither: { label: '都不是，或者没有工作' },
    },
  },
  'work.startDate': {
    ask: '这份工作是哪天开始的？',
    label: '开始工作的日子',
    help: '看劳动合同，或者第一天上班的日子。3年从哪天算起，文件没有写，这里按开始工作那天算（读法 AMB-WZ-08）。',
  },
  'work.kind': {
    ask: '现在做什么工作？',
    label: '工作方式',
    help: '这几个词文件没有解释。职工养老保险的补助只写了“个体就业”和“自谋职业”，拿不准自己算哪种，问人力社保部门。',
    choices: {
      none: { label: '没有工作' },
      employed: { label: '在单位上班' },
      selfEmployed: { label: '自己开店、摆摊', official: '个体就业' },
      selfFoundWork: { label: '自己找活干', official: '自谋职业' },
      ownBusiness: { label: '自己办企业', official: '自主创业' },
      flexible: { label: '打零工等，没有固定单位', official: '灵活就业' },
    },
  },

  'insurance.pension': {
    ask: '参加的是哪种养老保险？',
    label: '养老保险',
    help: '看缴费单，或者问村（居）委会。自己缴费、但缴的是职工养老保险的，选职工。',
    choices: {
      resident: { label: '居民养老保险', official: '城乡居民基本养老保险' },
      employee: { label: '职工养老保险', official: '职工基本养老保险' },
      none: { label: '没有参加' },
    },
  },
  'insurance.flexibleDifficulty': {
    ask: '缴职工养老保险有困难吗？',
    label: '缴职工养老保险有困难',
    help: '怎样算有困难，文件没有写，由本人自己回答，办理时以当地为准（读法 AMB-WZ-21）。',
  },
  'insurance.flexiblePaidFull': {
    ask: '职工养老保险费，已经缴足了吗？',
    label: '已足额缴纳职工养老保险费',
    help: '看缴费单。文件写的次序是：先缴足，再给补助。',
  },
  'insurance.medical': {
    ask: '参加的是哪种医疗保险？',
    label: '医疗保险',
    help: '看社保卡或缴费单，也可以问村（居）委会。',
    choices: {
      resident: { label: '居民医疗保险', official: '城乡居民基本医疗保险' },
      employee: { label: '职工医疗保险' },
      none: { label: '没有参加' },
    },
  },

  'medical.notPayableByInsurance': {
    ask: '有医保付不了的医疗费吗？',
    label: '有医保付不了的医疗费',
    help: '没有参保、药或项目不在医保目录里、报销以后自己要付的，这里都算（读法 AMB-WZ-09）。看医院的结算单。',
  },
  'medical.antipsychotic': {
    ask: '在吃治疗精神病的药吗？',
    label: '在服用基本抗精神病药物',
    help: '看处方。文件写的是“基本抗精神病药物”，没有列哪些药，以当地的目录为准。',
  },
  'device.selfPaid': {
    ask: '自己花钱配过人工耳蜗这类辅助器具吗？',
    label: '自己花钱配了辅助器具',
    help: '看发票。文件只举了人工耳蜗一样，别的器具算不算，要问当地残联。',
  },
  'local.deviceSubsidy': {
    ask: '当地有自费辅助器具的补贴吗？',
    label: '当地有自费辅助器具补贴',
    help: '文件让各地自己定。不知道就选不清楚，可以问当地残联。',
  },
  'local.rehabSubsidy': {
    ask: '当地有“三瘫一截”的康复补贴吗？',
    label: '当地有“三瘫一截”康复补贴',
    help: '文件让有条件的地方自己定。不知道就选不清楚，可以问当地残联。',
  },
} satisfies Partial<Words['questions']>;
