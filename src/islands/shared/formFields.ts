/** The names of the fields on a question page. */
export const fieldNames = { answer: 'answer', other: 'other', year: 'year', month: 'month', date: 'date' } as const;

/** The value of "none of these". No question has a choice of that name. */
export const none = '-';

/** What was typed into a text field; nothing for a field that is not there. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
