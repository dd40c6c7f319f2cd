import type { ISODate, Ledger, LedgerEvent, Quarter, Refusal } from '../../rules/points/index.ts';
import { fill, formatDate, formatMoney, formatNumber } from '../../words/index.ts';
import type { LedgerGiven } from './given.ts';

type Speaking = Pick<LedgerGiven, 'lang' | 'words'>;

/** A quarter by the reader's habits. */
export function quarterText(quarter: Quarter, { words }: Speaking): string {
  return fill(words.quarter.label, { year: quarter.slice(0, 4), n: quarter.slice(-1) });
}

/** A day by the reader's habits. */
export function dayText(on: ISODate, { lang }: Pick<Speaking, 'lang'>): string {
  return formatDate(on, lang);
}

/** Why something was not written. */
export function refusalText(refusal: Refusal, { words: { shell: { refusals } }, scheme }: Pick<LedgerGiven, 'words' | 'scheme'>): string {
  switch (refusal.kind) {
    case 'moreThanBalance':
      return fill(refusals.moreThanBalance, { n: refusal.balance });
    case 'wrongPoints':
      return fill(refusals.wrongPoints, { n: refusal.points });
    case 'openObjections':
      return fill(refusals.openObjections, { n: refusal.count });
    case 'tooManyChosen':
      return fill(refusals.tooManyChosen, { n: scheme.advanced.seats });
    case 'yearFrozen': case 'notFrozen': case 'notChosen': case 'yearReset': case 'yearNotOver':
      return fill(refusals[refusal.kind], { year: refusal.year });
    case 'noSuchHousehold': case 'noSuchItem': case 'noSuchEntry': case 'noSuchObjection': case 'noReason': case 'notWhole': case 'nothingToUndo': case 'itemNotInUse':
    case 'notPosted': case 'alreadyPosted': case 'stillPosted':
      return refusals[refusal.kind];
  }
}

/** What was written, in a sentence. */
export function eventText(event: LedgerEvent, ledger: Ledger, given: Pick<LedgerGiven, 'lang' | 'words' | 'own'>): string {
  const { words: { events: say, entry: { struckTo }, items, shell }, own, lang } = given;
  const itemOf = (item: string | undefined) => ledger.items.get(item ?? '')?.name ?? '';
  const entryItem = (entry: string | undefined) => itemOf(ledger.entries.get(entry ?? '')?.item);
  switch (event.kind) {
    case 'household':
      return fill(say.household, { name: event.name, group: event.group === '' ? '' : ` · ${event.group}` });
    case 'item':
      return fill(say.item, { name: event.name, points: event.points === null ? items.any : fill(shell.points, { n: event.points }) });
    case 'entry':
      return fill(say.entry, {
        on: dayText(event.on, given), item: itemOf(event.item), points: formatNumber(event.points, lang), channel: own.channels[event.channel] ?? event.channel,
        member: event.member === '' ? '' : ` · ${event.member}`, note: event.note === '' ? '' : ` ${event.note}`,
      });
    case 'correction':
      return fill(event.points === null ? say.struck : say.correction, { item: entryItem(event.entry), points: event.points ?? struckTo, reason: event.reason });
    case 'objection':
      return fill(say.objection, { item: entryItem(event.entry), reason: event.reason });
    case 'decision': {
      const about = [...ledger.entries.values()].find(({ history }) => history.includes(event.objection));
      return fill(event.points === null ? say.decisionStruck : say.decision, { item: itemOf(about?.item), points: event.points ?? struckTo, reason: event.reason });
    }
    case 'separate':
      return fill(say.separate, { item: entryItem(event.entry), reason: event.reason });
    case 'exchange':
      return fill(say.exchange, { on: dayText(event.on, given), points: event.points, goods: event.goods });
    case 'rate':
      return event.fen === null ? fill(say.noRate, { on: dayText(event.on, given), note: noteOf(event.note) }) : fill(say.rate, { money: formatMoney(event.fen, lang), on: dayText(event.on, given), note: noteOf(event.note) });
    case 'front':
      return event.places === null ? fill(say.noFront, { on: dayText(event.on, given), note: noteOf(event.note) }) : fill(say.front, { n: event.places, on: dayText(event.on, given), note: noteOf(event.note) });
    case 'order':
      return fill(say.order, { period: periodText(event.period, given), families: event.households.map((id) => fill(shell.number, { id })).join(lang === 'zh' ? '、' : ', '), reason: event.reason });
    case 'undo':
      return fill(say.undo, { reason: event.reason });
    case 'posted': case 'removed': case 'confirmed':
      return fill(say[event.kind], { quarter: quarterText(event.quarter, given), on: dayText(event.on, given) });
    case 'frozen': case 'reset':
      return fill(say[event.kind], { year: event.year, on: dayText(event.on, given) });
    case 'chosen':
      return fill(say.chosen, { year: event.year, n: event.households.length, on: dayText(event.on, given) });
  }
}

function noteOf(note: string): string {
  return note === '' ? '' : ` ${note}`;
}

/** A quarter or a year, as it stands in an event. */
function periodText(period: string, given: Speaking): string {
  return period.length === 4 ? fill(given.words.year.label, { year: period }) : quarterText(period as Quarter, given);
}
