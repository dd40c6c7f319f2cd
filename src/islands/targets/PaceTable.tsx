import type { ISODate } from '../../rules/engine/index.ts';
import { paceOf, type Pace } from '../../rules/engine/pace/index.ts';
import type { TargetViewWords } from '../../words/calculator/index.ts';
import { fill, formatDate, formatMeasure } from '../../words/index.ts';
import { useAssessment } from '../assessment/index.ts';
import { remainingOf, type Target } from './targetsOf.ts';

/** What the years that are left ask for, for each target with a last day: this year counted, and not. */
export function PaceTable({ targets, factsOn, words: said }: Readonly<{ targets: readonly Target[]; factsOn: ISODate; words: TargetViewWords['pace'] }>) {
  const { words, lang, shared } = useAssessment();
  const rows = targets.flatMap((target) => {
    if (target.by === null) return [];
    const pace = paceOf(remainingOf(target), factsOn, target.by);
    return pace.kind === 'reached' ? [] : [{ target, by: target.by, pace }];
  });
  const paceText = ({ perYear, shares }: Pace, { measure }: Target): string => {
    if (shares.length === 0) return said.noYears;
    const each = fill(said.perYear, { n: formatMeasure(perYear, measure, lang), years: shares.length });
    if (shares.every(({ amount }) => amount === perYear)) return each;
    return shares.map(({ year, amount }) => fill(said.year, { year, n: formatMeasure(amount, measure, lang) })).join(shared.join);
  };
  return (
    <>
      <h3>{said.title}</h3>
      {rows.length === 0 ? <p>{said.nothing}</p> : (
        <>
          <p class="hint">{said.lead}</p>
          <table class="stack pace">
            <thead><tr>{[said.target, said.until, said.remaining, said.thisYear, said.nextYear].map((head) => <th scope="col" key={head}>{head}</th>)}</tr></thead>
            <tbody>
              {rows.map(({ target, by, pace }) => (
                <tr key={target.id}>
                  <th scope="row">{words.requirements[target.id]?.title}</th>
                  <td data-label={said.until}>{formatDate(by, lang)}</td>
                  <td data-label={said.remaining}>{formatMeasure(remainingOf(target), target.measure, lang)}</td>
                  {pace.kind === 'left'
                    ? <><td data-label={said.thisYear}>{paceText(pace.thisYear, target)}</td><td data-label={said.nextYear}>{paceText(pace.nextYear, target)}</td></>
                    : <td colSpan={2}>{said.passed}</td>}
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </>
  );
}
