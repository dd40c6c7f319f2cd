/** Clauses that bear the marks of a case: how a calculator hands them over, and how the page of a policy shows them. */
import { handedOver } from './kept.ts';

export { readMarked } from './readMarked.ts';
export { InText } from './InText.tsx';
export { handOver, type Marked } from './kept.ts';

/** Marks the clauses of this page where a calculator has handed something over; for everyone else nothing is fetched. */
export function showMarked(): void {
  const [, policy = ''] = /([^/]+)\/$/u.exec(location.pathname) ?? [];
  const text = handedOver(policy);
  if (text !== null) void import('./show.ts').then(({ show }) => show(policy, text));
}
