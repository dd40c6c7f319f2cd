import type { Words } from '../type.ts';

const none = '没有的填0。';

/** Whom governments and federations employ, what is done every year, money, building. */
export const government = {
  'staff.memberUnits': { ask: '市级残疾人工作委员会有几个成员单位？', label: '市级残工委成员单位' },
  'staff.memberUnitsEmploying': { ask: '其中几个单位安置了至少1名残疾人？', label: '其中安置了残疾人的单位', help: none },
  'staff.cadres': { ask: '市残联机关的干部一共多少人？', label: '市残联干部总数', help: '总数算哪些人，文件没有写，这里按机关的干部算（读法 AMB-WZ-35）。' },
  'staff.disabledCadres': { ask: '其中残疾人干部多少人？', label: '市残联残疾人干部', help: none },
  'staff.federationDisabled': { ask: '县（市、区）残联的干部和职工里，有几名残疾人？', label: '县级残联的残疾人干部职工', help: none },
  'staff.posts': { ask: '政府开发的公益性岗位一共多少个？', label: '公益性岗位总数', help: '按全部岗位算，不只是今年新开发的（读法 AMB-WZ-58）。' },
  'staff.disabledPosts': { ask: '其中安排残疾人的多少个？', label: '安排残疾人的岗位', help: `残疾人的家属不算在里面（读法 AMB-WZ-58）。${none}` },
  'staff.jobFairs': {
    ask: '国有和国有控股企业，最近2年都办过残疾人专场招聘会吗？', label: '国有企业最近2年办过残疾人专场招聘会', help: '从今天往前数24个月（读法 AMB-WZ-60）。有的没有办，选没有。',
  },
  'procurement.units': { ask: '由政府优先采购庇护产品的生产单位有几家？', label: '优先采购的生产单位', help: none },
  'procurement.products': { ask: '由政府优先采购的庇护产品有几种？', label: '优先采购的庇护产品', help: none },
  'staff.rehabTraining': { ask: '康复专业人员每5年轮训1次，做到了吗？', label: '康复人员每5年轮训1次' },
  'staff.rehabCertificates': { ask: '康复专业人员都持证上岗吗？', label: '康复人员持证上岗' },
  'society.volunteers': { ask: '全市注册的助残志愿者有多少人？', label: '注册助残志愿者', help: none },
  'society.letterSigned': {
    ask: '今年的残疾人工作责任书签了吗？', label: '本年度责任书已签', help: '县里填的，要签到乡一级才选有。',
  },
  'society.monitoring': { ask: '今年做了全面小康进程的监测评估，并且向社会公布了吗？', label: '本年度监测评估并公布' },
  'media.signNews': { ask: '市级电视台有手语新闻吗？', label: '市级电视台有手语新闻' },
  'media.columns': { ask: '主要新闻媒体为残疾人开了专版、专栏或专题吗？', label: '媒体有残疾人专版、专栏、专题' },
  'media.advertisements': { ask: '今年登过或播过助残公益广告吗？', label: '本年度有助残公益广告', help: '一年几次，文件没有写，有就算。' },
  'lottery.total': { ask: '本级使用的福利彩票公益金，一年多少元？', label: '本级使用的福利彩票公益金', help: '只算本级留用、自己支出的（读法 AMB-WZ-59）。' },
  'lottery.facilities': { ask: '其中用在为残疾人服务的福利设施、设备上的，多少元？', label: '用于残疾人设施设备的公益金', help: none },
  'society.servicesForAll': {
    ask: '当地认定符合条件的残疾人“基本”都有康复和照料服务了吗？', label: '认定服务基本实现', help: '文件没有写百分之几算“基本实现”。没有正式认定的，选不清楚。',
  },
  'society.wholeSystem': {
    ask: '市里认定保障和服务两个体系已经“比较完善”了吗？', label: '认定两个体系比较完善', help: '文件没有写用什么数字来量。没有正式认定的，选不清楚。',
  },
  'building.work': {
    ask: '有没有在建或要建的康复、托养机构？', label: '建设项目',
    choices: { none: { label: '没有' }, newBuilding: { label: '新建' }, rebuilding: { label: '改建' }, extension: { label: '扩建' } },
  },
  'building.public': { ask: '这家机构是公办的吗？', label: '公办机构' },
  'building.kind': {
    ask: '这是哪一类机构？', label: '机构类别',
    choices: { rehabilitation: { label: '残疾人康复机构' }, care: { label: '残疾人托养机构' }, other: { label: '别的机构' } },
  },
} as const satisfies Partial<Words['questions']>;
