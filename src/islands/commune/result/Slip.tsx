import { useTools } from '../tools.ts';

/** A slip with the questions to take to the office, one for each unclear place that bears on the result. */
export function Slip({ readings }: Readonly<{ readings: readonly string[] }>) {
  const { own, words } = useTools();
  const known: Readonly<Record<string, Readonly<{ ask: string }>>> = words.readings;
  const asks = [...new Set(readings)].flatMap((id) => known[id]?.ask ?? []);
  if (asks.length === 0) return null;
  return (
    <section class="slip">
      <h3>{own.take.slip}</h3>
      <p>{own.take.slipLead}</p>
      <ul>{asks.map((ask) => <li key={ask}>{ask}<span class="blank" aria-hidden="true">{own.take.answer}</span></li>)}</ul>
    </section>
  );
}
