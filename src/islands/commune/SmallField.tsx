import type { FieldError } from '../shared/index.ts';

/** A short field for a number, with its label above and its message between; beside others of its kind. */
export function SmallField({ id, label, value, unit, errors, hidden }: Readonly<{
  id: string; label: string; value: string; unit?: string | undefined; errors: readonly FieldError[]; hidden?: string | undefined;
}>) {
  const error = errors.find((each) => each.id === id)?.text;
  const errorId = `${id}-error`;
  return (
    <div class="small-field">
      <label for={id}>{hidden === undefined ? null : <span class="hidden">{hidden} </span>}{label}</label>
      {error === undefined ? null : <p class="error" id={errorId}>{error}</p>}
      <span class="measured">
        <input
          id={id} name={id} type="text" inputMode="decimal" autoComplete="off" spellcheck={false} defaultValue={value}
          aria-describedby={error === undefined ? undefined : errorId} aria-invalid={error === undefined ? undefined : true}
        />
        {unit === undefined ? null : <span aria-hidden="true">{unit}</span>}
      </span>
    </div>
  );
}
