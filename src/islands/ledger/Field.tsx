import type { ComponentChildren } from 'preact';

/** A field with its label, what is wrong with it, and what it is for. */
export function Field({ id, label, hint, error, children }: Readonly<{ id: string; label: string; hint?: string; error?: string | undefined; children: ComponentChildren }>) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint === undefined ? null : <p class="hint" id={`${id}-hint`}>{hint}</p>}
      {error === undefined ? null : <p class="error" id={`${id}-error`}>{error}</p>}
      {children}
    </div>
  );
}

type TextProps = Readonly<{
  id: string; label: string; hint?: string; error?: string | undefined; value: string; onInput: (value: string) => void; mode?: 'numeric' | 'text'; type?: 'text' | 'date'; isShort?: boolean;
}>;

/** A line to type in, or a day to choose. */
export function TextField({ id, label, hint, error, value, onInput, mode = 'text', type = 'text', isShort = false }: TextProps) {
  const described = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].filter((each) => each !== '').join(' ');
  return (
    <Field {...{ id, label, error }} {...(hint === undefined ? {} : { hint })}>
      <input
        id={id} type={type} class={isShort || type === 'date' ? 'short' : 'line'} inputMode={mode} autoComplete="off" spellcheck={false} value={value} maxLength={200}
        aria-describedby={described === '' ? undefined : described} aria-invalid={error === undefined ? undefined : true} onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
    </Field>
  );
}
