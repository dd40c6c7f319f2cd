import type { LedgerFact, LedgerScheme, Quarter } from '../../vocabulary/index.ts';
import type { Ledger, QuarterState, YearState } from './fold.ts';
import { standings } from './standing.ts';

/** Why something cannot be written into a ledger as it stands; the sentences are in `src/words`. */
export type Refusal =
  | Readonly<{ kind: 'noSuchHousehold' | 'noSuchItem' | 'noSuchEntry' | 'noSuchObjection' | 'noReason' | 'notWhole' | 'nothingToUndo' | 'itemNotInUse' }>
  | Readonly<{ kind: 'moreThanBalance'; balance: number }>
  | Readonly<{ kind: 'wrongPoints'; points: number }>
  | Readonly<{ kind: 'notPosted' | 'alreadyPosted' | 'stillPosted' }>
  | Readonly<{ kind: 'openObjections'; count: number }>
  | Readonly<{ kind: 'yearFrozen' | 'notFrozen' | 'notChosen' | 'yearReset' | 'yearNotOver' | 'tooManyChosen'; year: number }>;

/** Looks at a fact before it is written: null where nothing speaks against it. Whether days in public suffice is said, not refused: readings differ. */
export function refusalOf(fact: LedgerFact, ledger: Ledger, scheme: LedgerScheme): Refusal | null {
  if ('reason' in fact && fact.reason.trim() === '') return { kind: 'noReason' };
  switch (fact.kind) {
    case 'household':
      return null;
    case 'item':
      return fact.points === null || Number.isSafeInteger(fact.points) ? null : { kind: 'notWhole' };
    case 'entry': {
      if (!ledger.households.has(fact.household)) return { kind: 'noSuchHousehold' };
      const item = ledger.items.get(fact.item);
      if (item === undefined) return { kind: 'noSuchItem' };
      if (!item.inUse) return { kind: 'itemNotInUse' };
      if (!Number.isSafeInteger(fact.points)) return { kind: 'notWhole' };
      if (item.points !== null && item.points !== fact.points) return { kind: 'wrongPoints', points: item.points };
      return frozen(ledger, Number(fact.quarter.slice(0, 4)));
    }
    case 'correction':
    case 'objection':
    case 'separate': {
      const entry = ledger.entries.get(fact.entry);
      if (entry === undefined || entry.state === 'struck') return { kind: 'noSuchEntry' };
      if (fact.kind === 'correction' && fact.points !== null && !Number.isSafeInteger(fact.points)) return { kind: 'notWhole' };
      return frozen(ledger, Number(entry.quarter.slice(0, 4)));
    }
    case 'decision': {
      const entry = [...ledger.entries.values()].find(({ open }) => open.includes(fact.objection));
      if (entry === undefined) return { kind: 'noSuchObjection' };
      return fact.points !== null && !Number.isSafeInteger(fact.points) ? { kind: 'notWhole' } : null;
    }
    case 'posted':
      return quarterIn(ledger, fact.quarter).postedOn !== null && quarterIn(ledger, fact.quarter).removedOn === null ? { kind: 'alreadyPosted' } : null;
    case 'removed':
      return quarterIn(ledger, fact.quarter).postedOn === null ? { kind: 'notPosted' } : null;
    case 'confirmed': {
      const quarter = quarterIn(ledger, fact.quarter);
      if (quarter.postedOn === null) return { kind: 'notPosted' };
      if (quarter.removedOn === null) return { kind: 'stillPosted' };
      const count = [...ledger.entries.values()].filter((entry) => entry.quarter === fact.quarter && entry.open.length > 0).length;
      return count > 0 ? { kind: 'openObjections', count } : frozen(ledger, Number(fact.quarter.slice(0, 4)));
    }
    case 'exchange': {
      if (!ledger.households.has(fact.household)) return { kind: 'noSuchHousehold' };
      if (!Number.isSafeInteger(fact.points) || fact.points < 1) return { kind: 'notWhole' };
      const balance = standings(ledger, scheme, Number(fact.on.slice(0, 4)), {}).find(({ household }) => household === fact.household)?.balance ?? 0;
      return fact.points > balance ? { kind: 'moreThanBalance', balance } : null;
    }
    case 'frozen':
      return frozen(ledger, fact.year);
    case 'chosen':
      if (yearIn(ledger, fact.year).frozenAt === null) return { kind: 'notFrozen', year: fact.year };
      return fact.households.length > scheme.advanced.seats ? { kind: 'tooManyChosen', year: fact.year } : null;
    case 'reset': {
      const year = yearIn(ledger, fact.year);
      if (year.frozenAt === null) return { kind: 'notFrozen', year: fact.year };
      if (year.chosen === null) return { kind: 'notChosen', year: fact.year };
      if (year.resetOn !== null) return { kind: 'yearReset', year: fact.year };
      return Number(fact.on.slice(0, 4)) <= fact.year ? { kind: 'yearNotOver', year: fact.year } : null;
    }
    case 'rate':
      return fact.fen === null || (Number.isSafeInteger(fact.fen) && fact.fen > 0) ? null : { kind: 'notWhole' };
    case 'front':
      return fact.places === null || (Number.isSafeInteger(fact.places) && fact.places > 0) ? null : { kind: 'notWhole' };
    case 'order':
      return fact.households.length > 0 && fact.households.every((household) => ledger.households.has(household)) ? null : { kind: 'noSuchHousehold' };
    case 'undo':
      return fact.event === '' ? { kind: 'nothingToUndo' } : null;
  }
}

function frozen(ledger: Ledger, year: number): Refusal | null {
  return yearIn(ledger, year).frozenAt === null ? null : { kind: 'yearFrozen', year };
}

function quarterIn({ quarters }: Ledger, quarter: Quarter): QuarterState {
  return quarters.get(quarter) ?? { postedOn: null, removedOn: null, confirmedOn: null };
}

function yearIn({ years }: Ledger, year: number): YearState {
  return years.get(year) ?? { frozenAt: null, chosen: null, resetOn: null };
}
