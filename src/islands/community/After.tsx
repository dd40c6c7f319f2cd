import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { PlacePart } from '../assessment/index.ts';
import { Beyond } from './Beyond.tsx';
import { useCommunity } from './tools.ts';

/** The way to the list of what to improve, which is fetched on command, since it can be long; and what is beyond a village. */
export function After(part: PlacePart) {
  const { progress: { sections } } = useCommunity();
  const isVillage = part.cells.some(({ requirement, verdict }) => verdict !== 'notRequired' && sections.some(({ requirements }) => requirements[0] === requirement));
  return <><ToImprove {...part} />{isVillage ? <Beyond /> : null}</>;
}

function ToImprove(part: PlacePart) {
  const { own: { improve: words }, shared } = useCommunity();
  const [view, setView] = useState<Readonly<{ Improve: ComponentType<PlacePart> }> | 'failed' | null>(null);
  if (view !== null && view !== 'failed') return <view.Improve {...part} />;
  const open = (): void => { import('./improve/files.ts').then(({ Improve }) => setView({ Improve }), () => setView('failed')); };
  return <p class="row noprint"><button class="btn" type="button" onClick={open}>{words.show}</button>{view === null ? null : <span role="alert">{shared.takeAway.failed}</span>}</p>;
}
