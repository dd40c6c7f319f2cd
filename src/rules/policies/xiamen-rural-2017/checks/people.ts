import {
  above, all, answered, atLeast, bar, cite, lesser, measured, not, number, read, readQuantity, reaching, requirement, stated, sum, yesNo,
} from '../../../vocabulary/index.ts';
import { asked, each, encouraged, graded, plain, unitsOf } from '../check.ts';
import { havingOne, inScope, listedFor } from '../place.ts';
import { r } from '../readings.ts';

/** 二（七） Cadres, organisations and volunteers: tasks 25 to 30; and the safeguards of part 三. */
export const people = [
  graded('xm-chk-75', 'party.methods', 'xm-25.a', '促进几样制度落地', { notChecked: ['unexplained'] }),
  graded('xm-chk-78', 'economy.projects', 'xm-26.a', '村集体经济要壮大'),
  graded('xm-chk-79', 'economy.linked', 'xm-26.b', '挂钩联系村（居）的工作', { also: ['xm-26.c'], when: listedFor('linkedUnit', 'xm-26.c', '每年都要选派干部'), notChecked: ['notEveryVillage'] }),
  graded('xm-chk-80', 'committee.election', 'xm-27.a', '村级组织换届选举要依法做好', { also: ['xm-27.b'] }),
  plain('xm-chk-82', 'committee.training', 'xm-27.e', '培训的力度要加大'),
  graded('xm-chk-83', 'groups.kinds', 'xm-28.b', '重点培育、优先发展的有三类', { notChecked: ['allThreeKinds'] }),
  plain('xm-chk-84', 'groups.hub', 'xm-28.c', '枢纽型社会组织要大力培育'),
  plain('xm-chk-85', 'social.posts', 'xm-29.a', '探索在农村社区设社会工作的专门岗位', encouraged),
  graded('xm-chk-86', 'social.services', 'xm-29.b', '要得到专业服务'),
  plain('xm-chk-88', 'model.named', 'xm-30.a', '“农村社区建设省级示范单位”', { when: listedFor('model', 'xm-30.a', '“典范村”的建设') }),
  plain('xm-chk-89', 'model.training', 'xm-30.b', '参加专题轮训'),
  plain('xm-chk-90', 'model.volunteers', 'xm-30.c', '注册成为志愿者', encouraged),
  plain('xm-chk-91', 'pair.town', 'xm-b2.b', '让它们挂钩结对', { when: listedFor('pairing', 'xm-b2.b', '每年确定50对城乡社区') }),
  graded('xm-chk-92', 'pair.projects', 'xm-b3.c', '验收标准要严格', { when: havingOne(['serviceProject'], 'xm-b3.c', '项目化运作') }),
] as const;

/** Reserve cadres as the clause counts them, and two ages that only other readings of its damaged figures ask for; new party members; group leaders; certificates. */
export const peopleQuestions = {
  to35: number('reserve.to35', 'persons', { least: 0, most: 1_000 }, asked),
  from23: number('reserve.from23To35', 'persons', { least: 0, most: 1_000 }, asked),
  from33: number('reserve.from33To35', 'persons', { least: 0, most: 1_000 }, asked),
  members: number('members.admitted', 'persons', { least: 0, most: 1_000 }, asked),
  young: number('members.young', 'persons', { least: 0, most: 1_000 }, asked),
  termOver: yesNo('members.termOver', { of: asked.of, changeable: 'byTime' }),
  groupsDue: number('groups.due', 'persons', { least: 0, most: 1_000 }, { of: asked.of }),
  groupsFilled: number('groups.filled', 'persons', { least: 0, most: 1_000 }, asked),
  certified: number('social.certified', 'persons', { least: 0, most: 1_000 }, asked),
} as const;
const { to35, from23, from33, members, young } = peopleQuestions;

const reserve = cite('xm-25.b', '可能是2至3名，35岁以下');
const persons = (n: number, at: typeof reserve) => stated(n, 'persons', at);
const has = readQuantity('persons', r.reserves, { twoOrThree: to35, from23To35: lesser(from23, to35), twoFrom33To35: lesser(from33, to35), twentyThree: to35 });
const needs = readQuantity('persons', r.reserves, {
  // 23 to 35 as an age leaves no number; then "one" is the least that can be meant.
  twoOrThree: persons(2, reserve), from23To35: persons(1, reserve), twoFrom33To35: persons(2, reserve), twentyThree: persons(23, reserve),
});

const three = cite('xm-25.d', '发展党员至少3名以上');
const admitted = read(r.members, {
  threeOfAnyAge: atLeast(members, persons(3, three), three), moreThanThree: above(members, persons(3, three), three),
  threeYoung: atLeast(lesser(young, members), persons(3, three), three),
});
const ofTheTerm = cite('xm-25.d', '每届任期内');
const leaders = cite('xm-27.c', '村民小组长要选好、配齐');
const certificate = cite('xm-29.c', '去考社会工作者职业水平证书');

/** XT-14, XT-15 and what else is counted in people. */
export const morePeople = [
  requirement({
    ...each, id: 'xm-chk-76', clauses: ['xm-25.b'], annex: unitsOf('xm-25.b'), when: inScope,
    ...reaching(has, needs, reserve), notChecked: ['ageOnTheDay', 'noYear'],
  }),
  requirement({
    ...each, id: 'xm-chk-77', clauses: ['xm-25.d'], annex: unitsOf('xm-25.d'), when: inScope,
    // What is reached before the term ends is reached; only what is short then is not demanded yet.
    bars: [bar('termRuns', all(not(answered(peopleQuestions.termOver, ofTheTerm)), not(admitted)), ofTheTerm)],
    met: admitted,
    measured: measured(
      readQuantity('persons', r.members, { threeOfAnyAge: members, moreThanThree: members, threeYoung: lesser(young, members) }),
      readQuantity('persons', r.members, { threeOfAnyAge: persons(3, three), moreThanThree: sum(persons(3, three), persons(1, three)), threeYoung: persons(3, three) }),
    ),
    notChecked: ['howLongATerm'],
  }),
  requirement({
    ...each, id: 'xm-chk-81', clauses: ['xm-27.c'], annex: unitsOf('xm-27.c'),
    when: all(inScope, atLeast(peopleQuestions.groupsDue, persons(1, leaders), leaders)), ...reaching(peopleQuestions.groupsFilled, peopleQuestions.groupsDue, leaders),
  }),
  requirement({
    ...each, ...encouraged, id: 'xm-chk-87', clauses: ['xm-29.c'], annex: unitsOf('xm-29.c'), when: inScope,
    ...reaching(peopleQuestions.certified, persons(1, certificate), certificate), notChecked: ['oneCertificate'],
  }),
] as const;
