import { useTools } from '../tools.ts';

/** Back to the answers, or to the very beginning. */
export function Again({ onAgain }: Readonly<{ onAgain: () => void }>) {
  const { own } = useTools();
  return <p class="row"><a class="btn quiet" href="#/review">{own.result.reviewLink}</a><button class="textlink" type="button" onClick={onAgain}>{own.result.again}</button></p>;
}
