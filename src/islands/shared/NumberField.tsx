/** A field for a figure, with its unit beside it. */
export type NumberFieldProps = Readonly<{
  id: string;
  name: string;
  label: string;
  /** The page's legend names the field already, so the label is for screen readers. */
  labelHidden?: boolean;
  unit: string;
  value: string;
  mode: 'decimal' | 'numeric';
  error?: string | undefined;
  describedBy?: string | undefined;
  onType?: (field: HTMLInputElement) => void;
}>;

/**
 * A text field with a number pad. Not `type="number"`: that one drops what it cannot read and changes by the scroll wheel.
 */
export function NumberField({ id, name, label, labelHidden = false, unit, value, mode, error, describedBy, onType }: NumberFieldProps) {
  const errorId = `${id}-error`;
  const described = [error === undefined ? '' : errorId, describedBy ?? ''].filter((each) => each !== '').join(' ');
  return (
    <div class="field">
      <label for={id} class={labelHidden ? 'hidden' : undefined}>{label}</label>
      {error === undefined ? null : <p class="error" id={errorId}>{error}</p>}
      <span class="measured">
        <input
          id={id} name={name} type="text" inputMode={mode} autoComplete="off" spellcheck={false} defaultValue={value}
          aria-describedby={described === '' ? undefined : described} aria-invalid={error === undefined ? undefined : true}
          onInput={(event) => onType?.(event.currentTarget)}
        />
        <span aria-hidden="true">{unit}</span>
      </span>
    </div>
  );
}
