/** What a worker says: how far it is, or what came out. */
export type Said<Result> = Readonly<{ kind: 'progress'; share: number } | { kind: 'done'; result: Result } | { kind: 'failed'; message: string }>;

/** How to follow a piece of work, and how to stop it. */
export type Following = Readonly<{ signal?: AbortSignal | undefined; onProgress?: ((share: number) => void) | undefined }>;

/**
 * Hands one piece of work to a worker of its own and ends the worker with it, so that stopping it stops it at once whatever it is doing,
 * and its memory is given back.
 * @param start Makes the worker; `new Worker(new URL(…), …)` has to stand where it is used, since the build looks for it.
 * @param handOver Buffers that the worker takes over rather than copies.
 * @throws The reason of the signal when it is stopped; Error when the worker cannot be loaded or fails.
 */
export function inWorker<Result>(start: () => Worker, task: object, handOver: readonly Transferable[], { signal, onProgress }: Following): Promise<Result> {
  return new Promise<Result>((resolve, reject) => {
    if (signal?.aborted === true) {
      reject(reasonOf(signal));
      return;
    }
    const worker = start();
    const end = () => {
      worker.terminate();
      signal?.removeEventListener('abort', stop);
    };
    const stop = () => {
      end();
      reject(reasonOf(signal));
    };
    const fail = (message: string) => {
      end();
      reject(new Error(message));
    };
    signal?.addEventListener('abort', stop);
    worker.onerror = ({ message }) => fail(message);
    worker.onmessage = ({ data }: MessageEvent<Said<Result>>) => {
      switch (data.kind) {
        case 'progress':
          onProgress?.(data.share);
          return;
        case 'done':
          end();
          resolve(data.result);
          return;
        case 'failed':
          fail(data.message);
      }
    };
    worker.postMessage(task, [...handOver]);
  });
}

function reasonOf(signal: AbortSignal | undefined): Error {
  return signal?.reason instanceof Error ? signal.reason : new DOMException('stopped', 'AbortError');
}

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
