import { scheme as ledger, words as ledgerWords } from '../rules/policies/zengjiang-points/index.ts';
import { scheme as visits, words as visitWords } from '../rules/policies/zhongping-points/index.ts';
import { mostInYear } from '../rules/points/index.ts';
import type { Checklist, Citation, ClauseId } from '../rules/vocabulary/index.ts';
import { fill, formatMoney, formatNumber } from '../words/index.ts';
import { pointsWords } from '../words/points/index.ts';
import type { RuleLanguage } from './ruleBooks.ts';

type Spoken = Extract<RuleLanguage, 'zh' | 'en'>;

/** A sentence of a reference page, its figures filled in from the scheme, with the clause it follows. */
export type Stated = Readonly<{ text: string; clause: ClauseId }>;

const listed = (names: readonly string[], lang: Spoken): string => names.join(lang === 'zh' ? '、' : ', ');

const quarters = 4;

/** Check-lists with their names, as pages show them. */
function listsOf<Id extends string>(
  lists: readonly Checklist<Id>[], words: Readonly<Record<Id, Readonly<{ title: string; parts: Readonly<Record<string, string>> }>>>,
) {
  return lists.map(({ id, clause, parts }) => ({ clause, title: words[id].title, parts: parts.map((part) => words[id].parts[part.id] ?? part.id) }));
}

/** What the page of monthly visits states beside its score sheet. */
export function visitReference(lang: Spoken) {
  const { reference } = pointsWords[lang];
  const { rows, accountRules } = reference;
  const { visit, items, total, threshold, bands, steps, account, bonus, exchange, yearly, last } = visits;
  const state = (text: string, { clause }: Citation): Stated => ({ text, clause });
  const score = (hundredths: number): string => formatNumber(hundredths / 100, lang);
  const most = (again: (typeof bonus.again.options)[number]): string => formatNumber(mostInYear(visits, 12, { [bonus.again.id]: again }), lang);
  return {
    sheet: state(fill(reference.sheetLead, { first: visit.firstDay, last: visit.lastDay, items: items.length, most: score(total.most) }), visit.cite),
    bands: [
      { ...state(fill(rows.entered, { from: score(threshold.least), to: score(bands[0].from) }), threshold.cite), gives: rows.enteredGives },
      ...bands.map((band) => {
        const { from, to, points, cite } = band;
        const said = band === bands[0] ? rows.first : to === total.most ? rows.last : rows.next;
        return { ...state(fill(said, { from: score(from), to: score(to) }), cite), gives: fill(rows.pointsOf, { n: points }) };
      }),
    ],
    account: [
      state(fill(accountRules.account, { steps: steps.length, list: listed(steps.map(({ id }) => visitWords[lang].steps[id]), lang) }), account.cite),
      state(fill(accountRules.bonus, { months: bonus.months, each: bonus.each, points: bonus.points }), bonus.cite),
      state(fill(accountRules.exchange, { worth: formatMoney(exchange.fen, lang) }), exchange.cite),
      state(accountRules.carriesOver, account.carriesOver),
      state(fill(accountRules.yearly, { months: bonus.months, block: most('block'), rolling: most('rolling'), once: most('once') }), yearly),
    ],
    last: fill(reference.last, { n: last.months }),
    lists: listsOf(visits.checklists, visitWords[lang].checklists),
  };
}

/** What the page of the ledger states. */
export function ledgerReference(lang: Spoken) {
  const { ledger: said, officers: officersSaid } = pointsWords[lang].reference;
  const { entriesRules } = said;
  const { subject, quarterly, channels, objections, year, stars, advanced, villages, officers } = ledger;
  const own = ledgerWords[lang];
  return {
    entries: [
      { text: entriesRules.family, clause: subject.cite.clause },
      { text: fill(entriesRules.quarterly, { n: channels.length, list: listed(channels.map(({ id }) => own.channels[id]), lang) }), clause: quarterly.clause },
      { text: entriesRules.objections, clause: objections.cite.clause },
      { text: entriesRules.year, clause: year.cite.clause },
    ] satisfies readonly Stated[],
    seats: [stars, advanced].map(({ id, seats, cite }) => ({ title: own.seats[id].title, text: fill(own.seats[id].what, { n: seats }), clause: cite.clause })),
    villages: {
      text: fill(said.villages, {
        villages: villages.all, stars: villages.all * stars.seats, allStars: villages.all * stars.seats * quarters, advanced: villages.all * advanced.seats,
      }),
      clause: villages.derived.clause,
    } satisfies Stated,
    officers: { text: fill(officersSaid, { least: officers.least, most: officers.most }), clause: officers.cite.clause } satisfies Stated,
    lists: listsOf(ledger.checklists, own.checklists),
  };
}
