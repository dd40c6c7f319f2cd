import type { PartAbove } from './within.ts';
import type { Facts, ISODate, Measure } from '../../rules/vocabulary/index.ts';

/** One case of one calculator as it is kept: in memory, in a file, in a link, on the device. */
export type Case = Readonly<{
  calculator: string;
  ruleVersion: string;
  factsOn: ISODate;
  rulesOn: ISODate;
  facts: Facts;
  readings: Readonly<Record<string, string>>;
}>;

/** What would have been allowed in the place of a value that was refused; the sentences are in `src/words`. */
export type Allowed =
  | Readonly<{ kind: 'yesNo' | 'day' | 'dayOnly' | 'shape' }>
  | Readonly<{ kind: 'dayPast'; on: ISODate; most: number }>
  | Readonly<{ kind: 'oneOf' | 'someOf'; choices: readonly string[] }>
  | Readonly<{ kind: 'whole'; least: number; most: number; measure: Measure }>
  | Readonly<{ kind: 'people'; least: number; most: number }>;

/** Where a value stands in a stored case. */
export type Path = readonly (string | number)[];

/** Why a stored case was not opened. */
export type CaseProblem =
  | Readonly<{ kind: 'newer' | 'otherCalculator' }>
  | Readonly<{ kind: 'field'; path: Path; allowed: Allowed }>
  | Readonly<{ kind: 'unknownField'; path: Path }>
  /** The part stands at this path. */
  | (Readonly<{ kind: 'aboveWhole'; path: Path }> & PartAbove);

/** A stored case that was read, or what is wrong with it. */
export type CaseRead = Readonly<{ case: Case }> | Readonly<{ problems: readonly CaseProblem[] }>;
