import { useMemo, useState } from 'preact/hooks';
import type { CoverageDone } from '../../../rules/engine/coverage/index.ts';
import type { NaturalVillage } from '../../../rules/engine/index.ts';
import { fill } from '../../../words/index.ts';
import { download } from '../../shared/index.ts';
import { Field, Form } from '../fields/index.ts';
import { spreadsheet } from '../later.ts';
import { numberText, useTools } from '../tools.ts';
import { BuildResult } from './BuildResult.tsx';
import { OpenList } from './OpenList.tsx';
import { Places } from './Places.tsx';
import { VillageForm } from './VillageForm.tsx';

/** The natural villages of a town, typed, pasted or from a file; and which of them to build. */
export function VillagesPart({ result }: Readonly<{ result: CoverageDone }>) {
  const tools = useTools();
  const { words: { island }, state, dispatch } = tools;
  const { list } = island;
  const { villages } = state.given;
  const [edited, setEdited] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const take = (village: NaturalVillage): void => {
    dispatch({ kind: 'listed', villages: edited === null ? [...villages, village] : villages.map((each, at) => (at === edited ? village : each)) });
    setSaid(fill(list.taken, { name: village.name }));
    setEdited(null);
  };
  const save = async (): Promise<void> => {
    const { listTable } = await spreadsheet();
    download(`${island.take.file}.csv`, 'text/csv', listTable(tools));
  };
  const remove = (at: number): void => {
    dispatch({ kind: 'listed', villages: villages.filter((_, each) => each !== at) });
    setSaid(fill(list.removed, { name: villages[at]?.name ?? '' }));
    setEdited(null);
  };
  // Thousands of villages are drawn again only where something about them has changed.
  const { answers } = state.given;
  const places = useMemo(() => <Places places={result.places} onEdit={setEdited} onRemove={remove} />, [villages, state.chosen, answers['plan.listYear'], answers['plan.earlyDays']]);
  return (
    <section class="ask">
      <h2 tabIndex={-1} data-screen-title>{island.parts.villages}</h2>
      <p class="noprint">{list.lead}</p>
      <OpenList />
      <details class="more noprint" open={edited !== null} key={`form-${String(edited)}`}>
        <summary>{edited === null ? list.add : list.edit}</summary>
        <VillageForm key={`${String(edited)}-${String(villages.length)}`} village={edited === null ? null : villages[edited] ?? null} others={villages.filter((_, at) => at !== edited)} onTake={take} onCancel={() => setEdited(null)} />
      </details>
      <p role="status" class="said">{said}</p>
      {villages.length === 0 ? null : (
        <>
          <p><b>{fill(list.count, { natural: numberText(villages.length, tools), admin: numberText(result.places.length, tools) })}</b></p>
          <Form button={list.see}>{(errors) => (
            <>
              <Field id="list.complete" errors={errors} />
              <Field id="plan.step" errors={errors} />
              <div class="small-fields"><Field id="plan.firstYear" errors={errors} /><Field id="plan.connect" errors={errors} /></div>
            </>
          )}</Form>
          <div class="result"><BuildResult /></div>
          {places}
          <div class="row noprint"><button class="btn quiet" type="button" onClick={() => void save()}>{list.download}</button></div>
          <p class="noprint"><button class="textlink" type="button" onClick={() => { dispatch({ kind: 'listed', villages: [] }); setSaid(list.cleared); }}>{list.clear}</button></p>
        </>
      )}
    </section>
  );
}
