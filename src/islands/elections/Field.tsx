import { useState } from 'preact/hooks';
import { isDate, type Field as FieldKind } from '../../rules/elections/index.ts';
import { plain } from '../../schemas/spreadsheets/index.ts';
import { useTools } from './tools.ts';

type FieldProps = Readonly<{ id: string; label: string; hidden?: string | undefined; field: FieldKind; value: unknown; fault?: string | undefined; onGive: (value: unknown) => void }>;

/** One field of a case. What can be read counts at once; what cannot be read, or cannot be beside the rest, is said at the field. */
export function Field({ id, label, hidden, field, value, fault, onGive }: FieldProps) {
  const { words: { page, choices } } = useTools();
  const [unread, setUnread] = useState<string | null>(null);
  const wrong = unread ?? fault ?? null;
  const errorId = `${id}-error`;
  const described = { 'aria-describedby': wrong === null ? undefined : errorId, 'aria-invalid': wrong === null ? undefined : true } as const;
  const name = <label for={id}>{hidden === undefined ? null : <span class="hidden">{hidden} </span>}{label}</label>;
  const said = wrong === null ? null : <p class="error" id={errorId}>{wrong}</p>;
  const read = (text: string): void => {
    const typed = field.kind === 'count' ? plain(text).replaceAll(',', '') : text.trim();
    const isFine = typed === '' || (field.kind === 'count' ? /^\d{1,9}$/u.test(typed) : field.kind === 'day' ? isDate(typed) : true);
    setUnread(isFine ? null : field.kind === 'day' ? page.wrong.day : page.wrong.count);
    onGive(!isFine || (typed === '' && field.kind !== 'text') ? null : field.kind === 'count' ? Number(typed) : typed);
  };
  switch (field.kind) {
    case 'truth':
      return (
        <div class="ask-one">{name}
          <select id={id} value={String(value)} onChange={({ currentTarget }) => onGive(currentTarget.value)}>
            <option value="unknown">{page.unknown}</option><option value="yes">{page.yes}</option><option value="no">{page.no}</option>
          </select>
        </div>
      );
    case 'choice':
      return (
        <div class="ask-one">{name}
          <select id={id} value={typeof value === 'string' ? value : ''} onChange={({ currentTarget }) => onGive(currentTarget.value === '' ? null : currentTarget.value)}>
            <option value="">{page.choose}</option>
            {field.choices.map((choice) => <option key={choice} value={choice}>{(choices as Readonly<Record<string, string>>)[choice] ?? choice}</option>)}
          </select>
        </div>
      );
    case 'day':
      return <div class={value === null ? 'ask-one is-empty' : 'ask-one'}>{name}{said}<input id={id} type="date" min="1949-01-01" max="2100-12-31" value={typeof value === 'string' ? value : ''} onChange={({ currentTarget }) => read(currentTarget.value)} {...described} /></div>;
    case 'count':
      return <div class="ask-one is-short">{name}{said}<input id={id} type="text" inputMode="numeric" autoComplete="off" defaultValue={typeof value === 'number' ? String(value) : ''} onInput={({ currentTarget }) => read(currentTarget.value)} {...described} /></div>;
    case 'text':
      return <div class="ask-one">{name}<input id={id} type="text" autoComplete="off" maxLength={60} defaultValue={typeof value === 'string' ? value : ''} onInput={({ currentTarget }) => read(currentTarget.value)} /></div>;
  }
}
