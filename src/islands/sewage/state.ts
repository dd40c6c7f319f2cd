import type { Answer, CoverageCase, NaturalVillage } from '../../rules/engine/index.ts';
import type { Notice } from '../shared/index.ts';
import type { Part } from './parts.ts';

/** One town while it is worked on. */
export type State = Readonly<{
  given: CoverageCase;
  chosen: Readonly<Record<string, string>>;
  part: Part;
  notice: Notice | null;
  /** Counts the cases that were opened, so that fields begin anew with each. */
  opened: number;
}>;

/** The answer to one question; null takes it back. */
export type Given = Readonly<{ id: string; value: Answer | null }>;

/** What can happen. */
export type Action =
  | Readonly<{ kind: 'answered'; given: readonly Given[] }>
  | Readonly<{ kind: 'listed'; villages: readonly NaturalVillage[] }>
  | Readonly<{ kind: 'read'; reading: string; option: string | null }>
  | Readonly<{ kind: 'opened'; given: CoverageCase; chosen: State['chosen']; notice: Notice }>
  | Readonly<{ kind: 'wentTo'; part: Part }>
  | Readonly<{ kind: 'noticed'; notice: Notice }>
  | Readonly<{ kind: 'startedAgain' }>;

/** Nothing is known. */
export const initialState: State = { given: { answers: {}, villages: [] }, chosen: {}, part: 'progress', notice: null, opened: 0 };

/** The state after an action. */
export function step(state: State, action: Action): State {
  switch (action.kind) {
    case 'answered':
      return { ...state, notice: null, given: { ...state.given, answers: action.given.reduce(put, state.given.answers) } };
    case 'listed':
      return { ...state, notice: null, given: { ...state.given, villages: action.villages } };
    case 'read':
      return { ...state, chosen: { ...Object.fromEntries(Object.entries(state.chosen).filter(([id]) => id !== action.reading)), ...(action.option === null ? {} : { [action.reading]: action.option }) } };
    case 'opened':
      return { ...state, given: action.given, chosen: action.chosen, notice: action.notice, opened: state.opened + 1 };
    case 'wentTo':
      return { ...state, part: action.part, notice: null };
    case 'noticed':
      return { ...state, notice: action.notice };
    case 'startedAgain':
      return { ...initialState, opened: state.opened + 1 };
  }
}

function put(answers: CoverageCase['answers'], { id, value }: Given): CoverageCase['answers'] {
  const others = Object.fromEntries(Object.entries(answers).filter(([each]) => each !== id));
  return value === null ? others : { ...others, [id]: value };
}
