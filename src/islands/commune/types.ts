import type { Certified } from '../../rules/engine/certify/index.ts';
import type { Facts } from '../../rules/engine/index.ts';
import type { Given, State } from './state.ts';

/** What every part is given: the case, what the readers take of it, what they make of it, and a way to answer. */
export type PartProps = Readonly<{ state: State; facts: Facts; result: Certified; onGive: (given: readonly Given[]) => void }>;
