/**
 * Evaluates a calculator from scripts: `npm run --silent evaluate -- <calculator> < answers.json`.
 * Results go to standard output, messages to standard error; exit 0 with a result, 2 when the input is refused.
 */
import { calculators } from './evaluate/calculators.ts';
import { describe } from './evaluate/describe.ts';
import { evaluateBatch } from './evaluate/batch.ts';
import { evaluateCase, readCase } from './evaluate/case.ts';
import { readOptions, usage, type Options } from './evaluate/options.ts';
import { Refused } from './evaluate/refused.ts';
import { schemeTools } from './evaluate/schemes.ts';

function run(options: Options): string {
  switch (options.kind) {
    case 'help':
      return `${usage}\n`;
    case 'list':
      return `${JSON.stringify([...calculators(), ...schemeTools].map(({ id, title, policy, version }) => ({ id, title, policy, version })), null, 2)}\n`;
    case 'describe':
      return `${JSON.stringify(describe(options.calculator), null, 2)}\n`;
    case 'case':
      return `${JSON.stringify(evaluateCase(options), null, 2)}\n`;
    case 'batch':
      return evaluateBatch(options);
    case 'scheme': {
      const { tool, asked } = options;
      if (typeof asked === 'object') return tool.batch(asked.batch);
      return `${JSON.stringify(asked === 'describe' ? tool.describe() : tool.evaluate(readCase(), options), null, 2)}\n`;
    }
  }
}

try {
  // Written once and whole, so that a refused input leaves nothing half-written behind.
  process.stdout.write(run(readOptions(process.argv.slice(2), new Date().toISOString().slice(0, 10))));
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
