import { cite, type SlidesProfile as Slides } from '../../vocabulary/index.ts';

const six = (id: string, phrase: string) => ({ id, cite: cite('co-3.2.2-d', phrase) });
const kind = (id: string, field: Slides['council']['kinds'][number]['field'], phrase: string) => ({ id, field, cite: cite('co-3.2.3', phrase) });
const step = (id: string, field: Slides['steps'][number]['field'], always: boolean, phrase: string) => ({ id, field, always, cite: cite('co-3.2.5', phrase) });
const system = (id: string, field: Slides['systems'][number]['field'], phrase: string) => ({ id, field, cite: cite('co-3.2.7-b', phrase) });

/** What the slides ask of any community; the city of their example has rules of its own. */
export const slides: Slides = {
  policy: 'community-organisations',
  term: { years: 3, cite: cite('co-3.2.0-b', '每届的任期都是3年') },
  delegates: { cite: cite('co-3.2.1-a', '按居民总数的一定比例') },
  meetings: { times: 1, cite: cite('co-3.2.1-b', '每年至少开1次会') },
  chair: { exactly: 1, cite: cite('co-3.2.2-b', '主任1人') },
  deputies: { exactly: 1, cite: cite('co-3.2.2-b', '副主任1名') },
  fullTime: { cite: cite('co-3.2.2-c', '都实行专职制') },
  subcommittees: [
    six('mediation', '人民调解'), six('health', '公共卫生'), six('welfare', '社会福利'), six('order', '综合治理'), six('culture', '文化共建'), six('population', '人口计生'),
  ],
  subcommitteeSize: { least: 3, most: 9, cite: cite('co-3.2.2-e', '3至9人组成') },
  apply: { cite: cite('co-3.2.2-g', '居民开始入住时') },
  elect: { part: 1, of: 2, exact: false, word: 'CO-A09', cite: cite('co-3.2.2-h', '超过50%') },
  council: {
    about: 10, give: 2, chair: 1, cite: cite('co-3.2.3', '一般在10人左右'),
    kinds: [kind('known', 'councilKnown', '社区知名人士'), kind('representatives', 'councilRepresentatives', '居民代表'), kind('party', 'councilParty', '居民里的党员代表'), kind('units', 'councilUnits', '驻地单位代表')],
  },
  quarterly: { cite: cite('co-3.2.3-b', '一般每季度开1次会') },
  steps: [
    step('committee', 'step1', true, '选出社区自治组织选举委员会'), step('registration', 'step2', true, '选民登记'), step('representatives', 'step3', true, '选出社区成员代表和居民小组长'),
    step('bodies', 'step4', true, '选出社区成员代表大会'), step('members', 'step5', true, '选出社区居委会成员'), step('runoff', 'step6', false, '另行选举'),
  ],
  systems: [system('study', 'system1', '定期学习'), system('report', 'system2', '报告工作'), system('disclosure', 'system3', '居务公开'), system('promise', 'system4', '服务承诺'), system('appraisal', 'system5', '考核评议')],
};
