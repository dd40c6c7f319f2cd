/** The opening and taking away of cases: fetched on the first command that needs it. */
import { reportWithRequirements } from '../../rules/report/index.ts';
import { deadlineOf } from '../../rules/engine/index.ts';
import { csvTable } from '../../schemas/csv/index.ts';
import { formatDate } from '../../words/index.ts';
import { caseOf, clauseLabel, demandWord, labelOf, linkOf, openFile, openLink, openStored, refusalText, settingOf, storedCase, type Opened, type Taken } from '../flow/index.ts';
import { cellOf, measureOf, type Cell } from './cell.ts';
import { kindText, nameOf } from './places.ts';
import type { Action, State } from './state.ts';
import type { AssessmentTools } from './tools.ts';

export { openFile, refusalText } from '../flow/index.ts';

/** What a link does when it is opened. */
export function openedLink(tools: AssessmentTools, text: string): Action {
  return actionOf(tools, openLink(tools.rules, text), [], { kind: 'opened', from: 'link' });
}

/** What a file does when it is opened; the names of places travel in its result. */
export async function openedFile(tools: AssessmentTools, file: File): Promise<Action> {
  const opened = await openFile(tools.rules, file);
  const names = 'case' in opened ? namesIn(JSON.parse(await file.text())) : [];
  return actionOf(tools, opened, names, { kind: 'opened', from: 'file' });
}

/** What a case kept on the device does when it is opened. */
export function openedStored(tools: AssessmentTools, value: unknown): Action {
  return actionOf(tools, openStored(tools.rules, value), namesIn(value), { kind: 'opened', from: 'device' });
}

/** The case as it leaves the page. On the device it is kept with the names of its places, and of one place its result. */
export function takenOf(tools: AssessmentTools, state: State): Taken {
  const kept = caseOf(tools, state);
  return {
    json: () => exported(tools, state),
    csv: () => resultTable(tools, state),
    link: () => linkOf(tools.rules, kept),
    stored: () => storedCase(kept, { names: state.names, ...(state.isSeveral ? {} : reportWithRequirements(state.result)) }),
  };
}

/** A case with its result, of several places with each of theirs. */
async function exported(tools: AssessmentTools, state: State): Promise<object> {
  const strengths = new Map(tools.rules.requirements.map(({ id, strength }) => [id, strength]));
  const result = state.isSeveral ? { places: (await cellsOf(tools, state)).map((cells, place) => ({ name: nameOf(tools, state, place), requirements: cells.map((cell) => ({ ...cell, strength: strengths.get(cell.requirement) })) })) }
    : reportWithRequirements(state.result);
  return storedCase(caseOf(tools, state), { names: state.names, ...result });
}

/** The result as a table, a row for each requirement of each place. */
async function resultTable(tools: AssessmentTools, state: State): Promise<string> {
  const { own: { sheet, byPlace }, words, rules, groups, lang, assessment } = tools;
  const isOfKinds = assessment.kind !== null;
  const setting = settingOf(tools, state);
  const rows = (await cellsOf(tools, state)).flatMap((cells, place) => cells.map(({ requirement, verdict, have, need, gap }) => {
    const rule = rules.requirements.find(({ id }) => id === requirement);
    const due = rule === undefined ? null : deadlineOf(rule, setting);
    const measure = measureOf(rules, requirement) ?? '';
    const share = measure.startsWith('fen/') || measure.endsWith('/100') ? 100 : 1;
    const plain = (ends: Cell['have'], end: 'low' | 'high'): string => (ends === null || ends[end] === Infinity ? '' : String(ends[end] / share));
    const exact = (ends: Cell['have']): string => (ends !== null && ends.low === ends.high ? String(ends.low / share) : '');
    return [
      nameOf(tools, state, place), ...(isOfKinds ? [kindText(tools, state, place)] : []), groups.find((each) => each.rules.includes(requirement))?.title ?? '',
      words.requirements[requirement]?.title ?? requirement, demandWord(tools, requirement, verdict), exact(have), exact(need), plain(gap, 'low'), plain(gap, 'high'),
      unitText(tools, requirement), due === null || due.day === null ? '' : formatDate(due.day, lang),
      due === null || due.passed === null ? '' : due.passed ? sheet.passed : sheet.coming, (rule?.clauses ?? []).map((id) => clauseLabel(tools, id)).join(' '),
    ];
  }));
  return csvTable([[byPlace.place, ...(isOfKinds ? [byPlace.kind] : []), ...sheet.head], ...rows]);
}

function unitText({ rules, own }: AssessmentTools, requirement: string): string {
  const measure = measureOf(rules, requirement);
  if (measure === null) return '';
  return measure.startsWith('fen/') ? own.sheet.fen : own.sheet.units[measure as keyof typeof own.sheet.units];
}

async function cellsOf(tools: AssessmentTools, state: State): Promise<readonly (readonly Cell[])[]> {
  if (!state.isSeveral) return [state.result.requirements.map(cellOf)];
  const { matrixOf, requirementsOf, topicsIn } = await import('./several/several.ts');
  return matrixOf(tools.rules, state.facts, settingOf(tools, state), requirementsOf(topicsIn(tools, state)));
}

function actionOf(tools: AssessmentTools, opened: Opened, names: readonly string[], notice: Extract<Action, { kind: 'opened' }>['notice']): Action {
  if (!('case' in opened)) return { kind: 'refused', notice: { kind: 'refused', reasons: refusalText(opened.refusal, ofPlaces(tools), (id) => labelOf(tools, id)) } };
  return { kind: 'opened', ...opened, names, notice };
}

/** Where the file of one calculator counts persons, that of an assessment counts places. */
function ofPlaces({ shared, own }: AssessmentTools): AssessmentTools['shared'] {
  return { ...shared, open: { ...shared.open, person: own.person } };
}

/** The names of places in a file, as far as they are names. */
function namesIn(value: unknown): readonly string[] {
  const result = typeof value === 'object' && value !== null && 'result' in value ? value.result : null;
  const names: unknown = typeof result === 'object' && result !== null && 'names' in result ? result.names : null;
  return Array.isArray(names) ? names.map((name) => (typeof name === 'string' ? name.slice(0, 40) : '')) : [];
}
