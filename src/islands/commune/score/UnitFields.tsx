import type { Question, ScoreScheme } from '../../../rules/engine/index.ts';
import { Ask } from '../Ask.tsx';
import type { Given, State } from '../state.ts';
import { useTools } from '../tools.ts';

/** What the mark asks about the unit, as far as it can matter with what was answered so far. */
export function UnitFields({ scheme, state, onGive }: Readonly<{ scheme: ScoreScheme; state: State; onGive: (given: readonly Given[]) => void }>) {
  const { certification: { rules } } = useTools();
  const { answers } = state.facts;
  return <>{askedOf(scheme, answers).flatMap((id) => {
    const question: Question | undefined = rules.questions.find((each) => each.id === id);
    return question === undefined ? [] : [<Ask key={id} question={question} facts={state.facts} onGive={onGive} />];
  })}</>;
}

/** The questions about the unit in the order they are asked. By one reading hardship eases the mark of wards and towns too (KT-A03). */
function askedOf(scheme: ScoreScheme, answers: State['facts']['answers']): readonly string[] {
  if (scheme.mark.kind === 'byGroup') return [scheme.mark.question.id];
  const kind = answers['unit.kind'];
  const changed = answers['unit.speciallyDifficult'] === 'changed';
  return [
    'unit.kind', ...(kind === undefined ? [] : ['unit.inKonTumCity', 'unit.mountain', 'unit.speciallyDifficult']),
    ...(kind !== undefined && changed ? ['unit.difficultAtEnd', 'unit.difficultOnMeetingDay'] : []),
  ];
}
