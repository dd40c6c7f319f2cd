import { useMemo } from 'preact/hooks';
import { certify } from '../../../rules/engine/certify/index.ts';
import { en, vi } from '../../../words/compare/index.ts';
import { Compare, comparedAs, type Compared, type Variation } from '../../compare/index.ts';
import { settingOf, usedFacts, type State } from '../state.ts';
import { useTools } from '../tools.ts';
import { askedOf, readingsOf } from './asked.ts';
import { told } from './told.ts';
import { varied } from './varied.ts';

/** A unit beside itself: another year, another answer, a criterion reached, or another way to read the plan. */
export function CompareCommune({ state }: Readonly<{ state: State }>) {
  const tools = useTools();
  const { certification, lang, shared } = tools;
  const words = lang === 'vi' ? vi : en;
  const certified = (of: State) => certify(certification, usedFacts(of), settingOf(of));
  const asked = useMemo(() => askedOf(tools, state, certified(state)), [state]);
  const readings = useMemo(() => readingsOf(tools, certified(state)), [state]);
  const compare = (variation: Variation): Compared | Readonly<{ error: string }> => {
    const sides = varied(tools, state, asked, variation);
    if ('error' in sides) return sides;
    const [one, other] = [sides.one, sides.other].map((of) => told(tools, words, certified(of))) as [ReturnType<typeof told>, ReturnType<typeof told>];
    return comparedAs(words, { asked, readings, lang, notAnswered: shared.notAnswered }, variation, one, other);
  };
  return <Compare words={words} lang={lang} notAnswered={shared.notAnswered} asked={asked} readings={readings} compare={compare} />;
}
