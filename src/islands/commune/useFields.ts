import { useState } from 'preact/hooks';
import type { FieldError } from '../shared/index.ts';
import { readFields, type FieldSpec } from './fields.ts';
import type { Given } from './state.ts';
import { useTools } from './tools.ts';

type FieldsForm = Readonly<{
  errors: readonly FieldError[];
  /** For the form's `onSubmit`: gives everything, or shows every error. */
  submit: (event: SubmitEvent) => void;
  /** For the form's `onChange`: what can be read counts as it is left, so that going to another part loses nothing. */
  keep: (event: Event) => void;
}>;

/** A form of small fields: its errors, and what its events do. `onRead` follows once all of it could be read. */
export function useFields(specs: readonly FieldSpec[], onGive: (given: readonly Given[]) => void, onRead?: () => void): FieldsForm {
  const tools = useTools();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const readIn = (event: Event) => readFields(new FormData(event.currentTarget as HTMLFormElement), specs, tools);
  return {
    errors,
    submit: (event) => {
      event.preventDefault();
      const read = readIn(event);
      setErrors(read.errors);
      if (read.errors.length > 0) return;
      onGive(read.given);
      onRead?.();
    },
    keep: (event) => onGive(readIn(event).given),
  };
}
