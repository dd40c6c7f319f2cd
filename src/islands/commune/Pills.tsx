/** One of a few answers side by side, the one "not known" dashed and last. */
export type PillsProps = Readonly<{
  name: string;
  legend: string;
  hint?: string | undefined;
  options: readonly Readonly<{ value: string; label: string }>[];
  unknown: string;
  value: string | undefined;
  onChoose: (value: string) => void;
  /** Below each other, for long answers. */
  long?: boolean;
}>;

/** A question answered by tapping one of its answers; it counts at once. */
export function Pills({ name, legend, hint, options, unknown, value, onChoose, long = false }: PillsProps) {
  const hintId = `${name}-hint`;
  return (
    <fieldset class={long ? 'pick long' : 'pick'} aria-describedby={hint === undefined ? undefined : hintId}>
      <legend>{legend}</legend>
      {hint === undefined ? null : <p class="hint" id={hintId}>{hint}</p>}
      <div class="picks">
        {[...options, { value: 'unknown', label: unknown }].map((option) => (
          <label key={option.value} class={option.value === 'unknown' ? 'unsure' : undefined}>
            <input type="radio" name={name} value={option.value} checked={(value ?? 'unknown') === option.value} onChange={() => onChoose(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
