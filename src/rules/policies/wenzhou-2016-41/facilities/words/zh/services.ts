import type { Words } from '../type.ts';

const none = '没有的填0。';

/** Institutions, beds, access, culture, schools. */
export const services = {
  'facilities.rehabCentres': {
    ask: '有几家示范性残疾人专业康复机构？', label: '示范性专业康复机构',
    help: `怎样才算“示范性”，文件没有写，由当地认定。${none}`,
  },
  'facilities.anyRehabCentre': {
    ask: '有没有残疾人专业康复机构，不管是不是示范性的？', label: '有专业康复机构', help: '有机构的，才看它有哪些功能（读法 AMB-WZ-45）。',
  },
  'facilities.functions': {
    ask: '残疾人专业康复机构有哪些功能？', label: '康复机构的功能',
    help: '有的都选上。有好几家的，合起来看。',
    choices: {
      medical: { label: '医疗康复' }, vocational: { label: '职业康复' }, counselling: { label: '康复咨询' },
      assessment: { label: '功能评定' }, training: { label: '培训指导' }, deviceFitting: { label: '辅助器具适配' },
      childEducation: { label: '残疾儿童教育康复' }, disabilityAppraisal: { label: '残疾鉴定评估' },
      deviceSupply: { label: '辅助器具配置' }, communityGuidance: { label: '社区和家庭康复技术培训指导' },
    },
  },
  'facilities.careCentres': {
    ask: '有几家示范性残疾人专业托养机构？', label: '示范性专业托养机构',
    help: `怎样才算“示范性”，文件没有写，由当地认定。${none}`,
  },
  'facilities.rehabBeds': { ask: '有多少张康复床位？', label: '康复床位', help: none },
  'facilities.careBeds': { ask: '有多少张集中托养床位？', label: '集中托养床位', help: none },
  'facilities.shelteredOrganisations': {
    ask: '有几家规范的残疾人辅助性就业机构？', label: '规范的辅助性就业机构',
    help: `怎样才算“规范”，文件没有写，由当地认定。${none}`,
  },
  'facilities.largeTowns': {
    ask: '人口在1万人以上的乡镇（街道）有几个？', label: '1万人以上的乡镇（街道）', help: `刚好1万人的也算进来。${none}`,
  },
  'facilities.largeTownsServed': {
    ask: '这些乡镇（街道）里，几个有规范的残疾人辅助性就业机构？', label: '其中有辅助性就业机构的', help: none,
  },
  'facilities.villageCare': {
    ask: '有没有村（社区）办的残疾人庇护照料机构？', label: '有村（社区）办的庇护照料机构', help: '文件只是鼓励，没有也不算缺。',
  },
  'access.parkingSpaces': { ask: '城区的公共停车场所，都有残疾人专用的车位吗？', label: '公共停车场所有专用车位', help: '只有一部分有的，选没有。' },
  'access.freeParking': { ask: '残疾人专用车停在这些地方，免费吗？', label: '残疾人专用车停车免费' },
  'access.acceptance': {
    ask: '公共服务建设项目的无障碍设施验收，有残联和残疾人代表参加吗？', label: '无障碍验收有残联和残疾人代表参加',
  },
  'access.library': {
    ask: '公共图书馆给盲人准备了什么？', label: '公共图书馆为盲人备有',
    choices: {
      readingRoom: { label: '盲人阅览室' }, brailleBooks: { label: '盲文图书' }, audioBooks: { label: '有声读物' }, devices: { label: '阅听设备' },
    },
  },
  'access.libraryCards': { ask: '残疾人在公共图书馆办借书证、阅览证，免费吗？', label: '残疾人办借书证、阅览证免费' },
  'access.transitDiscount': { ask: '残疾人坐公交、轻轨，有减免吗？', label: '公交、轻轨有减免', help: '减免多少，文件没有写，有就算。' },
  'access.countyTelevision': {
    ask: '县级电视台有手语栏目，或者主要新闻栏目有手语或字幕吗？', label: '县级电视台有手语栏目，或新闻有手语、字幕',
  },
  'culture.points': { ask: '残疾人文化体育活动示范点有几个？', label: '文体示范点', help: none },
  'culture.bases': { ask: '残疾人文化体育活动示范基地有几个？', label: '文体示范基地', help: none },
  'culture.artBases': { ask: '市级残疾人文化艺术基地有几个？', label: '市级文化艺术基地', help: none },
  'culture.sportBases': { ask: '市级残疾人体育基地有几个？', label: '市级体育基地', help: none },
  'culture.activityPeople': {
    ask: '算参与率的时候，社区里的残疾人一共多少人？', label: '社区残疾人数', help: '参与率怎样算，文件没有写，这里用社区的残疾人作总数（读法 AMB-WZ-47）。',
  },
  'culture.activityParticipants': { ask: '其中多少人参加了社区的文体活动？', label: '参加社区文体活动的残疾人', help: none },
  'school.pupils': {
    ask: '特殊教育学生有多少人？', label: '特殊教育学生数', help: `随班就读、送教上门的学生也算。${none}`,
  },
  'school.ordinaryFund': {
    ask: '普通学生的公用经费标准，每人每年多少元？', label: '普通学生公用经费标准', help: '问当地教育部门。小学、初中标准不同的，分开各填一行。',
  },
  'school.specialFund': {
    ask: '特殊教育学生的公用经费，实际每人每年拨多少元？', label: '特殊教育学生实际公用经费', help: '没有拨的填0。',
  },
  'school.fifteenYears': {
    ask: '教育部门认定残疾少年儿童十五年教育“基本普及”了吗？', label: '认定十五年教育基本普及', help: '文件没有写百分之几算“基本普及”。没有正式认定的，选不清楚。',
  },
} as const satisfies Partial<Words['questions']>;
