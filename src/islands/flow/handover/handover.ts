/** What is handed over with a result: fetched when the result stands on the screen. */
import { CompareLink } from './CompareLink.tsx';
import { Sheet } from './Sheet.tsx';
import { TakeAway } from './TakeAway.tsx';

export { CompareLink, Sheet, TakeAway };

/** The views of this file, for those who fetch it later. */
export type Handover = Readonly<{ CompareLink: typeof CompareLink; Sheet: typeof Sheet; TakeAway: typeof TakeAway }>;
