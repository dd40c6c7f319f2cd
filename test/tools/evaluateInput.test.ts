import { closeSync, openSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fileWith, run, started } from './support/commandLine.ts';

describe('evaluate, what comes on standard input', () => {
  it('refuses a case that says something twice, since the second would count without a word', () => {
    const { code, out, error } = run(['disability-benefits'], '{"household.incomePerHead": 110000,\n "persons": [{"person.age": 9, "person.age": 90}],\n "household.incomePerHead": 900000}');
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain('line 2: "person.age" stands twice');
    expect(error).toContain('line 3: "household.incomePerHead" stands twice');
  });

  it('takes the same name in two persons', () => {
    expect(run(['disability-benefits'], '{"persons": [{"person.age": 9}, {"person.age": 9}]}').code).toBe(0);
  });

  it('takes the mark that Windows writes at the start of a text', () => {
    expect(run(['disability-benefits'], '\uFEFF{}')).toEqual(run(['disability-benefits'], '{}'));
  });

  it('refuses what is nested so deep that no case can be', () => {
    const { code, error } = run(['disability-benefits'], `{"persons":${'['.repeat(5_000)}${']'.repeat(5_000)}}`);
    expect(code).toBe(2);
    expect(error).toContain('nested');
  });

  it('says what to give where nothing comes', () => {
    expect(run(['disability-benefits'], ' \n').error).toContain('< answers.json');
  });
});

const top = join(import.meta.dirname, '../..');
const program = (words: readonly string[], stdio: readonly [number | 'pipe', number | 'pipe', 'pipe']) =>
  spawnSync(process.execPath, ['src/tools/evaluate.ts', ...words], { cwd: top, stdio: [...stdio], encoding: 'utf8' });

function opened(path: string, flags: string): number {
  const file = openSync(path, flags);
  onTestFinished(() => { closeSync(file); });
  return file;
}

describe('evaluate, the program, where the system refuses', () => {
  it('says so when standard input is a folder', () => {
    const { status, stderr } = program(['disability-benefits'], [opened(top, 'r'), 'pipe', 'pipe']);
    expect([status, stderr]).toEqual([2, 'Standard input cannot be read: it is a folder. Name a file. Nothing was written.\n']);
  });

  it('refuses a case that is not written in UTF-8', () => {
    const file = fileWith('case.json', Uint8Array.from([0x7b, 0x22, 0xd5, 0xc5, 0x22, 0x3a, 0x31, 0x7d]));
    const { status, stderr } = program(['disability-benefits'], [opened(file, 'r'), 'pipe', 'pipe']);
    expect(status).toBe(2);
    expect(stderr).toContain('UTF-8');
    expect(readFileSync(file)).toHaveLength(8);
  });

  it.runIf(process.platform === 'linux')('says so when there is no room for the result', () => {
    const { status, stderr } = program(['--list'], ['pipe', opened('/dev/full', 'w'), 'pipe']);
    expect(status).toBe(2);
    expect(stderr).toContain('no room');
    expect(stderr).not.toMatch(/\n\s+at /u);
  });
});

describe('evaluate refuses words that it would have to pass over', () => {
  it.each<readonly [string, readonly string[], string]>([
    ['an option twice', ['disability-benefits', '--facts-on', '2016-09-01', '--facts-on', '2017-09-01'], '--facts-on stands twice'],
    ['more than the list', ['--list', 'extra'], 'extra'],
    ['a description and a table', ['disability-benefits', '--describe', '--batch', 'x.csv'], '--batch'],
    ['a word that is no option', ['disability-benefits', 'extra'], 'extra'],
  ])('%s', (_, words, said) => {
    const { code, out, error } = run(words, '{}');
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain(said);
  });

  it('tells how it is used wherever that is asked', () => {
    expect(run(['disability-benefits', '--help'])).toEqual(started(['--help']));
  });
});
