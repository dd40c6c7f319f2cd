/** One choice of a question, as large as a finger, with the official word below it where it differs. */
export type ChoiceProps = Readonly<{
  type: 'radio' | 'checkbox';
  id: string;
  name: string;
  value: string;
  label: string;
  small?: string | undefined;
  checked: boolean;
  /** "I don't know": dashed, last, never hidden. */
  unsure?: boolean;
  /** The message and the help of the question. */
  describedBy?: string | undefined;
  onChoose?: (chosen: HTMLInputElement) => void;
}>;

/** A radio button or check box with its words. */
export function Choice({ type, id, name, value, label, small, checked, unsure = false, describedBy, onChoose }: ChoiceProps) {
  return (
    <label class={unsure ? 'choice unsure' : 'choice'} for={id}>
      <input
        type={type} id={id} name={name} value={value} defaultChecked={checked} aria-describedby={describedBy}
        onChange={(event) => onChoose?.(event.currentTarget)}
      />
      <span>{label}{small === undefined ? null : <small>{small}</small>}</span>
    </label>
  );
}
