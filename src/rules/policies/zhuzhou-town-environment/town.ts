import {
  all, atLeast, atLeastOf, atMost, chosen, cite, entitlement, excess, includes, measured, reaching, read, readQuantity, requirement, settled, stated, sum, yuan,
  type NumberQuestion, type Requirement,
} from '../../vocabulary/index.ts';
import { each } from './cleaners.ts';
import { figures } from './figures.ts';
import { q } from './questions/index.ts';
import { r } from './readings.ts';

/** The town as a whole. */
export const isTown = chosen(q.level, ['town'], cite('pt2-5.1', '镇里成立农村人居环境整治工作领导小组'));

const green = cite('pt2-4.4.4', '乡村主干道路绿化52公里');

/** T-01: main roads planted; or the sentence only tells what was done (P2-A05). */
export const greening = requirement({
  ...each, id: 'T-01', clauses: ['pt2-4.4.4'], when: isTown,
  met: read(r.kilometres, { target: atLeast(q.greened, stated(figures.kilometres * 100, 'km/100', green), green), alreadyDone: settled('yes', green) }),
  measured: measured(q.greened, readQuantity('km/100', r.kilometres, { target: stated(figures.kilometres * 100, 'km/100', green), alreadyDone: stated(0, 'km/100', green) })),
  notChecked: ['yearLost'],
});

/** T-02: cropping adjusted, "this year". */
export const cropping = requirement({
  ...each, id: 'T-02', clauses: ['pt2-4.6.1'], when: isTown, ...atLeastOf(q.adjusted, figures.mu * 100, cite('pt2-4.6.1', '今年完成调整8000亩以上')), notChecked: ['yearLost'],
});

const fund = cite('pt2-5.4-d', '镇政府计划安排专项资金100万元');
const used = sum(q.fundBuilding, q.fundRunning);

/** What the town plans to give. */
export const planned = yuan(figures.fund, 'fen/once', fund);

/** T-03: what is given out stays within what is planned. */
export const withinFund = requirement({
  ...each, id: 'T-03', clauses: ['pt2-5.4-d'], when: isTown, met: atMost(used, planned, fund), notChecked: ['fundYear', 'fundWages'],
});

/** T-03-rest: what is left of it. */
export const fundLeft = entitlement({
  id: 'T-03-rest', of: each.of, benefit: 'remainder', strength: 'shall', clauses: ['pt2-5.4-d'], when: isTown,
  amount: excess(planned, used, cite('pt2-5.4-d', '用于农村人居环境基础设施的建设和运行')), notChecked: ['fundYear', 'fundWages'],
});

type More = Partial<Pick<Requirement, 'strength' | 'notChecked'>>;

/** All of them, however many there are. */
function every<const Id extends string>(
  id: Id, done: NumberQuestion<'items'>, whole: NumberQuestion<'items'>, clause: string, phrase: string, more: More = {},
): Requirement<Id> {
  return requirement({ ...each, id, clauses: [clause], when: isTown, ...reaching(done, whole, cite(clause, phrase)), ...more });
}

/** T-04 to T-08: what the text wants of all there are. */
export const wholes = [
  every('T-04', q.plannedVillages, q.villages, 'pt2-4.4.3', '村庄规划和村庄建设规划全覆盖'),
  every('T-05', q.blackWatersSurveyed, q.blackWaters, 'pt2-4.2.3', '黑臭水体要全面完成排查', { notChecked: ['watersMended'] }),
  every('T-06', q.fourKindsDone, q.fourKinds, 'pt2-4.4.2', '“四类房”全部整改到位', { notChecked: ['fourthKind'] }),
  every('T-07', q.hollowDone, q.hollow, 'pt2-4.4.2', '20xx年要基本完成全镇“空心房”的整治', { strength: 'should', notChecked: ['yearLost', 'howBasically'] }),
  every('T-08', q.roadsDone, q.roads, 'pt2-4.4.6', '已经立项的“窄路加宽”项目，全面完成'),
] as const;

const group = 'pt2-5.1';

/** T-09: the town's group and who is in it. */
export const townGroup = requirement({
  ...each, id: 'T-09', clauses: [group], when: isTown,
  met: all(
    includes(q.townGroup, ['secretary'], cite(group, '镇党委书记任组长')),
    includes(q.townGroup, ['mayor'], cite(group, '镇长任第一副组长')),
    includes(q.townGroup, ['deputyMayor'], cite(group, '分管副镇长任副组长')),
    includes(q.townGroup, ['departments'], cite(group, '各相关部门负责人是成员')),
    includes(q.townGroup, ['office'], cite(group, '领导小组下设办公室，由人居环境办牵头')),
  ),
});

/** Four quarters have four times. */
function everyQuarter<const Id extends string>(id: Id, times: NumberQuestion<'items'>, phrase: string, ...more: string[]): Requirement<Id> {
  return requirement({ ...each, id, clauses: ['pt2-5.5'], when: isTown, ...atLeastOf(times, figures.quarters, cite('pt2-5.5', phrase)), notChecked: ['wholeYear', ...more] });
}

const half = cite('pt2-5.5', '半年小结一次');

/** T-10 to T-14: what is done in a year to supervise villages and offices. */
export const supervision = [
  everyQuarter('T-10', q.assessments, '一季考核一次', 'howScored'),
  everyQuarter('T-11', q.rankings, '排名一次'),
  everyQuarter('T-12', q.talks, '约谈一次', 'whoIsTalkedTo'),
  requirement({
    ...each, id: 'T-13', clauses: ['pt2-5.5'], when: isTown,
    ...reaching(q.halfYear, readQuantity('items', r.halfYear, { onceOrTwice: stated(figures.halfYears.once, 'items', half), twice: stated(figures.halfYears.twice, 'items', half) }), half),
    notChecked: ['wholeYear'],
  }),
  requirement({ ...each, id: 'T-14', clauses: ['pt2-5.5'], when: isTown, ...atLeastOf(q.yearEnd, figures.yearEnds, cite('pt2-5.5', '年终总奖评')), notChecked: ['wholeYear'] }),
] as const;
