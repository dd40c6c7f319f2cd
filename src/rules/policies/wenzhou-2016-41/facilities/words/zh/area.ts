import type { Words } from '../type.ts';

const count = '没有的填0。';

/** What kind of place it is, and what there is in it; the whole city last. */
export const area = {
  'area.level': {
    ask: '这是哪一级的地方？',
    label: '级别',
    help: '全市合起来填选“全市（市本级）”。开发区、产业集聚区文件没有单列，只在制订实施办法那一条点到浙南产业集聚区；要填就选最接近的一级。',
    choices: {
      city: { label: '全市（市本级）' }, county: { label: '县' }, countyCity: { label: '县级市' }, district: { label: '区' },
      town: { label: '乡、镇' }, street: { label: '街道' }, village: { label: '村、社区' },
    },
  },
  'area.residents': {
    ask: '常住人口有多少？', label: '常住人口',
    help: '填统计公报上的常住人口，写到个位。文件没有写人口按哪种算，这里先按常住（读法 AMB-WZ-43）。',
  },
  'area.registered': {
    ask: '户籍人口有多少？', label: '户籍人口',
    help: '只在按户籍人口来读的时候用得上（读法 AMB-WZ-43）。不填也有结果。',
  },
  'area.disabledPeople': {
    ask: '有残疾人证的，一共多少人？', label: '持证残疾人数',
    help: '填有效的残疾人证的人数。抽样推算的数会更大，文件没有写用哪个，这里按持证人数算（读法 AMB-WZ-44）。',
  },
  'area.urban': { ask: '有没有城区？', label: '有城区', help: '停车的要求只写了城区。' },
  'area.rural': { ask: '有没有农村地区？', label: '有农村地区' },
  'area.transit': { ask: '有没有城市公交车或者轻轨？', label: '有城市公交或轻轨' },
  'area.stateEnterprises': { ask: '有没有国有企业或者国有控股企业？', label: '有国有或国有控股企业' },
  'area.welfareEnterprises': { ask: '有没有福利企业？', label: '有福利企业' },
  'area.shelteredWorkshops': { ask: '有没有残疾人辅助性（庇护性）就业机构？', label: '有辅助性（庇护性）就业机构' },
  'area.televisionAble': {
    ask: '县级电视台有没有条件办手语栏目，或者加字幕？', label: '电视台有条件',
    help: '文件只要求“有条件的”。什么算有条件，文件没有写，按当地自己的判断填。',
  },
  'area.usesLotteryFund': {
    ask: '本级有没有使用福利彩票公益金？', label: '本级使用福利彩票公益金',
    help: '没有自己使用这笔钱的，选没有，这一条就不用算。',
  },
  'city.disabledPeople': {
    ask: '全温州市有残疾人证的，一共多少人？', label: '全市持证残疾人数',
    help: '只在按全市平均来读床位的时候用得上（读法 AMB-WZ-44）。不填也有结果。',
  },
  'city.rehabBeds': { ask: '全温州市有多少张康复床位？', label: '全市康复床位', help: count },
  'city.careBeds': { ask: '全温州市有多少张集中托养床位？', label: '全市集中托养床位', help: count },
} as const satisfies Partial<Words['questions']>;
