import { examples as ledgers, scheme as ledger } from '../rules/policies/zengjiang-points/index.ts';
import { examples as households, scheme as visits } from '../rules/policies/zhongping-points/index.ts';
import { considerHousehold, publicityOf, seatsOf } from '../rules/points/index.ts';
import type { ISODate } from '../rules/vocabulary/index.ts';
import { fill, formatMoneyRange, formatNumber } from '../words/index.ts';
import { pointsWords } from '../words/points/index.ts';
import { bookOf, saidIn, type RuleLanguage } from './ruleBooks.ts';

/** An example as a page shows it, worked out by the rules themselves. */
export type SchemeExample = Readonly<{ id: string; kind: 'household' | 'seats' | 'publicity'; title: string; result: string; more: readonly string[] }>;

/** The day examples are worked out for. The text names none, so it changes nothing. */
const day: ISODate = '2026-06-30';

/** The named households with their balance, and what another reading would make of it. */
export function visitExamples(lang: Extract<RuleLanguage, 'zh' | 'en'>): readonly SchemeExample[] {
  const words = pointsWords[lang];
  const { readings } = saidIn(bookOf(visits.calculator).words, lang);
  return households.map(({ id, titles, book, chosen }) => {
    const result = considerHousehold(visits, book, { factsOn: day, rulesOn: day, chosen, subject: 'household', village: null });
    const range = (low: number, high: number) => (low === high ? formatNumber(low, lang) : fill(words.household.range, { low: formatNumber(low, lang), high: formatNumber(high, lang) }));
    const { balance, worth } = result;
    return {
      id, kind: 'household', title: titles[lang],
      result: fill(words.reference.balance, { points: range(balance.low, balance.high), yuan: formatMoneyRange(worth.low, worth.high, lang) }),
      more: result.readings.flatMap(({ reading, recommended, options }) => options.filter(({ option, balance: other }) => option !== recommended && (other.low !== balance.low || other.high !== balance.high)).map(({ option, balance: other }) =>
        fill(words.household.under, { option: readings[reading]?.options[option] ?? option, balance: range(other.low, other.high) }))),
    };
  });
}

/** The named cases of the ledger: ranks with their seats, and days in public. */
export function ledgerExamples(lang: Extract<RuleLanguage, 'zh' | 'en'>): readonly SchemeExample[] {
  const { ledger: words } = pointsWords[lang];
  return ledgers.map((example) => {
    const { id, titles } = example;
    switch (example.kind) {
      case 'seats': {
        const { confirmed, pending, seatsLeft, provisional } = seatsOf(example.households, example.seats, example.positiveOnly);
        return {
          id, kind: example.kind, title: titles[lang],
          result: fill(words.seats, { confirmed: confirmed.length, pending: pending.length, left: seatsLeft }),
          more: provisional.length > 0 ? [fill(words.provisional, { n: provisional.length })] : [],
        };
      }
      case 'publicity':
        return { id, kind: example.kind, title: titles[lang], result: words.publicity[publicityOf(ledger.publicity, example.postedOn, example.removedOn, {}).verdict], more: [] };
    }
  });
}
