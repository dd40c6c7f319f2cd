import { describe, expect, it } from 'vitest';
import { fileWith, rows, run, started, type Ran } from './support/commandLine.ts';

const days = ['--facts-on', '2016-09-01', '--rules-on', '2016-09-01'];

/** One case on 1 September 2016. */
function evaluate(input: unknown): Ran {
  return run(['disability-benefits', ...days], typeof input === 'string' ? input : JSON.stringify(input));
}

/** A table of households on 1 September 2016. */
function batch(table: string): Ran {
  return run(['disability-benefits', ...days, '--batch', fileWith('households.csv', table)]);
}

/** A Wenzhou child of nine in a household on the line. */
const child = {
  'household.place': 'wenzhou-urban-area', 'household.area': 'urban', 'household.type': 'other',
  'household.incomePerHead': '1147.50 yuan/month',
  persons: [{
    'person.hukouWenzhou': true, 'person.certificateValid': true, 'person.age': 9, 'person.grade': '2',
    'person.categories': ['physical'], 'person.inInstitution': 'no', 'person.selfCare': 'mostlyUnable', 'person.longTermCare': 'yes',
    'receives.childWelfareBasic': 'no', 'receives.specialHardshipSupport': 'no', 'receives.injuryNursing': 'no',
    'receives.elderlyService': 'no', 'receives.otherLiving': 0, 'receives.otherNursing': 0,
  }],
};

type Reported = Readonly<{
  outcomes: readonly Readonly<{ entitlement: string; verdict: string; amount: Readonly<{ low: number; high: number | null }> | null }>[];
  totals: readonly Readonly<{ measure: string; low: number; high: number | null }>[];
}>;

const outcome = ({ out }: Ran, id: string) => (JSON.parse(out) as Reported).outcomes.find(({ entitlement }) => entitlement === id);

describe('evaluate, asked what there is', () => {
  it('lists the calculators', () => {
    const { code, out, error } = run(['--list']);
    expect([code, error]).toEqual([0, '']);
    expect(JSON.parse(out)).toContainEqual(expect.objectContaining({ id: 'disability-benefits', policy: 'wenzhou-2016-41' }));
  });

  it('describes questions and figures with what is allowed, and where they stand', () => {
    const { code, out } = run(['disability-benefits', '--describe']);
    const { questions, parameters, lists } = JSON.parse(out) as Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
    expect(code).toBe(0);
    expect(lists).toEqual([{ id: 'persons', least: 1, most: 8 }]);
    expect(questions?.find(({ id }) => id === 'person.age')).toMatchObject({ kind: 'number', measure: 'years', least: 0, most: 120, of: 'persons' });
    expect(questions?.find(({ id }) => id === 'person.grade')).toMatchObject({ choices: ['1', '2', '3', '4'] });
    expect(parameters?.find(({ id }) => id === 'dibao.standard')).toMatchObject({ measure: 'fen/month', least: 1, most: 10_000_000_000 });
    const clausesOf = (id: string) => [...(questions ?? []), ...(parameters ?? [])].find((each) => each['id'] === id)?.['clauses'];
    expect([clausesOf('person.inInstitution'), clausesOf('household.incomePerHead'), clausesOf('contract.personalFee')])
      .toEqual([['wz-2.3.2-s3'], ['wz-2.3.1-s2a'], ['wz-2.2-s2b']]);
  });

  it.each(['disability-benefits', 'disability-employer', 'disability-facilities', 'village-cleaning', 'revitalisation-targets', 'model-village', 'rural-community'])('describes the table of %s: the column of cases, and what a cell holds', (calculator) => {
    const { batch } = JSON.parse(run([calculator, '--describe']).out) as Readonly<{ batch: Readonly<{ columns: readonly string[]; rows: string; cells: string }> }>;
    const [caseColumn = ''] = batch.columns;
    expect(batch.rows).toContain(caseColumn);
    expect(batch.cells).toContain('|');
    expect(run([calculator, '--batch', fileWith('cases.csv', `${caseColumn}\nA\n`)]).out.split(',')[0]).toBe(caseColumn);
  });

  it('tells how it is used when asked', () => {
    expect(run(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('--batch') as string, error: '' });
  });
});

describe('evaluate, the program', () => {
  it.each<readonly [string, readonly string[], string]>([
    ['a case', ['disability-benefits', ...days], JSON.stringify(child)], ['a case that is refused', ['disability-benefits', ...days], '{"person.agee": 9}'],
    ['no calculator', [], ''], ['a question about itself', ['--help'], ''],
  ])('answers %s as it is told to inside', (_, words, input) => {
    expect(started(words, input)).toEqual(run(words, input));
  });
});

