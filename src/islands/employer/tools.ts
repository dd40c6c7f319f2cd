import type { ClauseId } from '../../rules/engine/index.ts';
import type { EmployerWords } from '../../words/calculator/index.ts';
import { useTools, type FlowProps, type Tools } from '../flow/index.ts';

/** What the page hands over beside what every calculator is given. */
type Given = Readonly<{
  /** What the document says goes together: a remark of the policy's words, and its clause. */
  together: readonly Readonly<{ id: string; clause: ClauseId }>[];
}>;

/** What the page hands to the calculator for employers. */
export type EmployerProps = FlowProps<EmployerWords> & Given;

/** What the calculator for employers speaks with. */
export type EmployerTools = Tools<EmployerWords> & Given;

/** The tools, with what only the calculator for employers has. */
export const useEmployer = useTools as () => EmployerTools;
