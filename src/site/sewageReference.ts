import { checksOf, considerCoverage, contradictions, needed, tasksDue } from '../rules/engine/coverage/index.ts';
import { examples, scheme, words as planWords, type CoverageExample } from '../rules/policies/rural-sewage/index.ts';
import type { ClauseId, CoveredUnit, Due, ISODate } from '../rules/vocabulary/index.ts';
import { fill, formatNumber } from '../words/index.ts';
import { sayFigures, sayHeld, sayMonth, sayMonthDay, sayShare, sayVerdict, sewageWords } from '../words/sewage/index.ts';
import type { RuleLanguage } from './ruleBooks.ts';

type Spoken = Extract<RuleLanguage, 'zh' | 'en'>;

const units: readonly CoveredUnit[] = ['admin', 'natural', 'household'];

/** Everything the page of the calculator states without a script: targets, batches, days and steps, each with its clause. */
export function sewageReference(lang: Spoken) {
  const { reference } = sewageWords[lang];
  const own = planWords[lang];
  const { villages, years, list, batches, design, works, acceptance, report, connection, facilities, modes, subsidy, start, remodel, derived, early } = scheme;
  const number = (value: number): string => formatNumber(value, lang);
  const joined = (texts: readonly string[]): string => texts.join(sewageWords[lang].say.list);
  const planned = (id: (typeof list)['parts'][number]['id']): string => number(list.parts.find((part) => part.id === id)?.planned ?? 0);
  const due = (tender: Due): string => (tender.kind === 'by' ? sayMonthDay(tender.last, lang) : fill(reference.earlyUsual, { month: sayMonth(tender.month, lang), day: early.usual }));
  const [{ covered: { admin } }] = years;
  const added = list.parts[0].planned;
  return {
    years: years.map(({ step, covered, tasks }) => ({
      title: own.steps[step],
      shares: units.map((unit) => ({ text: sayShare(covered[unit].percent, unit === 'household' && step === years.at(-1)?.step, sewageWords[lang]), clause: covered[unit].cite.clause })),
      tasks: { text: fill(reference.cumulative, { percent: tasksDue(scheme, step), own: tasks.percent }), clause: tasks.cite.clause },
    })),
    unitTitles: units.map((unit) => own.units[unit]),
    forAll: {
      text: fill(reference.forAll, { all: villages.all }), clause: derived.clause,
      counts: years.map(({ step, covered }) => ({ title: own.steps[step], count: fill(reference.villages, { n: needed(covered.admin.percent, villages.all) }) })),
    },
    baseline: { text: fill(reference.baseline, { added, need: needed(admin.percent, villages.all) - added }), clause: derived.clause },
    start: { text: reference.start, clause: start.designed.clause },
    list: {
      text: fill(reference.scheduleLead, {
        admin: number(list.admin.planned), natural: number(list.natural.planned), adminNew: planned('adminNew'), adminUpgrade: planned('adminUpgrade'),
        naturalNew: planned('naturalNew'), naturalUpgrade: planned('naturalUpgrade'),
      }),
      clause: list.admin.cite.clause,
    },
    batches: batches.map(({ id, villages: count, cite, tender }) => ({
      title: fill(own.ofBatch.title, { n: id }), count: number(count), clause: cite.clause, tender: due(tender.due), tenderClause: tender.cite.clause,
      design: sayMonthDay(design.last, lang), designClause: design.cite.clause, built: sayMonthDay(works.last, lang), builtClause: works.cite.clause,
    })),
    finish: { text: fill(reference.finish, { list: joined(acceptance.parts.map(({ id }) => own.acceptance[id])), day: sayMonthDay(acceptance.last, lang) }), clause: acceptance.cite.clause },
    report: { text: fill(reference.report, { day: report.before }), clause: report.cite.clause },
    connection: { text: fill(reference.connectionLead, { percent: connection.village.percent }), clauses: [connection.repaired.cite.clause, connection.village.cite.clause] },
    other: [
      { text: reference.remodel, clause: remodel.clause },
      { text: fill(reference.facilities, { list: joined(facilities.parts.map(({ id }) => own.facilities[id])) }), clause: facilities.covered.clause },
      { text: fill(reference.modes, { list: joined(modes.map(({ id }) => own.modes[id])) }), clause: modes[0].cite.clause },
      { text: fill(reference.subsidy, { list: joined(subsidy.steps.map(({ id }) => own.subsidy[id])) }), clause: subsidy.steps[0].cite.clause },
    ] satisfies readonly Readonly<{ text: string; clause: ClauseId }>[],
    held: contradictions(scheme).map((each) => ({
      text: sayHeld(own.held[each.id], each, lang), clash: each.clash, clauses: [...new Set(each.cites.map(({ clause }) => clause))],
    })),
  };
}

/** An example with its results in words. */
export type SewageExampleShown = Readonly<{ id: string; title: string; results: readonly string[]; more: readonly string[] }>;

/** The day examples are worked out for. The text names none, so it changes nothing. */
const day: ISODate = '2026-06-30';

/** The named examples, worked out by the rules themselves, with what another reading would make of them. */
export function sewageExamples(lang: Spoken): readonly SewageExampleShown[] {
  return examples.map((example) => exampleShown(example, lang));
}

function exampleShown({ id, titles, answers, villages, chosen, expect }: CoverageExample, lang: Spoken): SewageExampleShown {
  const words = sewageWords[lang];
  const { readings } = planWords[lang];
  const result = considerCoverage(scheme, { answers, villages }, { factsOn: day, rulesOn: day, chosen });
  const checks = checksOf(result).filter((check) => check.id in expect);
  const told = (reading: string, option: string): string => (readings as Readonly<Record<string, Readonly<{ options: Readonly<Record<string, string>> }>>>)[reading]?.options[option] ?? option;
  return {
    id, title: titles[lang],
    results: [
      ...checks.map((check) => [sayVerdict(check, words), sayFigures(check, words, lang)].filter((text) => text !== '').join(words.say.colon)),
      ...(result.build?.[0]?.steps.map(({ step, indexes }) => `${planWords[lang].steps[step]}${words.say.colon}${indexes.map((at) => villages[at]?.name ?? '').join(words.say.list)}`) ?? []),
    ],
    more: checks.flatMap((check) => check.readings.flatMap(({ reading, recommended, options }) => options.filter(({ option }) => option !== recommended)
      .map(({ option, verdict }) => fill(words.reference.otherwise, { option: told(reading, option), verdict: sayVerdict({ kind: check.kind, verdict }, words) })))),
  };
}
