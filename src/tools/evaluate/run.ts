import { evaluateBatch } from './batch.ts';
import { calculators } from './calculators.ts';
import { evaluateCase } from './case.ts';
import { describe } from './describe.ts';
import { readOptions, usage, type Options } from './options.ts';
import { readJson } from './readJson.ts';
import { Refused } from './refused.ts';
import { schemeTools } from './schemes.ts';

/** What the tool leaves: its exit code (0 with a result, 2 when the input is refused), and what it writes. */
export type Ran = Readonly<{ code: 0 | 2; out: string; error: string }>;

/**
 * What `evaluate` answers to these words. Everything is written at once, so that a refused input leaves nothing half-written behind.
 * @param today The day that counts where none is given.
 * @param input Reads standard input; called only where a case is evaluated.
 */
export function run(words: readonly string[], today: string, input: () => string): Ran {
  try {
    return { code: 0, out: answer(readOptions(words, today), input), error: '' };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { code: 2, out: '', error: `${error.message}\n` };
  }
}

function answer(options: Options, input: () => string): string {
  switch (options.kind) {
    case 'help':
      return `${usage}\n`;
    case 'list':
      return `${JSON.stringify([...calculators(), ...schemeTools].map(({ id, title, policy, version }) => ({ id, title, policy, version })), null, 2)}\n`;
    case 'describe':
      return `${JSON.stringify(describe(options.calculator), null, 2)}\n`;
    case 'case':
      return `${JSON.stringify(evaluateCase(options, readJson(input())), null, 2)}\n`;
    case 'batch':
      return evaluateBatch(options);
    case 'scheme': {
      const { tool, asked } = options;
      if (typeof asked === 'object') return tool.batch(asked.batch);
      return `${JSON.stringify(asked === 'describe' ? tool.describe() : tool.evaluate(readJson(input()), options), null, 2)}\n`;
    }
  }
}
