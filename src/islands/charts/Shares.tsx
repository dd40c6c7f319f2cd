import './charts.css';

/** One thing beside others: its name, how large it is, and that in words. */
export type Share = Readonly<{ id: string; name: string; size: number; text: string }>;

/** Things by their size, the largest as wide as there is room. */
export function Shares({ shares }: Readonly<{ shares: readonly Share[] }>) {
  const largest = Math.max(1e-9, ...shares.map(({ size }) => size));
  return (
    <ol class="shares plainlist">
      {shares.map(({ id, name, size, text }) => (
        <li key={id}>
          <span>{name}</span>
          <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width={(size / largest) * 100} height="8" rx="2" /></svg>
          <span class="num">{text}</span>
        </li>
      ))}
    </ol>
  );
}
