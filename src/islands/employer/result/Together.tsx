import { BundleReadingBox, ClauseLink } from '../../flow/index.ts';
import type { Employer } from '../sums.ts';
import { useEmployer } from '../tools.ts';

/** What the document says goes together, and where it does not say: the sum under each reading. */
export function Together({ state }: Readonly<{ state: Employer }>) {
  const { own: { goes }, words, together } = useEmployer();
  const { bundleReadings } = state.result;
  return (
    <section>
      <h2>{goes.title}</h2>
      {bundleReadings.length === 0 ? null : <p>{goes.unsaid}</p>}
      {bundleReadings.map((reading) => <BundleReadingBox key={reading.reading} reading={reading} />)}
      <p>{goes.said}</p>
      <ul class="plain">{together.map(({ id, clause }) => <li key={id}>{words.remarks[id]} <ClauseLink id={clause} /></li>)}</ul>
    </section>
  );
}
