import { useEffect, useState } from 'preact/hooks';
import type { ScoreScheme } from '../../../rules/engine/index.ts';
import { mostOf, totalOf } from '../../../rules/engine/score/index.ts';
import { fill } from '../../../words/index.ts';
import { download, erase, keep, readJsonFile, readKept, today, type FieldError } from '../../shared/index.ts';
import { readFields, type FieldSpec } from '../fields.ts';
import { problemText } from '../result/problemText.ts';
import { SmallField } from '../SmallField.tsx';
import type { Given, State } from '../state.ts';
import { pointsText, typedPoints, useTools } from '../tools.ts';
import { maximaFile, readMaxima } from './maximaFile.ts';

/** The table of maxima, which an officer fills once: kept on the device if wished, taken away and brought as a file. */
export function Maxima({ scheme, state, onGive }: Readonly<{ scheme: ScoreScheme; state: State; onGive: (given: readonly Given[]) => void }>) {
  const tools = useTools();
  const { own, shared } = tools;
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [said, setSaid] = useState('');
  const [drawn, setDrawn] = useState(0);
  const name = `maxima-${scheme.id}`;
  const items = state.facts.lists[scheme.asks.list] ?? [];
  const given = scheme.criteria.map((_, at) => items[at]?.[scheme.asks.most.id]);
  const filled = given.filter((each) => typeof each === 'number');
  const sum = filled.reduce((before, each) => before + each, 0);
  const take = (values: readonly (number | null)[], text: string): void => {
    onGive(values.map((value, index) => ({ question: scheme.asks.most.id, list: scheme.asks.list, index, value })));
    setErrors([]);
    setSaid(text);
    setDrawn(drawn + 1);
  };
  // What was kept is taken as soon as the table is looked at, unless one was filled in already.
  useEffect(() => {
    const kept = filled.length === 0 ? readMaxima(readKept(name)?.value, scheme) : null;
    if (kept !== null) take(kept, own.maxima.loaded);
  }, [scheme.id]);

  const specs = scheme.criteria.map(({ number }, index): FieldSpec => ({
    id: `m-${String(number)}`, label: fill(own.maxima.most, { n: number }), kind: 'points', least: scheme.asks.most.least, most: scheme.asks.most.most, at: { question: scheme.asks.most.id, list: scheme.asks.list, index },
  }));
  const use = (): void => {
    const form = new FormData();
    for (const { id } of specs) form.set(id, (document.getElementById(id) as HTMLInputElement | null)?.value ?? '');
    const read = readFields(form, specs, tools);
    setErrors(read.errors);
    const [wrong] = read.errors;
    if (wrong !== undefined) {
      document.getElementById(wrong.id)?.focus();
      return;
    }
    onGive(read.given);
    setSaid(fill(own.maxima.used, { sum: pointsText(read.given.reduce((before, { value }) => before + (typeof value === 'number' ? value : 0), 0), tools) }));
  };
  // A table that cannot be right is told as soon as it is used, and not only with a result.
  const [wrongTable] = totalOf({ points: given.map(() => null), most: mostOf(scheme, state.facts), total: null }, scheme.total?.value ?? null).problems;
  const values = given.map((each) => (typeof each === 'number' ? each : null));
  const openFile = async (file: File): Promise<void> => {
    const opened = await readJsonFile(file);
    const read = 'value' in opened ? readMaxima(opened.value, scheme) : null;
    if (read === null) setSaid(own.maxima.notATable);
    else take(read, shared.open.done);
  };
  const howFull = filled.length === 0 ? own.maxima.none : fill(own.maxima.filled, { n: filled.length, all: given.length, sum: pointsText(sum, tools) });
  return (
    <details class="more maxima">
      <summary>{own.maxima.title} <span class="soft">({howFull})</span></summary>
      <p class="hint">{scheme.total === null ? own.maxima.lead06 : fill(own.maxima.lead, { n: scheme.criteria.length, whole: pointsText(scheme.total.value, tools) })}</p>
      <div class="grid-fields" key={`${scheme.id}-${String(drawn)}-${String(state.opened)}`}>
        {scheme.criteria.map(({ number, most }, at) => (
          <SmallField
            key={number} id={`m-${String(number)}`} label={String(number)} hidden={own.maxima.title} value={typedPoints(values[at] ?? undefined, tools)} errors={errors}
            unit={most === null ? undefined : `${fill(own.maxima.known, { most: typedPoints(most.value, tools) })}${'confidence' in most.basis && most.basis.confidence === 'medium' ? ` (${own.maxima.oneSource})` : ''}`}
          />
        ))}
      </div>
      <div class="row">
        <button class="btn quiet" type="button" onClick={use}>{own.maxima.save}</button>
        <button class="btn quiet" type="button" onClick={() => setSaid(keep(name, { day: today(), value: maximaFile(scheme.id, values) }) ? own.maxima.kept : shared.saved.failed)}>{own.maxima.keep}</button>
        <button class="btn quiet" type="button" onClick={() => download(`${name}.json`, 'application/json', `${JSON.stringify(maximaFile(scheme.id, values), null, 2)}\n`)}>{own.maxima.file}</button>
        <button class="textlink" type="button" onClick={() => { erase(name); setSaid(own.maxima.erased); }}>{own.maxima.erase}</button>
      </div>
      <p>
        <label for="open-maxima">{own.maxima.open}</label>
        <input id="open-maxima" type="file" accept=".json,application/json" onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file !== undefined) void openFile(file);
          event.currentTarget.value = '';
        }} />
      </p>
      <p role="status" class="said">{said}</p>
      <div role="status">{wrongTable === undefined ? null : <p class="error">{problemText(wrongTable, tools)}</p>}</div>
    </details>
  );
}
