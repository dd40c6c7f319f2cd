import type { Truth } from '../../src/rules/vocabulary/index.ts';
import { choiceOf, numberOf, type Given } from './answersOf.ts';

/** A sum in fen as far as it is known, both ends included; `high` may be Infinity. */
export type Range = Readonly<{ low: number; high: number }>;

/** The dibao standards of the Wenzhou urban area on one day, in fen a month. */
export type DibaoTable = Readonly<{ urban: number; rural: number }>;

/** A local standard: the number given, or anything within its bounds. */
export function standard(facts: Given, id: string, least: number, most: number): Range {
  const given = numberOf(facts, id);
  return given === null ? { low: least, high: most } : { low: given, high: given };
}

/** The dibao standard: the number given, or what the table says of the place, or anything above zero. */
export function dibaoStandard(facts: Given, table: DibaoTable | null): Range {
  const given = numberOf(facts, 'dibao.standard');
  if (given !== null) return { low: given, high: given };
  if (table === null || choiceOf(facts, 'household.place') !== 'wenzhou-urban-area') return { low: 1, high: Infinity };
  const area = choiceOf(facts, 'household.area');
  if (area === 'urban') return { low: table.urban, high: table.urban };
  if (area === 'rural') return { low: table.rural, high: table.rural };
  return { low: Math.min(table.urban, table.rural), high: Math.max(table.urban, table.rural) };
}

/** Whether an income is at most 150 % of the dibao standard, exactly 150 % included (AMB-WZ-01, reading A). */
export function isAtMostOneAndAHalfDibao(facts: Given, incomeId: string, dibao: Range): Truth {
  const income = numberOf(facts, incomeId);
  if (income === null) return 'unknown';
  if (income * 100 <= 150 * dibao.low) return 'yes';
  return income * 100 <= 150 * dibao.high ? 'unknown' : 'no';
}

/** 30 % of the dibao standard, a month, not rounded (AMB-WZ-13, reading A). */
export function livingSubsidy(dibao: Range): Range {
  return { low: (30 * dibao.low) / 100, high: (30 * dibao.high) / 100 };
}

/** The personal part of the contract fee × the local rate, which is never under 80 % (8000 basis points). */
export function contractSubsidy(facts: Given): Range {
  const fee = standard(facts, 'contract.personalFee', 0, Infinity);
  const rate = standard(facts, 'contract.subsidyRate', 8000, 10_000);
  return { low: (fee.low * Math.max(8000, rate.low)) / 10_000, high: (fee.high * Math.max(8000, rate.high)) / 10_000 };
}

/** The lowest pension contribution × the share the county bears, some part or all of it. */
export function pensionSubsidy(facts: Given): Range {
  const contribution = standard(facts, 'pension.minimumContribution', 1, Infinity);
  const share = standard(facts, 'pension.subsidyShare', 1, 10_000);
  return { low: (contribution.low * share.low) / 10_000, high: (contribution.high * share.high) / 10_000 };
}

/** 500, 250 or 125 yuan a month by how far the person cannot look after themselves (wz-2.3.2). */
export function nursingSubsidy(facts: Given): Range {
  // The document's three rates, each replaced by the current local rate where that is given.
  const whole = standard(facts, 'care.whollyUnable', 50_000, 50_000);
  const most = standard(facts, 'care.mostlyUnable', 25_000, 25_000);
  const part = standard(facts, 'care.partlyUnable', 12_500, 12_500);
  switch (choiceOf(facts, 'person.selfCare')) {
    case 'whollyUnable':
      return whole;
    case 'mostlyUnable':
      return most;
    case 'partlyUnable':
      return part;
    case 'able':
    case null:
    default:
      // Not known, or able to look after themselves (then the conditions fail): one of the three rates.
      return { low: Math.min(whole.low, most.low, part.low), high: Math.max(whole.high, most.high, part.high) };
  }
}

/** Half as much again in an institution: 250, 125 or 62.50 yuan a month on top. */
export function nursingUplift(facts: Given): Range {
  const { low, high } = nursingSubsidy(facts);
  return { low: low / 2, high: high / 2 };
}
