import { choice, day, number, yesNo, type PartsOfWholes, type Question } from '../../vocabulary/index.ts';

const yes = { changeable: 'byChoice' } as const;
const count = { least: 0, most: 1_000_000 } as const;
const year = { least: 2000, most: 2100 } as const;

/** The first days of a month: how many there may be, by choice of the place. */
export const early = { usual: 10, least: 1, most: 15, narrow: 5 } as const;

/** Which years the lost ones were, and how far the plan is. */
export const plan = {
  firstYear: number('plan.firstYear', 'items', year),
  step: choice('plan.step', ['1', '2', '3']),
  listYear: number('plan.listYear', 'items', year),
  earlyDays: number('plan.earlyDays', 'items', early),
  connect: number('plan.connect', 'items', { least: 0, most: 100 }),
} as const;

/** What the shares are of. */
export const totals = {
  admin: number('total.admin', 'items', { ...count, least: 1 }),
  natural: number('total.natural', 'items', { ...count, least: 1 }),
  household: number('total.household', 'items', { ...count, least: 1 }),
  tasks: number('total.tasks', 'items', { ...count, least: 1 }),
  unit: choice('tasks.unit', ['admin', 'natural', 'household', 'works']),
  complete: yesNo('list.complete'),
  baseline: number('baseline.admin', 'items', count),
  added: number('added.admin', 'items', count),
} as const;

/** What there was at the end of each year, all years before it included. */
const atEndOf = ([1, 2, 3] as const).flatMap((step) => (['admin', 'natural', 'household', 'tasks'] as const)
  .map((unit) => number(`year${step}.${unit}`, 'items', count, yes)));

/** The list of one year, batch by batch. */
export const batches = ([1, 2, 3] as const).flatMap((id) => [
  number(`batch${id}.villages`, 'items', count, yes),
  day(`batch${id}.designedOn`), day(`batch${id}.tenderedOn`), day(`batch${id}.builtOn`),
]);

/** How much of that list is done. */
export const done = {
  adminNew: number('done.adminNew', 'items', count, yes),
  adminUpgrade: number('done.adminUpgrade', 'items', count, yes),
  naturalNew: number('done.naturalNew', 'items', count, yes),
  naturalUpgrade: number('done.naturalUpgrade', 'items', count, yes),
} as const;

/** What is connected, accepted, reported and applied for. */
export const work = {
  connected: number('connection.connected', 'items', count, yes),
  households: number('connection.households', 'items', { ...count, least: 1 }),
  volume: number('connection.volume', 'items', { least: 0, most: 1_000_000_000 }, yes),
  volumeAll: number('connection.volumeAll', 'items', { least: 1, most: 1_000_000_000 }),
  discharge: yesNo('connection.discharge', yes),
  acceptedWorks: yesNo('acceptance.works', yes),
  papers: yesNo('acceptance.papers', yes),
  application: yesNo('acceptance.application', yes),
  upkeep: yesNo('acceptance.upkeep', yes),
  acceptedOn: day('acceptance.on'),
  reportedOn: day('report.on'),
  untreated: number('start.untreated', 'items', count),
  designed: number('start.designed', 'items', count, yes),
  started: number('start.started', 'items', count, yes),
  toRemodel: number('remodel.all', 'items', count),
  remodelled: number('remodel.done', 'items', count, yes),
  watched: yesNo('facilities.watched', yes),
  checked: yesNo('facilities.checked', yes),
  reported: yesNo('facilities.reported', yes),
  subsidy: choice('subsidy.step', ['none', 'accepted', 'applied', 'reviewed', 'forwarded']),
  connectable: yesNo('place.connectable'),
  dispersed: yesNo('place.dispersed'),
} as const;

/** All questions, in the order they are asked. */
export const questions = [
  ...Object.values(plan), ...Object.values(totals), ...atEndOf, ...batches, ...Object.values(done), ...Object.values(work),
] as const satisfies readonly Question[];

/** A part and the whole it is counted in, both on one page of the form: a part that is larger is a slip, and nothing is concluded from it. */
export const within: PartsOfWholes = [
  ...atEndOf.map(({ id }) => [id, `total.${id.slice('yearN.'.length)}`] as const),
  [work.connected.id, work.households.id], [work.volume.id, work.volumeAll.id],
  [work.designed.id, work.untreated.id], [work.started.id, work.untreated.id], [work.remodelled.id, work.toRemodel.id],
];
