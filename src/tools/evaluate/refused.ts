import type { Problem } from '../../schemas/answers/index.ts';

/** Input that is refused, with what to write instead; ends the tool with exit code 2 and nothing on standard output. */
export class Refused extends Error {}

/** Every problem on a line of its own: where, what is wrong, what is allowed. */
export function refuse(problems: readonly Problem[], source: string): never {
  const lines = problems.map((problem) => `  ${sentence(problem)}`);
  throw new Refused([`${source} was refused; nothing was written.`, ...lines].join('\n'));
}

/** The first hundred faults of a table, each with its row, and how many more there are of `count`. */
export function refuseTable(file: string, faults: readonly string[], count = faults.length): never {
  const told = faults.slice(0, 100).map((fault) => `  ${fault}`);
  throw new Refused([`${file} was refused; nothing was written.`, ...told, ...(count > told.length ? [`  … and ${String(count - told.length)} more`] : [])].join('\n'));
}

function sentence({ at, fault, given, allowed }: Problem): string {
  const place = at === '' ? 'the input' : at;
  switch (fault) {
    case 'unknownName':
      return `${place}: there is no question or parameter called "${given}". Write ${allowed}.`;
    case 'wrongPlace':
      return `${place}: "${given}" stands in the wrong place. Write it ${allowed}.`;
    case 'outOfBounds':
      return `${place}: ${given} is out of bounds. Allowed: ${allowed}.`;
    case 'wrongUnit':
      return `${place}: "${given}" is not in the unit of this question. Allowed: ${allowed}.`;
    case 'notWhole':
      return `${place}: ${given} is not a whole number. Allowed: ${allowed}.`;
    case 'tooMany':
    case 'tooFew':
      return `${place}: ${given} items. Allowed: ${allowed}.`;
    case 'notAllowedTogether':
      return `${place}: "${given}" does not fit. Allowed: ${allowed}.`;
    case 'aboveWhole':
      return `${place}: ${given} cannot be more than ${allowed}.`;
    case 'notAnObject':
    case 'notYesNo':
    case 'notAChoice':
    case 'notAList':
    case 'notADate':
      return `${place}: "${given}" cannot be read. Allowed: ${allowed}.`;
  }
}
