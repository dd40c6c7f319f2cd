import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ErrorSummary, type FieldError } from '../../shared/index.ts';
import { useTools } from '../tools.ts';
import { readForm } from './read.ts';

/**
 * A form whose fields count as they are left, so that going to another part loses nothing; what cannot be read is told, on top and at its
 * field, when the button is pressed.
 */
export function Form({ button, onDone, children }: Readonly<{ button: string; onDone?: () => void; children: (errors: readonly FieldError[]) => ComponentChildren }>) {
  const tools = useTools();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const keep = (event: Event): void => {
    const read = readForm(event.currentTarget as HTMLFormElement, tools);
    // A message goes as soon as its field is mended; new ones wait for the button.
    setErrors((before) => (before.length === 0 ? before : before.filter(({ id }) => read.errors.some((each) => each.id === id))));
    tools.dispatch({ kind: 'answered', given: read.given });
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const read = readForm(event.currentTarget as HTMLFormElement, tools);
    setErrors(read.errors);
    tools.dispatch({ kind: 'answered', given: read.given });
    if (read.errors.length === 0) onDone?.();
  };
  return (
    <form class="noprint" onSubmit={submit} onChange={keep} noValidate>
      <ErrorSummary errors={errors} words={tools.shared} />
      {children(errors)}
      <div class="row actions"><button class="btn" type="submit">{button}</button></div>
    </form>
  );
}
