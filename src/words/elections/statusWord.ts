import type { ElectionWords } from './type.ts';

type Status = keyof ElectionWords['status'];

/** Checks that only tell whether so many are reached that something follows. Whoever falls short of it has failed nothing. */
const thresholds: readonly string[] = ['call', 'repCall', 'petition', 'extraItems', 'elect', 'setUp'];

/** What a check comes to, in a word. */
export function statusWord({ status: words, threshold }: Pick<ElectionWords, 'status' | 'threshold'>, check: string, status: Status): string {
  const isDecided = status === 'met' || status === 'unmet' || status === 'notRequired';
  return thresholds.includes(check) && isDecided ? threshold[status] : words[status];
}

/** The status as it looks: a threshold that is not reached is no fault. */
export function statusLook(check: string, status: Status): Status {
  return thresholds.includes(check) && status === 'unmet' ? 'notRequired' : status;
}
