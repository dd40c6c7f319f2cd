import type { Said } from './inWorker.ts';

/** What a worker does with its one task; it may tell which share of it is done. */
export type Work<Task, Result> = (task: Task, onProgress: (share: number) => void) => Result;

/**
 * The other side: does the one piece of work that a worker is started for. Progress is told at most each hundredth, since every message
 * wakes the page.
 */
export function answerInWorker<Task, Result>(work: Work<Task, Result>, handOver: (result: Result) => readonly Transferable[] = () => []): void {
  const scope = self as unknown as Pick<Worker, 'postMessage' | 'onmessage'>;
  const say = (said: Said<Result>, given: readonly Transferable[] = []) => scope.postMessage(said, [...given]);
  scope.onmessage = ({ data }: MessageEvent<Task>) => {
    let told = 0;
    const onProgress = (share: number) => {
      if (share - told < 0.01) return;
      told = share;
      say({ kind: 'progress', share });
    };
    try {
      const result = work(data, onProgress);
      say({ kind: 'done', result }, handOver(result));
    } catch (error) {
      say({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  };
}
