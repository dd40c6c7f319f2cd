import { useTools, type FlowProps, type Tools } from '../flow/index.ts';
import type { FacilitiesWords } from '../../words/calculator/index.ts';

/** A topic: its title, and the requirements and sums whose questions it asks. */
export type Group = Readonly<{ id: string; title: string; rules: readonly string[] }>;

/** What the page hands over beside what every calculator is given. */
type Given = Readonly<{ groups: readonly Group[] }>;

/** What the page hands to the calculator for places. */
export type FacilitiesProps = FlowProps<FacilitiesWords> & Given;

/** What the calculator for places speaks with. */
export type FacilitiesTools = Tools<FacilitiesWords> & Given;

/** The tools, with what only the calculator for places has. */
export const useFacilities = useTools as () => FacilitiesTools;
