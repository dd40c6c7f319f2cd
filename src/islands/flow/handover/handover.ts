/** What is handed over with a result: fetched when the result stands on the screen. */
import { CompareLink } from './CompareLink.tsx';
import { Sheet } from './Sheet.tsx';
import { SinceSaved } from './SinceSaved.tsx';
import { TakeAway } from './TakeAway.tsx';

export { CompareLink, Sheet, SinceSaved, TakeAway };

/** The views of this file, for those who fetch it later. */
export type Handover = Readonly<{ CompareLink: typeof CompareLink; Sheet: typeof Sheet; SinceSaved: typeof SinceSaved; TakeAway: typeof TakeAway }>;
