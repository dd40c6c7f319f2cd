/** The flow of questions that calculators share: from the first screen to the result and what is taken away. */
export { ClauseLink } from './ClauseLink.tsx';
export { csvOf } from './csvOf.ts';
export { Flow, type Files, type OfCase, type Parts } from './Flow.tsx';
export { itemsIn } from './items.ts';
export { isQuestion } from './screen.ts';
export { SoFarBar } from './SoFarBar.tsx';
export { settingOf, type FlowResult, type State } from './state.ts';
export { fileOf, linkOf, openFile, openLink, openStored, storedCase } from './store.ts';
export { TakeAway, type TakeAwayActions } from './TakeAway.tsx';
export { sumText, useTools, whose, type FlowProps, type ShownExample, type Tools } from './tools.ts';
export { Again } from './result/Again.tsx';
export { BundleReadingBox } from './result/BundleReadingBox.tsx';
export { Cards } from './result/Cards.tsx';
export { Demands } from './result/Demands.tsx';
export { Given, NotChecked } from './result/Given.tsx';
export { hidesSum } from './result/outcomeText.ts';
export { Caution, Settle } from './result/Settle.tsx';
export { Slip } from './result/Slip.tsx';