describe('evaluate, one case', () => {
  it('answers with verdicts and sums', () => {
    const ran = evaluate(child);
    expect([ran.code, ran.error]).toEqual([0, '']);
    expect(outcome(ran, 'R-F09')).toMatchObject({ verdict: 'certain', amount: { low: 22_950, high: 22_950 } });
    expect(outcome(ran, 'R-F10')).toMatchObject({ verdict: 'certain', amount: { low: 25_000, high: 25_000 } });
    expect((JSON.parse(ran.out) as Reported).totals[0]).toEqual({ measure: 'fen/month', low: 47_950, high: 47_950 });
  });

  it('writes null, not a number, where nothing bounds a sum', () => {
    expect(outcome(evaluate({ ...child, 'household.place': 'other', 'household.incomePerHead': 0 }), 'R-F09'))
      .toMatchObject({ verdict: 'certain', amount: { low: 0.3, high: null } });
  });

  it('reads units in every way they may be written', () => {
    const rate = { 'contract.personalFee': '100 元/期', 'contract.subsidyRate': '80%' };
    expect(outcome(evaluate({ ...child, ...rate }), 'R-F08')).toMatchObject({ amount: { low: 8_000, high: 8_000 } });
    expect(outcome(evaluate({ ...child, 'household.incomePerHead': 114_750 }), 'R-F09')).toMatchObject({ verdict: 'certain' });
    expect(outcome(evaluate({ ...child, 'household.incomePerHead': { value: 114_751, measure: 'fen/month' } }), 'R-F09')).toMatchObject({ verdict: 'impossible' });
  });

  it('lets a given standard override the table', () => {
    expect(outcome(evaluate({ ...child, 'dibao.standard': '1000 yuan/month' }), 'R-F09')).toMatchObject({ amount: { low: 30_000, high: 30_000 } });
  });

  it('is not in force on 14 August 2016 and is on the 15th', () => {
    const on = (day: string) => outcome(run(['disability-benefits', '--facts-on', '2016-09-01', '--rules-on', day], JSON.stringify(child)), 'R-F09')?.verdict;
    expect([on('2016-08-14'), on('2016-08-15')]).toEqual(['notInForce', 'certain']);
  });

  it('takes a list that is null for one that is not given', () => {
    expect(evaluate({ persons: null })).toEqual(evaluate({}));
  });

  it('takes an empty case, in which nothing is certain', () => {
    const { outcomes } = JSON.parse(evaluate({}).out) as Reported;
    expect(outcomes.filter(({ verdict }) => verdict !== 'depends').map(({ entitlement, verdict }) => [entitlement, verdict])).toEqual([
      // Five years from 2014 on are over for nobody before 2019.
      ['R-F37', 'impossible'],
    ]);
  });
});

describe('evaluate refuses', () => {
  it.each<readonly [string, unknown, readonly string[]]>([
    ['malformed JSON', '{"person.age": 9,}', ['not JSON']],
    ['no input', '', ['not JSON']],
    ['JSON that is no case', '[]', ['one JSON object']],
    ['an unknown question', { 'person.agee': 9 }, ['person.agee', 'person.age']],
    ['an unknown parameter', { 'dibao.standart': 9 }, ['dibao.standart', 'dibao.standard']],
    ['a value out of bounds', { persons: [{}, { 'person.age': 121 }] }, ['persons[1].person.age', '121', '0 to 120']],
    ['a wrong unit', { 'household.incomePerHead': '1147.50 yuan/year' }, ['household.incomePerHead', '1147.50 yuan/year', 'fen/month']],
    ['a fraction of a fen', { 'household.incomePerHead': '0.001 yuan/month' }, ['household.incomePerHead', 'whole number']],
    ['a choice that is none', { 'household.area': 'city' }, ['household.area', 'city', 'urban, rural']],
    ['a day that does not exist', { 'work.startDate': '2015-02-29' }, ['work.startDate', '2015-02-29', 'YYYY-MM-DD']],
    ['a rate below the floor', { 'contract.subsidyRate': '79.99%' }, ['contract.subsidyRate', '8000 to 10000']],
    ['nine persons', { persons: Array.from({ length: 9 }, () => ({})) }, ['persons', '9', 'at most 8']],
    ['a number too large to be held exactly', { 'household.incomePerHead': 9_007_199_254_740_994 }, ['household.incomePerHead', '0 to 100000000 fen/month']],
    ['a number too large for any', '{"household.incomePerHead": 1e999}', ['household.incomePerHead', 'Infinity is out of bounds', '0 to 100000000 fen/month']],
    ['two faults at once', { 'household.area': 'city', 'person.age': -1 }, ['household.area', 'person.age']],
  ])('%s, naming the place and what is allowed, and writes nothing', (_, input, said) => {
    const { code, out, error } = evaluate(input);
    expect([code, out]).toEqual([2, '']);
    for (const part of said) expect(error).toContain(part);
    expect(error, 'a message, not a stack').not.toMatch(/\n\s+at /u);
  });

  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['no calculator', [], ['Say which calculator', '--list']],
    ['an unknown calculator', ['disability'], ['disability', 'disability-benefits']],
    ['a day that does not exist', ['disability-benefits', '--facts-on', '2016-02-30'], ['--facts-on', '2016-02-30', 'YYYY-MM-DD']],
    ['a day that is missing', ['disability-benefits', '--rules-on'], ['--rules-on', 'YYYY-MM-DD']],
    ['a day swallowed by the next option', ['disability-benefits', '--rules-on', '--describe'], ['--rules-on']],
    ['an unknown option', ['disability-benefits', '--verbose'], ['--verbose']],
    ['a batch without a file', ['disability-benefits', '--batch'], ['--batch', 'CSV']],
    ['a file that is not there', ['disability-benefits', '--batch', 'nowhere.csv'], ['nowhere.csv', 'cannot be read']],
  ])('%s on the command line', (_, words, said) => {
    const { code, out, error } = run(words, '{}');
    expect([code, out]).toEqual([2, '']);
    for (const part of said) expect(error).toContain(part);
  });
});

