import type { SharedWords } from '../../words/calculator/index.ts';

type Props = Readonly<{
  words: Pick<SharedWords, 'takeAway'>;
  /** Null before it is asked for: then nothing shows. */
  link: string | null;
}>;

/** The address that holds a case, to copy by hand where the device does not copy by itself. */
export function ShareLink({ words: { takeAway }, link }: Props) {
  if (link === null) return null;
  return (
    <p>
      <label for="share-link">{takeAway.copyHere}</label>
      <input id="share-link" class="share" readOnly value={link} onFocus={({ currentTarget }) => currentTarget.select()} />
    </p>
  );
}
