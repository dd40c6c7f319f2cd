import { fill } from '../../words/index.ts';
import type { VisitsGiven } from './given.ts';

/** The sheet for one household's visit of a month, for paper only: every item with what is looked at, and a box for the score. */
export function VisitSheet({ words: { print, reference }, own, scheme, policy }: VisitsGiven) {
  return (
    <div class="printed sheet">
      <h2>{own.title} · {print.visitSheet}</h2>
      <p>{print.household} ____________________ {print.month} __________ {print.date} __________</p>
      <table>
        <thead><tr><th>{reference.item}</th><th>{reference.look}</th><th>{reference.most}</th><th>{reference.score}</th></tr></thead>
        <tbody>
          {scheme.items.map(({ id, most }) => <tr key={id}><th>{own.items[id]?.label}</th><td class="look">{own.items[id]?.look}</td><td>{most / 100}</td><td /></tr>)}
          <tr><th colSpan={2}>{reference.sum}</th><td>{scheme.total.most / 100}</td><td /></tr>
        </tbody>
      </table>
      <p>{print.signature} ____________________</p>
      <p>{fill(print.notice, { policy: policy.title })}</p>
    </div>
  );
}
