import { describe, expect, it } from 'vitest';
import { writeCsv, writeXlsx, type Encoding } from '../../src/schemas/spreadsheets/index.ts';
import { workbookFile } from '../schemas/spreadsheets/support/workbook.ts';
import { fileWith, rows, run } from './support/commandLine.ts';

const header = ['household', 'household.place', 'household.area', 'household.incomePerHead', 'person.age'];
const households = [header, ['张三', 'wenzhou-urban-area', 'urban', '110000', '9'], ['李四', 'wenzhou-urban-area', 'urban', '120000', '9']];
const days = ['--facts-on', '2016-09-01', '--rules-on', '2016-09-01'];

const batch = (name: string, content: string | Uint8Array) => run(['disability-benefits', ...days, '--batch', fileWith(name, content)]);

describe('evaluate, a table as an office has it', () => {
  it.each<Encoding>(['utf-8', 'gb18030', 'utf-16le', 'utf-16be'])('keeps households apart whose names are written in %s', (encoding) => {
    const ran = batch('households.csv', writeCsv(households, encoding));
    expect([ran.code, ran.error]).toEqual([0, '']);
    expect(rows(ran).map(({ household }) => household)).toEqual(['张三', '李四']);
  });

  it('reads an XLSX like the CSV with the same rows', () => {
    const book = writeXlsx([{ name: 'Sheet1', rows: households }]);
    expect(batch('households.xlsx', book)).toEqual(batch('households.csv', writeCsv(households)));
  });

  it('makes no case of the empty rows that spreadsheet programs leave at the end', () => {
    expect(rows(batch('households.csv', 'household,person.age\nWang,9\n,\n , \n')).map(({ household }) => household)).toEqual(['Wang']);
  });

  it('takes a name with a space behind it for the same name', () => {
    expect(rows(batch('households.csv', 'household,person.age\nWang,9\nWang ,12\n')).map(({ household, person }) => [household, person])).toEqual([['Wang', '1'], ['Wang', '2']]);
  });
});

describe('evaluate refuses a table', () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    ['with a misspelt column, which would change a balance', 'household-points', 'household,month,total,setp\na,2026-03,85,reviewed\n', ['row 1, column D', 'setp', 'step']],
    ['without the column of households', 'household-points', 'houshold,month,total\na,2026-03,85\n', ['row 1, column A', 'houshold', 'household']],
    ['with a column that a village has twice', 'household-points', 'household,month,total,total\na,2026-03,85,80\n', ['row 1, column D', 'total', 'twice']],
    ['with a row cut short', 'household-points', 'household,month,total,step\na,2026-03\n', ['row 2', '2 cells', '4 cells']],
    ['with a step that does not exist', 'household-points', 'household,month,total,step\na,2026-03,85,done\n', ['D2', 'done', 'assessed, reviewed, posted, confirmed, unknown']],
    ['with a month that does not exist', 'household-points', 'household,month,total\na,2026-13,85\n', ['B2', '2026-13']],
    ['of households without a row', 'household-points', 'household,month,total\n', ['no rows']],
    ['with a misspelt column of communes', 'child-friendly-commune', 'name,mountian,total\nA,yes,650\n', ['row 1, column B', 'mountian', 'total']],
    ['with a misspelt column of villages', 'rural-sewage', 'admin,name,hh\nA,b,50\n', ['row 1, column C', 'hh', 'households']],
    ['with more households connected than there are', 'rural-sewage', 'admin,name,households,connected\nA,b,50,100\n', ['Row 2', '100', '50']],
    ['with a row of a committee that is too long', 'committee-election', 'name,formedOn,chairs\nA,2026-03-01,1,5\n', ['row 2', '4 cells', '3 cells']],
    ['with something in a column without a name', 'household-points', 'household,month,total,\na,2026-03,85,90\n', ['row 2, column D', '90', 'does not name']],
    ['with a row of a committee cut short', 'committee-election', 'name,formedOn,chairs\nA\n', ['row 2', '1 cells', '3 cells']],
    ['with a column of committees twice', 'committee-election', 'name,formedOn,chairs,chairs\nA,2026-03-01,1,1\n', ['row 1', 'chairs', 'twice']],
    ['of committees without a row', 'committee-election', 'name,formedOn,chairs\n', ['no rows']],
    ['with a quotation mark that is never closed', 'committee-election', 'name,chairs\n"A,1\n', ['row 2', 'quotation mark']],
    ['that is a picture', 'household-points', '\u0089PNG\r\n', ['not a spreadsheet']],
    ['that is empty', 'rural-sewage', '', ['empty']],
  ])('%s (%s), in plain words, and writes nothing', (_, calculator, table, said) => {
    const content = table.startsWith('\u0089') ? Uint8Array.from([...table], (sign) => sign.charCodeAt(0)) : table;
    const { code, out, error } = run([calculator, '--batch', fileWith('table.csv', content)]);
    expect([code, out]).toEqual([2, '']);
    for (const part of said) expect(error).toContain(part);
    expect(error, 'sentences, not data').not.toMatch(/[{}]/u);
  });

  it('with a formula, whose stored result may be out of date', () => {
    const cells = header.map((name, at) => `<c r="${String.fromCharCode(65 + at)}1" t="str"><v>${name}</v></c>`).join('');
    const sheet = `<row r="1">${cells}</row><row r="2"><c r="A2" t="str"><v>Wang</v></c><c r="E2"><f>1+8</f><v>9</v></c></row>`;
    const { code, error } = batch('households.xlsx', workbookFile({ sheet }));
    expect(code).toBe(2);
    expect(error).toContain('row 2, column E: a formula');
  });

  it.each(['household-points', 'committee-election', 'rural-sewage'])('of %s with a day beside it, by which nothing in it goes', (calculator) => {
    const { code, error } = run([calculator, '--rules-on', '2020-01-01', '--batch', fileWith('table.csv', 'name\nA\n')]);
    expect(code).toBe(2);
    expect(error).toContain('--rules-on');
  });

  it.each<readonly [string, string, string]>([['that is not there', 'nowhere.csv', 'no such file'], ['that is a folder', '.', 'a folder']])('%s', (_, file, said) => {
    const { code, error } = run(['household-points', '--batch', file]);
    expect(code).toBe(2);
    expect(error).toContain(said);
  });
});
