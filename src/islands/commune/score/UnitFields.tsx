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

/** The questions about the unit in the order they are asked; a ward is never asked whether it is a mountain commune. */
function askedOf(scheme: ScoreScheme, answers: State['facts']['answers']): readonly string[] {
  if (scheme.mark.kind === 'byGroup') return [scheme.mark.question.id];
  const kind = answers['unit.kind'];
  const isCommune = kind === 'commune';
  const changed = answers['unit.speciallyDifficult'] === 'changed';
  return [
    'unit.kind', ...(kind === undefined ? [] : ['unit.inKonTumCity']),
    ...(isCommune ? ['unit.mountain', 'unit.speciallyDifficult'] : []),
    ...(isCommune && changed ? ['unit.difficultAtEnd', 'unit.difficultOnMeetingDay'] : []),
  ];
}
