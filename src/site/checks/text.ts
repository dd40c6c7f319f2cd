import type { Clause } from '../clauses.ts';
import type { Problem } from './problem.ts';
import type { PolicySource } from './source.ts';

const allowed = {
  kinds: ['eligibility', 'amount', 'exclusion', 'definition', 'obligation', 'target', 'procedure', 'deadline', 'organisation', 'exhortation'],
  strength: ['shall', 'should', 'may', 'localDiscretion', 'none'],
  computable: ['yes', 'partly', 'selfCheck', 'no'],
} as const;

/**
 * Checks that what the clauses, readings and notes of one plain edition point at is there. A reading may be about clauses of
 * several policies, and stands in the register of one of them.
 */
export function checkText({ file, text }: PolicySource, all: readonly PolicySource[] = []): readonly Problem[] {
  const clauses = new Set(text.clauses.map(({ id }) => id));
  const anyClause = new Set([...clauses, ...all.flatMap((other) => other.text.clauses.map(({ id }) => id))]);
  const readings = new Map([...text.readings, ...all.flatMap((other) => other.text.readings)].map((reading) => [reading.id, reading]));
  const problems: Problem[] = [];
  const say = (line: number, wrong: string, write: string) => problems.push({ file, line, wrong, write });

  for (const clause of text.clauses) {
    checkAttributes(clause, say);
    for (const id of clause.readings) {
      const reading = readings.get(id);
      if (reading === undefined) say(clause.line, `Clause "${clause.id}" names the reading "${id}", which is not in the register.`, `Add <Reading id="${id}" …> at the end of the file, or take it out of readings="…".`);
      else if (!reading.clauses.includes(clause.id)) say(clause.line, `Clause "${clause.id}" names the reading "${id}", but that reading is not about it.`, `Add ${clause.id} to clauses="…" of <Reading id="${id}">, or take ${id} out here.`);
    }
    for (const id of [...clause.annex, ...clause.body]) {
      if (!clauses.has(id)) say(clause.line, `Clause "${clause.id}" points at the clause "${id}", which does not exist.`, 'Write the id of a clause of this file in annex="…" or body="…".');
    }
  }
  for (const { id, clauses: named, recommended, options, line } of text.readings) {
    for (const clause of named) {
      if (!anyClause.has(clause)) say(line, `The reading "${id}" names the clause "${clause}", which does not exist.`, 'Write ids of clauses of the plain editions in clauses="…".');
    }
    for (const option of recommended) {
      if (!options.some((each) => each.id === option)) say(line, `The reading "${id}" recommends "${option}", which is none of its options.`, `Write ${options.map((each) => each.id).join(', ')}, or leave recommended="…" out.`);
    }
  }
  for (const { clauses: named, line } of text.damages) {
    for (const clause of named) {
      if (!anyClause.has(clause)) say(line, `A note on damage names the clause "${clause}", which does not exist.`, 'Write ids of clauses of this file in clauses="…".');
    }
  }
  return problems;
}

/** Checks that no clause, section or reading of any policy shares its id with another. */
export function checkIds(sources: readonly PolicySource[]): readonly Problem[] {
  const seen = new Map<string, string>();
  return sources.flatMap(({ file, text }) => [...sectionsOf(text.sections), ...text.clauses, ...text.readings].flatMap(({ id, line }) => {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, `${file}:${String(line)}`);
    return first === undefined ? [] : [{ file, line, wrong: `The id "${id}" is used twice, first in ${first}.`, write: 'Give this one an id of its own; the first is already linked to.' }];
  }));
}

function sectionsOf(sections: PolicySource['text']['sections']): PolicySource['text']['sections'] {
  return sections.flatMap((section) => [section, ...sectionsOf(section.sections)]);
}

function checkAttributes(clause: Clause, say: (line: number, wrong: string, write: string) => void): void {
  const { id, line } = clause;
  if (clause.text === '') say(line, `Clause "${id}" says nothing.`, 'Write its text between <Clause …> and </Clause>.');
  for (const [name, value] of [...clause.kinds.map((kind) => ['kinds', kind] as const), ['strength', clause.strength] as const, ['computable', clause.computable] as const]) {
    const words: readonly string[] = allowed[name];
    // What is missing is said by markup.ts.
    if (value !== '' && !words.includes(value)) say(line, `Clause "${id}" has ${name}="${value}".`, `Write ${words.join(', ')}.`);
  }
}
