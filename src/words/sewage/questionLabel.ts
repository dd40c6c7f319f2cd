import { fill } from '../index.ts';

/** What the policy calls its questions, the years and batches they are asked of, and the parts of these. */
type QuestionWords = Readonly<{
  questions: Readonly<Record<string, Readonly<{ label: string }>>>;
  ofYear: string; steps: Readonly<Record<number, string>>; units: Readonly<Record<string, string>>; ofBatch: Readonly<Record<string, string>>;
}>;

/** What a question is called: that of a year or of a batch by its parts. Nothing where it has no name. */
export function questionLabel({ questions, ofYear, steps, units, ofBatch }: QuestionWords, id: string): string | undefined {
  const [, step = '', unit = ''] = /^year(\d)\.(\w+)$/u.exec(id) ?? [];
  if (step !== '') return fill(ofYear, { year: steps[Number(step)] ?? step, unit: units[unit] ?? unit });
  const [, batch = '', part = ''] = /^batch(\d)\.(\w+)$/u.exec(id) ?? [];
  if (batch !== '') return `${fill(ofBatch['title'] ?? '', { n: batch })} · ${ofBatch[part] ?? part}`;
  return questions[id]?.label;
}
