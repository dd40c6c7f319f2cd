/** What is handed over with a result, and what can be done beside reading it: fetched when the result stands on the screen. */
import { Beside } from './Beside.tsx';
import { CompareLink } from './CompareLink.tsx';
import { Sheet } from './Sheet.tsx';
import { TakeAway } from './TakeAway.tsx';

export { Beside, CompareLink, Sheet, TakeAway };

/** The views of this file, for those who fetch it later. */
export type Handover = Readonly<{ Beside: typeof Beside; CompareLink: typeof CompareLink; Sheet: typeof Sheet; TakeAway: typeof TakeAway }>;