const header = 'household,household.place,household.area,household.incomePerHead,person.hukouWenzhou,person.certificateValid,person.age,person.categories';
const wang = 'Wang,wenzhou-urban-area,urban,114750,yes,yes,70,hearing|visual';

describe('evaluate, a table of households', () => {
  it('answers a row a person, with the same verdicts as one case', () => {
    const ran = batch(`${header}\r\n${wang}\r\nWang,,,,yes,no,40,none\r\nLi,wenzhou-urban-area,urban,1147.51 yuan/month,yes,yes,70,unknown\r\n`);
    expect([ran.code, ran.error]).toEqual([0, '']);
    expect(rows(ran).map(({ household, person, 'R-F09.verdict': verdict }) => [household, person, verdict]))
      .toEqual([['Wang', '1', 'depends'], ['Wang', '2', 'impossible'], ['Li', '1', 'impossible']]);
  });

  it('leaves an upper end empty where nothing bounds it', () => {
    const [row] = rows(batch('person.hukouWenzhou,person.certificateValid,insurance.medical\nyes,yes,resident\n'));
    expect(row).toMatchObject({ 'R-F16.verdict': 'certain', 'R-F16.low': '0', 'R-F16.high': '' });
  });

  it('names households by their row where there is no column for it', () => {
    expect(rows(batch('person.age\n9\n10\n')).map(({ household }) => household)).toEqual(['row 2', 'row 3']);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('guards the household name %j, which a spreadsheet would run', (name) => {
    const { code, out } = batch(`household,person.age\n"${name}",9\n`);
    expect(code).toBe(0);
    expect(out.split('\r\n')[1]?.replace(/^"/u, '').startsWith(`'${name.trim()}`)).toBe(true);
  });

  it('keeps commas, quotes and Chinese in a name', () => {
    expect(rows(batch('household,person.age\n"王, ""大""",9\n'))[0]?.['household']).toBe('王, "大"');
  });

  it.each<readonly [string, string, readonly string[]]>([
    ['a broken row', `${header}\n${wang}\nLi,wenzhou-urban-area\n`, ['row 3', '2 cells', '8 cells']],
    ['a quote that is not closed', `${header}\n"Wang,x\n`, ['row 2', 'quotation mark']],
    ['a value that is no choice', `${header}\n${wang.replace('urban,114750', 'city,114750')}\n`, ['row 2, column household.area', 'city', 'urban, rural']],
    ['a value out of bounds', `${header}\n${wang.replace(',70,', ',121,')}\n`, ['row 2, column person.age', '0 to 120']],
    ['a wrong unit', `${header}\n${wang.replace('114750', '1147.50 yuan/year')}\n`, ['row 2, column household.incomePerHead', 'yuan/year', 'fen/month']],
    ['one bad choice of several', `${header}\n${wang.replace('|visual', '|deaf')}\n`, ['row 2, column person.categories', 'deaf', 'visual']],
    ['an unknown column', 'household,person.agee\nWang,9\n', ['row 1, column B', 'person.agee']],
    ['a column that stands twice', 'person.age,person.age\n9,9\n', ['row 1, column B', 'twice']],
    ['rows that contradict each other about the household', `${header}\n${wang}\n${wang.replace('urban,114750', 'rural,114750')}\n`, ['row 3, column household.area', 'Wang', 'urban']],
    ['nine persons in a household', `${header}\n${Array.from({ length: 9 }, () => wang).join('\n')}\n`, ['row 10', '9 persons', 'at most 8']],
    ['a header without rows', `${header}\n`, ['no rows']],
    ['an empty file', '', ['empty']],
  ])('refuses %s, naming row and column, and writes nothing', (_, table, said) => {
    const { code, out, error } = batch(table);
    expect([code, out]).toEqual([2, '']);
    for (const part of said) expect(error).toContain(part);
  });

  it('refuses the whole table for one fault in its last row', () => {
    const { code, out } = batch(`household,person.age\n${Array.from({ length: 50 }, (_, at) => `H${String(at)},9`).join('\n')}\nlast,old\n`);
    expect([code, out]).toEqual([2, '']);
  });
});
