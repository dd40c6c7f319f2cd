import {
  all, answered, any, atMost, bar, below, cases, chosen, cite, entitlement, judgement, percent, portion, read,
  readQuantity, rounded, unlessGiven, yuan, type Citation, type Condition, type NumberQuestion,
} from '../../vocabulary/index.ts';
import { barByOrphanRate } from './assistance.ts';
import { p } from './parameters.ts';
import { isChild, isDisabledPerson, isMildMentalOrIntellectual, isOfWorkingAge, isSevere, isSevereOrMild } from './persons.ts';
import { persons, q } from './questions.ts';
import { r } from './readings.ts';

/** At most 150 % of the dibao standard: "within" is read to include the line itself. */
function withinTheLine(income: NumberQuestion<'fen/month'>, at: Citation): Condition {
  const line = portion(150, 100, p.dibao, at);
  return read(r.bounds, { inclusive: atMost(income, line, at), exclusive: below(income, line, at) });
}

/** By the income of the whole household, a head; no age, kind or grade is asked. */
export const householdWithinLine = withinTheLine(
  q.householdIncome, cite('wz-2.3.1-s2a', '家庭人均收入在低保标准的150%以下'),
);

const ownWithinLine = all(
  isOfWorkingAge,
  withinTheLine(q.ownIncome, cite('wz-2.3.1-s2b', '本人收入在低保标准的150%以下')),
);

/** By the person's own income, at working age, whatever the family earns. */
export const ownIncomeWithinLine = read(r.ownIncome, {
  whateverTheFamily: ownWithinLine,
  onlyLivingAlone: all(ownWithinLine, judgement('livesAlone', null, cite('wz-2.3.1-s2b', '本人收入'))),
});

const thirtyPercent = cite('wz-2.3.1-s2c', '是当地低保标准的30%');

const barByInjury = bar('R-X04-injury', answered(
  q.injuryNursing, cite('wz-2.3.x-s4', '领取工伤保险生活护理费的残疾人'),
), cite('wz-2.3.x-s4', '困难残疾人生活补贴不能享受，重度残疾人护理补贴也不能享受'));

const barByHardship = bar('R-X04-hardship', answered(
  q.specialHardship, cite('wz-2.3.x-s4', '纳入特困人员供养保障的残疾人'),
), cite('wz-2.3.x-s4', '困难残疾人生活补贴不能享受，重度残疾人护理补贴也不能享受'));

const barByChildWelfare = bar('R-X03', all(isChild, answered(
  q.childWelfare, cite('wz-2.3.x-s3', '享受儿童福利基本生活保障政策'),
)), cite('wz-2.3.x-s3', '困难残疾人生活补贴不能享受'));

const barByElderlyService = bar('R-X05', answered(
  q.elderlyService, cite('wz-2.3.x-s5', '残疾人享受养老服务补贴的'),
), cite('wz-2.3.x-s5', '不能享受重度残疾人护理补贴'));

/** R-F09: the living allowance, 30 % of the local dibao standard. */
export const livingAllowance = entitlement({
  id: 'R-F09',
  of: persons.id,
  benefit: 'money',
  strength: 'shall',
  clauses: ['wz-2.3.1-s1', 'wz-2.3.1-s2a', 'wz-2.3.1-s2b', 'wz-2.3.1-s2c'],
  when: all(isDisabledPerson, any(householdWithinLine, ownIncomeWithinLine)),
  bars: [barByInjury, barByHardship, barByChildWelfare, barByOrphanRate],
  amount: readQuantity('fen/month', r.dibaoShare, {
    toTheFen: percent(30, p.dibao, thirtyPercent),
    toTheYuan: rounded(percent(30, p.dibao, thirtyPercent), 100, 'nearest', thirtyPercent),
  }),
  annex: ['wz-a.2'],
  notChecked: ['incomePeriod', 'whichDibao', 'paidHowOften', 'subsidiesNotCounted'],
});

const unable = cite('wz-2.3.2-s1a', '生活不能自理');
const needsCare = all(
  chosen(q.selfCare, ['partlyUnable', 'mostlyUnable', 'whollyUnable'], unable),
  answered(q.longTermCare, cite('wz-2.3.2-s1a', '需要长期照护')),
);

const rate = {
  whole: unlessGiven(p.careWhole, yuan(500, 'fen/month', cite('wz-2.3.2-s2', '生活完全不能自理的，每人每月500元'))),
  most: unlessGiven(p.careMost, yuan(250, 'fen/month', cite('wz-2.3.2-s2', '基本不能自理的，每人每月250元'))),
  part: unlessGiven(p.carePart, yuan(125, 'fen/month', cite('wz-2.3.2-s2', '部分不能自理的，每人每月125元'))),
} as const;

/** The three rates of care, by how far the person can look after themselves. */
const careRate = cases('fen/month', q.selfCare, {
  able: null, partlyUnable: rate.part, mostlyUnable: rate.most, whollyUnable: rate.whole,
});

/** R-F10: the care allowance in three rates. */
export const careAllowance = entitlement({
  id: 'R-F10',
  of: persons.id,
  benefit: 'money',
  strength: 'shall',
  clauses: ['wz-2.3.2-s1a', 'wz-2.3.2-s2'],
  when: all(isDisabledPerson, read(r.supported, {
    qualifiesBoth: all(needsCare, isSevereOrMild),
    qualifiesFirst: any(all(needsCare, isSevere), isMildMentalOrIntellectual),
  })),
  bars: [barByInjury, barByHardship, barByElderlyService],
  amount: careRate,
  annex: ['wz-a.2'],
  notChecked: ['whoAssesses', 'currentCareRates'],
});

const half = cite('wz-2.3.2-s3', '可以在三档标准的基础上各上浮50%');
const upliftOfRate = portion(50, 100, careRate, half);

/** R-F10u: half as much again in institutional care, where the place runs it and the office confirms it. */
export const careUplift = entitlement({
  id: 'R-F10u',
  of: persons.id,
  benefit: 'money',
  strength: 'may',
  clauses: ['wz-2.3.2-s3'],
  when: all(
    careAllowance.when,
    answered(q.inInstitution, cite('wz-2.3.2-s3', '在机构集中托养的残疾人')),
    judgement('upliftConditions', q.upliftConfirmed, cite('wz-2.3.2-s3', '符合条件')),
  ),
  bars: careAllowance.bars,
  amount: readQuantity('fen/month', r.uplift, {
    toTheFen: upliftOfRate,
    upToTheYuan: rounded(upliftOfRate, 100, 'up', half),
  }),
  practised: q.upliftPractised,
  annex: ['wz-a.2'],
  notChecked: ['upliftConditions'],
});
