import type { HeldPlaces, ReadingWords } from '../../../vocabulary/index.ts';
import type { questions } from '../questions.ts';
import type { readings } from '../readings.ts';
import type { scheme } from '../scheme.ts';

/** What this tool leaves to people, because the text does. */
export type Remark = 'covered' | 'tasks' | 'volume' | 'mode' | 'money' | 'quality' | 'premium' | 'holidays';

type QuestionId = (typeof questions)[number]['id'];
type Unit = 'admin' | 'natural' | 'household' | 'tasks';
type Reading = (typeof readings)[keyof typeof readings];
type Part<L extends readonly Readonly<{ id: string }>[]> = L[number]['id'];

/** All words of the plan in one language; leaving one out does not compile. Figures of the plan are gaps, filled from its data. */
export type Words = Readonly<{
  title: string;
  intro: string;
  units: Readonly<Record<Unit, string>>;
  /** Questions that are asked once; those of each year and each batch are made of their parts. */
  questions: Readonly<Record<Exclude<QuestionId, `year${1 | 2 | 3}.${Unit}` | `batch${1 | 2 | 3}.${string}`>, Readonly<{ label: string; help?: string }>>>;
  /** `{n}` is the year of the plan, or the batch. */
  steps: Readonly<Record<1 | 2 | 3, string>>;
  ofYear: string;
  ofBatch: Readonly<Record<'title' | 'villages' | 'designedOn' | 'tenderedOn' | 'builtOn' | 'acceptedOn', string>>;
  taskUnits: Readonly<Record<'admin' | 'natural' | 'household' | 'works', string>>;
  facilities: Readonly<Record<Part<(typeof scheme)['facilities']['parts']> | 'covered', string>>;
  acceptance: Readonly<Record<Part<(typeof scheme)['acceptance']['parts']>, string>>;
  subsidy: Readonly<Record<Part<(typeof scheme)['subsidy']['steps']>, string>>;
  modes: Readonly<Record<Part<(typeof scheme)['modes']>, string>>;
  /** What is worked out of several answers. */
  checks: Readonly<Record<'done.admin' | 'done.natural' | 'acceptance' | 'repaired' | 'facilities' | 'connection', string>>;
  /** Places of the text that do not fit each other. */
  held: Readonly<Record<HeldPlaces, string>>;
  readings: { readonly [K in Reading as K['id']]: ReadingWords<K> };
  remarks: Readonly<Record<Remark, string>>;
}>;
