import { fill } from '../../../words/index.ts';
import type { Judged } from '../state.ts';
import { isQuestion } from '../screen.ts';
import { useTools } from '../tools.ts';

/** A slip with the questions to take to the office: unclear places, what the office decides, local figures. */
export function Slip({ state }: Readonly<{ state: Judged }>) {
  const { own, words, rules } = useTools();
  const { result } = state;
  const demanded = result.requirements ?? [];
  const matters = new Set([...result.outcomes.flatMap(({ readings }) => readings), ...result.bundleReadings, ...demanded.flatMap(({ readings, breach }) => [...readings, ...breach.readings])].map(({ reading }) => reading));
  const readings = rules.readings.filter(({ id }) => matters.has(id)).map(({ id }) => words.readings[id]?.ask ?? id);
  const office = [...new Set(result.outcomes.filter(({ verdict }) => verdict === 'officeDecides').map(({ entitlement }) => entitlement))].map((id) => {
    const title = words.entitlements[id]?.title ?? id;
    return rules.entitlements.some((each) => each.id === id && each.practised !== null) ? fill(own.slip.practised, { title }) : fill(own.slip.decide, { title });
  });
  const settled = demanded.filter(({ verdict }) => verdict === 'officeDecides').map(({ requirement }) => fill(own.slip.settled, { title: words.requirements[requirement]?.title ?? requirement }));
  const figures = result.open.filter((ref) => !isQuestion(ref, rules)).map(({ question }) => words.parameters[question]?.ask ?? question);
  const parts = [
    { title: own.slip.readings, asks: readings }, { title: own.slip.office, asks: [...office, ...new Set(settled)] }, { title: own.slip.figures, asks: figures },
  ].filter(({ asks }) => asks.length > 0);
  if (parts.length === 0) return null;
  return (
    <section class="slip">
      <h2>{own.slip.title}</h2>
      <p>{own.slip.lead}</p>
      {parts.map(({ title, asks }) => (
        <div key={title}><h3>{title}</h3><ul>{asks.map((ask) => <li key={ask}>{ask}<span class="blank" aria-hidden="true">{own.slip.answer}</span></li>)}</ul></div>
      ))}
      <p class="blank">{own.slip.dayAsked}</p>
    </section>
  );
}
