import { useTools } from './tools.ts';

/** The browser's own way back, for those who look for it on the page. */
export function Back() {
  const { shared } = useTools();
  return <button class="textlink back" type="button" onClick={() => { history.back(); }}><span aria-hidden="true">‹ </span>{shared.back}</button>;
}
