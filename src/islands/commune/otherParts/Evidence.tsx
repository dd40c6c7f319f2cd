import type { Answers } from '../../../rules/engine/index.ts';
import { ClauseLink } from '../ClauseLink.tsx';
import { Mark } from '../Mark.tsx';
import { yearOf } from '../state.ts';
import { questionWords, useTools } from '../tools.ts';
import type { PartProps } from '../types.ts';
import { checkShown } from '../result/verdicts.ts';

/** The five years of the province's dossier: whether each was recognised, by which decision, and what proves it. */
export function Evidence({ state, result }: Pick<PartProps, 'state' | 'result'>) {
  const tools = useTools();
  const { own, words, certification: { proofs } } = tools;
  const { list, number, counts, basis } = proofs.records;
  const said = own.awards;
  const dossier = result.checks.find(({ requirement }) => requirement === 'D-04');
  if (dossier === undefined) return null;
  const shown = checkShown(dossier.verdict, own);
  const records = state.facts.lists[list] ?? [];
  const label = (question: string, answer: Answers[string] | undefined): string => (
    typeof answer !== 'string' || answer === 'unknown' ? own.choiceUnknown : questionWords(tools, question).choices?.[answer]?.label ?? (answer === 'yes' ? tools.shared.yes : tools.shared.no));
  return (
    <section class="evidence">
      <h3>{said.proofs} <ClauseLink id="kt-III.3.3-hs2" /></h3>
      <table class="stack">
        <thead><tr><th scope="col">{said.proofOf}</th><th scope="col">{said.recognised}</th><th scope="col">{said.basis}</th><th scope="col">{said.proof}</th></tr></thead>
        <tbody>{proofs.into.map(({ id }, back) => {
          const year = yearOf(state) - back;
          const record = records.find((each) => each[number.id] === year);
          return (
            <tr key={id}>
              <th scope="row" class="num">{year}</th>
              <td data-label={said.recognised}>{record === undefined ? said.noRecord : label(counts.id, record[counts.id])}</td>
              <td data-label={said.basis}>{record === undefined ? '–' : label(basis.id, record[basis.id])}</td>
              <td data-label={said.proof}>{label(id, record?.[proofs.proof.id] ?? state.facts.answers[id])}</td>
            </tr>
          );
        })}</tbody>
      </table>
      <div role="status"><Mark as={shown.as}>{words.requirements['D-04'].title}{own.colon}{shown.text.toLocaleLowerCase(tools.lang)}</Mark></div>
      <p class="row noprint"><a class="btn quiet" href="#/dossiers">{said.dossier}</a></p>
    </section>
  );
}
