import { expected, type AssessmentExample } from '../../../vocabulary/index.ts';
import { checks } from '../rules.ts';
import { early, late, placesOf } from './case.ts';

const { lacks, met, notRequired, open, unmet } = expected;

/** Every statement answered as done. */
const allDone = Object.fromEntries(checks.map(({ question }) => [question.id, 'yes']));

/** Rural communities, converted and urban ones. */
export const villages: readonly AssessmentExample[] = [
  {
    id: 'village-nearly-done',
    titles: { zh: '翔安区的一个农村社区：多数做到了，违建新增1处，后备干部只有1名', en: 'A rural community in Xiang’an: most is done, one illegal building was added, and there is one reserve cadre' },
    facts: placesOf({
      ...allDone, 'place.kind': 'rural', 'place.district': 'xiangan', 'place.has': ['clinic', 'doctor'], 'place.listed': [], 'place.sewerCovered': 'yes',
      'service.complex': 'no', 'service.platform': 'no', 'work.platform': 'yes',
      'rule.openness': 'partly', 'grid.rounds': 'partly', 'disaster.shelter': 'no',
      'grid.households': 420, 'grid.covered': 420, 'clean.illegal': 1, 'clean.hamletsListed': 0, 'academy.stands': 'yes', 'academy.functions': ['teaching', 'consulting', 'incubating', 'culture'],
      'reserve.to35': 1, 'reserve.from23To35': 1, 'reserve.from33To35': 0, 'members.admitted': 3, 'members.young': 2, 'members.termOver': 'no', 'groups.due': 6, 'groups.filled': 6, 'social.certified': 0,
    }),
    factsOn: late, rulesOn: late,
    expect: {
      'xm-chk-46#0': unmet, 'xm-chk-76#0': lacks(1), 'xm-chk-77#0': met, 'xm-chk-41#0': met, 'xm-chk-23-platform#0': unmet, 'xm-chk-23#0': unmet, 'xm-chk-87#0': unmet,
      'xm-chk-53#0': unmet, 'xm-chk-06#0': unmet, 'xm-chk-42#0': unmet, 'xm-chk-47#0': notRequired, 'xm-chk-48#0': notRequired,
    },
    // Of 92 statements 11 are only encouraged and 15 do not apply (05, 30, 37, 45, 47, 48, 50, 51, 52, 63, 64, 79, 88, 91, 92);
    // of the other 66 two are not done (46, 53) and three done in part (06, 42, 76): 132 halves less 4 and 3.
    share: { halves: 125, answered: 66, open: 0 },
  },
  {
    id: 'village-with-gaps',
    titles: { zh: '同安区的一个农村社区：后备干部只有1名，120户里118户在网格里', en: 'A rural community in Tong’an: one reserve cadre, 118 of 120 households in a grid' },
    facts: placesOf({
      'place.kind': 'rural', 'place.district': 'tongan', 'place.has': ['clinic', 'doctor', 'library'], 'place.listed': [], 'place.sewerCovered': 'no',
      'rule.structure': 'yes', 'rule.selfGovernment': 'yes', 'rule.supervision': 'yes', 'rule.openness': 'partly', 'rule.meetings': 'yes', 'rule.process': 'no',
      'health.standard': 'yes', 'grid.households': 120, 'grid.covered': 118, 'grid.platform': 'partly',
      'clean.illegal': 0, 'clean.closed': 'yes', 'clean.sewageDue': 40, 'clean.sewageDone': 25,
      'academy.stands': 'yes', 'academy.functions': ['teaching', 'culture'], 'law.adviser': 'yes', 'plan.noForce': 'yes',
      'reserve.to35': 1, 'reserve.from23To35': 1, 'reserve.from33To35': 0, 'members.admitted': 2, 'members.young': 1, 'members.termOver': 'no',
    }),
    factsOn: late, rulesOn: late,
    expect: {
      'xm-chk-41#0': lacks(2), 'xm-chk-48#0': lacks(15), 'xm-chk-76#0': lacks(1), 'xm-chk-77#0': notRequired, 'xm-chk-65#0': unmet, 'xm-chk-46#0': met,
      'xm-chk-24#0': met, 'xm-chk-21#0': met, 'xm-chk-70#0': met, 'xm-chk-05#0': notRequired, 'xm-chk-30#0': notRequired, 'xm-chk-25#0': open,
    },
  },
  {
    id: 'fully-counted-village',
    titles: { zh: '数都够了的村：2名后备干部，3名党员，户户在网格里', en: 'All figures reached: two reserve cadres, three new members, every household in a grid' },
    facts: placesOf({
      'place.kind': 'rural', 'place.district': 'jimei', 'place.has': ['clinic'], 'place.listed': ['happinessHome'], 'place.sewerCovered': 'yes',
      'aged.home': 'yes', 'health.standard': 'yes', 'grid.households': 200, 'grid.covered': 200, 'grid.platform': 'yes', 'clean.illegal': 0, 'clean.closed': 'yes',
      'academy.stands': 'yes', 'academy.functions': ['teaching', 'consulting', 'incubating', 'culture'], 'law.adviser': 'yes', 'plan.noForce': 'yes',
      'reserve.to35': 2, 'reserve.from23To35': 1, 'reserve.from33To35': 0, 'members.admitted': 3, 'members.young': 1, 'members.termOver': 'yes',
    }),
    factsOn: late, rulesOn: late,
    expect: {
      'xm-chk-30#0': met, 'xm-chk-24#0': met, 'xm-chk-40#0': met, 'xm-chk-41#0': met, 'xm-chk-46#0': met, 'xm-chk-48#0': notRequired, 'xm-chk-49#0': met,
      'xm-chk-65#0': met, 'xm-chk-70#0': met, 'xm-chk-76#0': met, 'xm-chk-77#0': met, 'xm-chk-21#0': met,
    },
  },
  {
    id: 'term-over-two-members',
    titles: { zh: '任期满了，只发展了2名党员：差1名', en: 'The term is over with two new members: one is lacking' },
    facts: placesOf({ 'place.kind': 'rural', 'place.district': 'xiangan', 'members.admitted': 2, 'members.young': 2, 'members.termOver': 'yes' }),
    factsOn: late, rulesOn: late,
    expect: { 'xm-chk-77#0': lacks(1) },
  },
  {
    id: 'converted-not-reformed',
    titles: { zh: '改制没有完成的村改居社区：文件管得到', en: 'A converted community whose reform is under way: it is covered' },
    facts: placesOf({ 'place.kind': 'converted', 'place.reformDone': 'no', 'place.district': 'haicang', 'rule.supervision': 'no', 'clean.illegal': 1 }),
    factsOn: late, rulesOn: late,
    expect: { 'xm-chk-03#0': unmet, 'xm-chk-46#0': unmet },
  },
  {
    id: 'converted-and-reformed',
    titles: { zh: '改制完成了的村改居社区：只有社区书院还问到', en: 'A converted community whose reform is completed: only the academy is asked of it' },
    facts: placesOf({ 'place.kind': 'converted', 'place.reformDone': 'yes', 'place.district': 'haicang', 'rule.supervision': 'no', 'academy.stands': 'no' }),
    factsOn: late, rulesOn: late,
    expect: { 'xm-chk-03#0': notRequired, 'xm-chk-46#0': notRequired, 'xm-chk-65#0': unmet },
  },
  {
    id: 'huli-not-reformed',
    titles: { zh: '湖里区没改制完的村改居社区：文件没有写清', en: 'An unreformed converted community in Huli: the text does not say clearly' },
    facts: placesOf({ 'place.kind': 'converted', 'place.reformDone': 'no', 'place.district': 'huli', 'rule.supervision': 'no' }),
    factsOn: late, rulesOn: late,
    expect: { 'xm-chk-03#0': unmet },
  },
  {
    id: 'before-the-document',
    titles: { zh: '文件发出以前：什么也不要求', en: 'Before the document: nothing is asked' },
    facts: placesOf({ 'place.kind': 'rural', 'rule.supervision': 'no' }),
    factsOn: '2017-01-11', rulesOn: '2017-01-11',
    expect: { 'xm-chk-03#0': { verdict: 'notInForce' } },
  },
  {
    id: 'several-villages',
    titles: { zh: '一张表，三个村和一个城市社区', en: 'A table of three villages and an urban community' },
    facts: placesOf(
      { 'place.kind': 'rural', 'place.district': 'tongan', 'grid.households': 310, 'grid.covered': 310, 'clean.illegal': 0, 'academy.stands': 'no' },
      { 'place.kind': 'rural', 'place.district': 'tongan', 'grid.households': 150, 'grid.covered': 149, 'clean.illegal': 2 },
      { 'place.kind': 'converted', 'place.reformDone': 'no', 'place.district': 'jimei', 'grid.covered': 80 },
      { 'place.kind': 'urban', 'place.district': 'siming', 'academy.stands': 'no' },
    ),
    factsOn: early, rulesOn: early,
    expect: {
      'xm-chk-41#0': met, 'xm-chk-46#0': met, 'xm-chk-65#0': unmet, 'xm-chk-41#1': lacks(1), 'xm-chk-46#1': unmet, 'xm-chk-41#2': open, 'xm-chk-41#3': notRequired, 'xm-chk-65#3': unmet,
    },
  },
];
