import type { ClauseStates } from '../../rules/report/index.ts';

/** What the clauses of one policy were to a case, as a calculator hands it to the page of the policy. */
export type Marked = Readonly<{ calculator: string; states: ClauseStates }>;

const prefix = 'mingce.marked.';

/** Hands over what clauses were to a case, within this window only; false where the browser does not allow it. */
export function handOver(policy: string, marked: Marked): boolean {
  try {
    sessionStorage.setItem(prefix + policy, JSON.stringify(marked));
    return true;
  } catch {
    return false;
  }
}

/** What was handed over for a policy, unread; null when there is nothing. */
export function handedOver(policy: string): string | null {
  try {
    return sessionStorage.getItem(prefix + policy);
  } catch {
    return null;
  }
}

/** Removes it. */
export function forget(policy: string): void {
  try {
    sessionStorage.removeItem(prefix + policy);
  } catch {
    // Where storage is not allowed there is nothing to forget.
  }
}
