import type { Citation, Some } from './clause.ts';
import type { ISODate, MonthDay } from './date.ts';
import type { Answers } from './facts.ts';
import type { PartsOfWholes, RuleChange } from './policy.ts';
import type { ChoiceQuestion, Question } from './question.ts';
import type { Reading } from './reading.ts';
import type { Truth } from './truth.ts';

/** What a plan covers: administrative villages, the natural villages in them, and households. */
export type CoveredUnit = 'admin' | 'natural' | 'household';

/** At least so many of a hundred. */
export type ShareTarget = Readonly<{ percent: number; cite: Citation }>;

/** What one year of a plan asks for; `tasks` is the share done in that year alone. */
export type YearTargets = Readonly<{
  step: 1 | 2 | 3;
  covered: Readonly<Record<CoveredUnit, ShareTarget>>;
  tasks: ShareTarget;
}>;

/** When something is done: by a day of the year; or in the first days of a month, however many those are. */
export type Due = Readonly<{ kind: 'by'; last: MonthDay } | { kind: 'early'; month: number }>;

/** A batch of villages whose works are tendered together. */
export type Batch = Readonly<{ id: 1 | 2 | 3; villages: number; cite: Citation; tender: Readonly<{ due: Due; cite: Citation }> }>;

/** Something counted, and how many the text plans. */
export type Planned<Id extends string = string> = Readonly<{ id: Id; planned: number; cite: Citation }>;

/** What must be so, part by part. */
export type Listed<Id extends string = string> = Readonly<{ id: Id; cite: Citation }>;

/**
 * A plan to cover villages and households year by year, with the list and the calendar of one of its years. The years themselves were lost
 * in the document, so the reader gives them.
 */
export type CoverageScheme = Readonly<{
  policy: string;
  calculator: string;
  version: string;
  changes: readonly RuleChange[];
  /** How many administrative villages the text speaks of. */
  villages: Readonly<{ all: number; cite: Citation }>;
  years: Some<YearTargets>;
  /** In the first year all untreated villages are designed and started. */
  start: Readonly<{ designed: Citation; started: Citation }>;
  /** Closets and septic tanks are remodelled, all of them. */
  remodel: Citation;
  /** By the end of a year facilities cover everything, and can be watched, checked and reported. */
  facilities: Readonly<{ covered: Citation; parts: readonly Listed[] }>;
  /** The least share of households connected, for repaired facilities and for a village. */
  connection: Readonly<{ repaired: ShareTarget; village: ShareTarget; discharge: Citation }>;
  /** The list of one year: what is new and what is upgraded. */
  list: Readonly<{ parts: readonly Planned[]; admin: Planned; natural: Planned }>;
  batches: Some<Batch>;
  design: Readonly<{ opens: MonthDay; last: MonthDay; cite: Citation }>;
  works: Readonly<{ opens: MonthDay; last: MonthDay; cite: Citation }>;
  acceptance: Readonly<{ last: MonthDay; parts: readonly Listed[]; cite: Citation }>;
  /** Progress is reported before this day of every month. */
  report: Readonly<{ before: number; cite: Citation }>;
  /** The steps of an application for money, in their order; no sum is stated. */
  subsidy: Readonly<{ steps: readonly Listed[] }>;
  /** Ways to treat waste water, and where each comes into question. */
  modes: readonly (Listed & Readonly<{ connectable: boolean; dispersed: Truth }>)[];
  /** What the plain edition works out for the villages of the text. */
  derived: Citation;
  /** The first days of a month end on this one, unless the place says otherwise. */
  early: Readonly<{ usual: number; least: number; most: number; narrow: number }>;
  questions: readonly Question[];
  within: PartsOfWholes;
  steps: ChoiceQuestion;
  readings: CoverageReadings;
}>;

/** The unclear places that decide something, by what they are about; the first option of each is the recommended one. */
export type CoverageReadings = Readonly<{
  lastHouseholds: Reading; order: Reading; unit: Reading; baseline: Reading; totals: Reading; tenders: Reading; early: Reading; connected: Reading;
  reportDay: Reading; overlap: Reading; village: Reading; benefit: Reading; money: Reading; list: Reading; full: Reading;
}>;

/** How far a natural village is: treated before the plan, in a year, some time, or not; or nobody knows. */
export type Treated = Readonly<{ kind: 'before' | 'some' | 'no' | 'unknown' } | { kind: 'in'; year: number }>;

/** One natural village of a list. What is not known is null. */
export type NaturalVillage = Readonly<{
  name: string;
  admin: string;
  households: number | null;
  connected: number | null;
  treated: Treated;
  work: 'new' | 'upgrade' | null;
  batch: 1 | 2 | 3 | null;
  /** The year whose list it stands on. */
  year: number | null;
  designedOn: ISODate | null;
  tenderedOn: ISODate | null;
  builtOn: ISODate | null;
  acceptedOn: ISODate | null;
}>;

/** One town: what was answered, and its natural villages where they are listed. */
export type CoverageCase = Readonly<{ answers: Answers; villages: readonly NaturalVillage[] }>;

/** Two places of a text that are held against each other, by what they are about. */
export type HeldPlaces =
  | 'tasksAndList' | 'newAndShare' | 'untreatedAndList' | 'tenderAndDesign' | 'worksAndDesign' | 'fullAndHouseholds' | 'connectedAndHouseholds' | 'sums';
