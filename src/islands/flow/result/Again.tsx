import { HandoverLater } from '../HandoverLater.tsx';
import type { FlowResult } from '../state.ts';
import { useTools } from '../tools.ts';

/** Back to the answers, or to the very beginning; and what can be done beside reading. */
export function Again({ onAgain, result }: Readonly<{ onAgain: () => void; result: FlowResult }>) {
  const { own } = useTools();
  return (
    <>
      <p class="row"><a class="btn quiet" href="#/review">{own.result.reviewLink}</a><button class="textlink" type="button" onClick={onAgain}>{own.result.again}</button></p>
      {/* Its room is kept, so that nothing moves when it comes. */}
      <p class="row beside"><HandoverLater draw={({ Beside }) => <Beside result={result} />} /></p>
    </>
  );
}
