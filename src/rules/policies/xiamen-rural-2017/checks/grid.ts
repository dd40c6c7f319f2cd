import { cite, number, reaching, requirement } from '../../../vocabulary/index.ts';
import { asked, each, graded, unitsOf } from '../check.ts';
import { inScope } from '../place.ts';

/** 二（三） Grids and information: tasks 12 and 13. */
export const grid = [
  graded('xm-chk-40', 'grid.platform', 'xm-12.b', '互联互通', { by: '2020-12-31', notChecked: ['yearFromGoal'] }),
  graded('xm-chk-42', 'grid.rounds', 'xm-13.b', '走访巡查、民情恳谈、网格日志、任务流转办理'),
  graded('xm-chk-43', 'grid.staff', 'xm-13.c', '招聘、培训和考核'),
  graded('xm-chk-44', 'grid.errands', 'xm-13.d', '代办制度，要全面落实'),
] as const;

/** Households in all, and those in a grid. */
export const gridQuestions = {
  households: number('grid.households', 'households', { least: 1, most: 100_000 }, { of: asked.of }),
  inGrid: number('grid.covered', 'households', { least: 0, most: 100_000 }, asked),
} as const;

/** XT-06: every household stands in a grid. */
export const moreGrid = [
  requirement({
    ...each, id: 'xm-chk-41', clauses: ['xm-13.a'], annex: [unitsOf('xm-13.a')], when: inScope,
    ...reaching(gridQuestions.inGrid, gridQuestions.households, cite('xm-13.a', '“一张网”全覆盖')), by: '2020-12-31', notChecked: ['yearFromGoal'],
  }),
] as const;
