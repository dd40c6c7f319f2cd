import type { Citation, CoverageScheme, HeldPlaces, MonthDay, Some } from '../../vocabulary/index.ts';
import { needed } from './shares.ts';
import { tasksDue } from './years.ts';

/** Two places of the text held against each other, with the figures of both; `clash` where they do not fit. */
export type Held = Readonly<{ id: HeldPlaces; clash: boolean; figures: Readonly<Record<string, number>>; days: Readonly<Record<string, MonthDay>>; cites: Some<Citation> }>;

/** The places of the text that do not fit each other, or leave more open than they seem to, worked out from its own figures. */
export function contradictions(scheme: CoverageScheme): readonly Held[] {
  const { villages, years, list, batches, design, works, connection, facilities, start } = scheme;
  const [first] = years;
  const last = years.at(-1) ?? first;
  const planned = (id: string): number => list.parts.find((part) => part.id === id)?.planned ?? 0;
  const tasks = needed(tasksDue(scheme, first.step), villages.all);
  const share = needed(first.covered.admin.percent, villages.all);
  const [firstBatch] = batches;
  const inBatches = batches.reduce((sum, batch) => sum + batch.villages, 0);
  const [adminNew, adminUpgrade, naturalNew, naturalUpgrade] = [planned('adminNew'), planned('adminUpgrade'), planned('naturalNew'), planned('naturalUpgrade')];
  const byDay = firstBatch.tender.due.kind === 'by' ? firstBatch.tender.due.last : design.opens;
  return [
    {
      id: 'tasksAndList', clash: tasks > list.admin.planned, cites: [first.tasks.cite, list.admin.cite],
      figures: { percent: first.tasks.percent, all: villages.all, need: tasks, listed: list.admin.planned }, days: {},
    },
    {
      id: 'newAndShare', clash: share > adminNew, cites: [first.covered.admin.cite, scheme.derived],
      figures: { percent: first.covered.admin.percent, need: share, added: adminNew, baseline: share - adminNew }, days: {},
    },
    {
      id: 'untreatedAndList', clash: villages.all > adminNew, cites: [start.designed, list.admin.cite],
      figures: { all: villages.all, added: adminNew, before: villages.all - adminNew, listed: list.admin.planned, rest: villages.all - list.admin.planned }, days: {},
    },
    { id: 'tenderAndDesign', clash: byDay < design.last, cites: [firstBatch.tender.cite, design.cite], figures: {}, days: { tender: byDay, design: design.last } },
    { id: 'worksAndDesign', clash: works.opens < design.last, cites: [works.cite, design.cite], figures: {}, days: { works: works.opens, design: design.last } },
    {
      id: 'fullAndHouseholds', clash: last.covered.household.percent < 100, cites: [facilities.covered, last.covered.household.cite],
      figures: { households: last.covered.household.percent }, days: {},
    },
    {
      id: 'connectedAndHouseholds', clash: connection.village.percent < last.covered.household.percent, cites: [connection.village.cite, last.covered.household.cite],
      figures: { connected: connection.village.percent, households: last.covered.household.percent }, days: {},
    },
    {
      id: 'sums', clash: adminNew + adminUpgrade !== list.admin.planned || naturalNew + naturalUpgrade !== list.natural.planned || inBatches !== list.admin.planned,
      cites: [list.admin.cite, list.natural.cite, firstBatch.cite],
      figures: { adminNew, adminUpgrade, admin: list.admin.planned, naturalNew, naturalUpgrade, natural: list.natural.planned, batches: inBatches }, days: {},
    },
  ];
}
