import type { BundleReading } from '../../../rules/engine/index.ts';
import { formatPeriod } from '../../../words/index.ts';
import { sumText, useTools } from '../tools.ts';
import { hidesSum } from './outcomeText.ts';

/** An unclear place about what may be drawn together: the best monthly sum under each way to read it. */
export function BundleReadingBox({ reading }: Readonly<{ reading: BundleReading }>) {
  const tools = useTools();
  const { own, words, links, lang } = tools;
  const said = words.readings[reading.reading];
  if (said === undefined) return null;
  return (
    <div class="reading">
      <p><b>{own.reading.title}</b> {said.title}</p>
      <table>
        <thead class="hidden"><tr><th scope="col">{own.reading.option}</th><th scope="col">{own.reading.outcome}</th></tr></thead>
        <tbody>
          {reading.options.map(({ option, amount }) => (
            <tr key={option}>
              <th scope="row">{said.options[option]}{option === reading.recommended ? <em>{own.reading.recommended}</em> : null}</th>
              <td>{hidesSum(amount) ? own.result.unsettled : `${sumText(tools, amount)} ${formatPeriod('fen/month', lang)}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{own.reading.ask}{said.ask} <a href={`${links.readings}#${reading.reading.toLowerCase()}`}>{own.reading.register}</a></p>
    </div>
  );
}
