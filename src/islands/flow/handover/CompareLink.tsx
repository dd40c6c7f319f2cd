import { useTools } from '../tools.ts';

/** From the result to the same case with something changed. */
export function CompareLink() {
  const { handover: { compare } } = useTools();
  return <section class="noprint"><p><a class="btn quiet" href="#/compare">{compare.open}</a></p><p class="hint">{compare.openHint}</p></section>;
}
