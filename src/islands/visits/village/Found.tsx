import { useState } from 'preact/hooks';
import type { Month, VillageTable } from '../../../rules/points/index.ts';
import { columnsOf, type ColumnMap, type VillageProblem } from '../../../schemas/visits/index.ts';
import { columnName } from '../../../schemas/spreadsheets/index.ts';
import { fill, formatNumber } from '../../../words/index.ts';
import { scoreProblemText } from '../../../words/problems/index.ts';
import type { VisitsGiven } from '../given.ts';
import { monthText } from '../say.ts';
import { rememberColumns } from './names.ts';
import type { VillageFound } from './task.ts';

type Props = VisitsGiven & Readonly<{
  found: Extract<VillageFound, { ok: true }>;
  onAgain: (map: ColumnMap | null, sheet: string | null) => void;
  onUse: (table: VillageTable) => void;
}>;

const shown = 20;

/** The check before anything is used: what is in the file, what was taken for what, and everything that is wrong. */
export function Found(props: Props) {
  const { words: { village }, found: { heading, map, read, sheet, sheets }, scheme, own, lang, onAgain, onUse } = props;
  const [chosen, setChosen] = useState(map);
  const names: Readonly<Record<string, string>> = { ...village.columns };
  const nameOf = (column: string) => names[column] ?? own.items[column]?.label ?? column;
  const pick = (column: string, at: number) => setChosen(Object.fromEntries([...Object.entries(chosen).filter(([other]) => other !== column), ...(at < 0 ? [] : [[column, at] as const])]));
  const again = () => {
    // Kept by heading, since the next file may have its columns in another order.
    void rememberColumns(scheme, Object.fromEntries(Object.entries(chosen).map(([column, at]) => [column, heading[at] ?? ''])));
    onAgain(chosen, sheet);
  };
  return (
    <div class="found">
      <h3>{village.dryRun}</h3>
      {read === null ? <p class="error">{village.needed}</p> : read.ok ? (
        <>
          <p>{fill(village.rows, { rows: formatNumber(read.rows, lang), households: formatNumber(read.table.households.length, lang), months: read.table.months })} · <b>{village.fine}</b></p>
          <button type="button" class="btn" onClick={() => onUse(read.table)}>{village.use}</button>
        </>
      ) : <Wrong {...props} problems={read.problems} count={read.count} />}
      {sheets.length < 2 ? null : (
        <div class="field"><label for="sheet">{village.sheet}</label><select id="sheet" onChange={({ currentTarget }) => onAgain(null, currentTarget.value)}>{sheets.map((each) => <option key={each} value={each} selected={each === sheet}>{each}</option>)}</select></div>
      )}
      <details class="more" open={read === null}>
        <summary>{village.mapping}</summary>
        <p class="hint">{village.mappingLead}</p>
        <div class="mapping">
          {columnsOf(scheme).map((column) => (
            <label key={column}>{nameOf(column)}
              <select onChange={({ currentTarget }) => pick(column, Number(currentTarget.value))}>
                <option value="-1" selected={chosen[column] === undefined}>{village.none}</option>
                {heading.map((text, at) => <option key={at} value={at} selected={chosen[column] === at}>{columnName(at + 1)} {text}</option>)}
              </select>
            </label>
          ))}
        </div>
        <button type="button" class="btn quiet" onClick={again}>{village.check}</button>
      </details>
    </div>
  );
}

/** Everything to mend, cell by cell. */
function Wrong(props: Props & Readonly<{ problems: readonly VillageProblem[]; count: number }>) {
  const { words: { village }, own, scheme, problems, count, lang } = props;
  const told = problems.slice(0, shown);
  const cells = { steps: scheme.steps.map(({ id }) => own.steps[id] ?? id).join(lang === 'zh' ? '、' : ', '), month: (month: Month) => monthText(month, props) };
  return (
    <div class="errors" role="alert">
      <h2>{fill(village.refused, { n: formatNumber(count, lang) })}</h2>
      {count > told.length ? <p>{fill(village.firstOf, { shown: told.length })}</p> : null}
      <ul>{told.map((problem, at) => <li key={at}>{scoreProblemText(problem, village, cells)}</li>)}</ul>
    </div>
  );
}
