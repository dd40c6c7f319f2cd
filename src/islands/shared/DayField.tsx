import type { SharedWords } from '../../words/calculator/index.ts';
import { fieldNames } from './formFields.ts';

/** Year, month and day in three fields: quicker and surer for old fingers than a calendar. */
export function DayField({ id, value, words, error, describedBy }: Readonly<{
  id: string; value: string; words: SharedWords; error?: string | undefined; describedBy?: string | undefined;
}>) {
  const [year = '', month = '', date = ''] = value.split('-');
  const errorId = `${id}-error`;
  const described = [error === undefined ? '' : errorId, describedBy ?? ''].filter((each) => each !== '').join(' ');
  const parts = [
    { name: fieldNames.year, value: year, size: 4, label: words.fields.year },
    { name: fieldNames.month, value: month, size: 2, label: words.fields.month },
    { name: fieldNames.date, value: date, size: 2, label: words.fields.date },
  ];
  return (
    <div>
      {error === undefined ? null : <p class="error" id={errorId}>{error}</p>}
      <div class="dayparts">
        {parts.map((part, place) => (
          <label key={part.name}>
            {part.label}
            <input
              id={place === 0 ? id : `${id}-${part.name}`} name={part.name} type="text" inputMode="numeric" autoComplete="off"
              maxLength={part.size + 1} size={part.size} defaultValue={part.value.replace(/^0+/u, '')}
              aria-describedby={described === '' ? undefined : described} aria-invalid={error === undefined ? undefined : true}
            />
          </label>
        ))}
      </div>
    </div>
  );
}
