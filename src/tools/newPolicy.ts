/**
 * Starts a plain edition from an official text that was imported, or says how far one has come:
 * `npm run new-policy -- <id> [--ids <beginning>]`. Exit 0 when all went well, 2 when it was refused.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { calculators } from './evaluate/calculators.ts';
import { readOriginal, type Original } from '../schemas/originals/index.ts';
import { needFolder, orRefused } from './import/run/folder.ts';
import { checkId } from './import/run/options.ts';
import { fileOf, originalsFolder } from './import/run/store.ts';
import { readWords } from './import/run/words.ts';
import { Refused } from './import/refused.ts';
import { clausesIn, coverageOf, describeCoverage } from './newPolicy/coverage.ts';
import { skeletonOf } from './newPolicy/skeleton.ts';

const usage = `Usage:
  npm run new-policy -- <id> [--ids <beginning>] [--from <folder>] [--to <folder>]

  Writes content/policies/<id>.mdx with every clause of the official text and no words, and says what is still to do.
  Where the plain edition is there already, it is left as it is, and only what is still to do is said.
  --ids  what the ids of the clauses begin with; the id itself when absent`;

function run(given: readonly string[]): string {
  if (given.length === 0 || given.includes('--help')) return `${usage}\n`;
  const { values, others: [id, ...more] } = readWords(given, { '--ids': 'value', '--from': 'value', '--to': 'value' }, usage);
  if (id === undefined) throw new Refused(`Name the policy.\n${usage}`);
  if (more.length > 0) throw new Refused(`Name one policy; ${more.join(' ')} is too much.\n${usage}`);
  checkId(id);
  const beginning = values.get('--ids') ?? id;
  if (!/^[a-z][a-z0-9-]*$/u.test(beginning)) throw new Refused(`--ids ${JSON.stringify(beginning)} cannot begin an id. Write small letters, digits and hyphens, a letter first, such as --ids bl.`);
  const original = read(fileOf(values.get('--from') ?? originalsFolder, id), id);
  const file = join(values.get('--to') ?? 'content/policies', `${id}.mdx`);
  const isNew = !existsSync(file);
  if (isNew) {
    // A folder that is not there is more likely misspelt than meant.
    if (!existsSync(dirname(file))) throw new Refused(`There is no folder ${dirname(file)}. Check the path, or make it first.`);
    needFolder(dirname(file));
    orRefused(`${file} cannot be written`, () => writeFileSync(file, skeletonOf(original, beginning, new Date().toISOString().slice(0, 10)), { flag: 'wx' }));
  }
  const text = orRefused(`${file} cannot be read`, () => readFileSync(file, 'utf8'));
  const rules = calculators().filter(({ policy }) => policy === id).map((each) => each.rules);
  return [
    isNew ? `${file} was written. The build stops until its fields and clauses are filled in, and names each.` : `${file} is there already and was left as it is.`,
    describeCoverage(coverageOf(original, clausesIn(text), rules)),
  ].join('\n');
}

function read(file: string, id: string): Original {
  if (!existsSync(file)) throw new Refused(`There is no official text "${id}" (${file}). Import it first: npm run import -- <file> --id ${id}`);
  const found = readOriginal(orRefused(`${file} cannot be read`, () => readFileSync(file, 'utf8')));
  if ('wrong' in found) throw new Refused(`${file}: ${found.wrong} ${found.write}`);
  return found;
}

try {
  process.stdout.write(run(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
