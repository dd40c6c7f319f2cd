import type { Problem } from './problem.ts';
import type { PolicySource } from './source.ts';

const handlings = ['H1', 'H2', 'H3'];

/** Checks that every entry of the register of readings asks something, says how it is handled, and has options that can be told apart. */
export function checkRegister({ file, text }: PolicySource): readonly Problem[] {
  const problems: Problem[] = [];
  const say = (line: number, wrong: string, write: string) => problems.push({ file, line, wrong, write });
  for (const { id, ask, handling, options, line } of text.readings) {
    if (ask === '') say(line, `The reading "${id}" asks nothing.`, 'Write its question in words between <Reading …> and the first <Option>.');
    for (const each of handling.split(/\s+/u).filter((word) => word !== '' && !handlings.includes(word))) {
      say(line, `The reading "${id}" has handling="${each}".`, 'Write H1 (used with a mark), H2 (both results shown) or H3 (left open); two with a space between where it depends.');
    }
    const seen = new Set<string>();
    for (const option of options) {
      if (option.text === '') say(line, `Option ${option.id} of the reading "${id}" says nothing.`, 'Write its text between <Option …> and </Option>.');
      if (seen.has(option.id)) say(line, `The reading "${id}" has two options ${option.id}.`, 'Give each <Option> a letter of its own.');
      seen.add(option.id);
    }
  }
  for (const damage of text.damages) {
    if (damage.text === '') say(damage.line, 'A note on damage says nothing.', 'Write what was lost and how it is read between <Damage …> and </Damage>.');
  }
  return problems;
}
