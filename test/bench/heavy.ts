import type { Page } from 'playwright-core';
import { scheme as points } from '../../src/rules/policies/zhongping-points/index.ts';
import { keptLedger } from '../../src/schemas/ledger/index.ts';
import type { Pressing } from './villages.ts';

const csv = (name: string, rows: readonly (readonly (string | number)[])[]) => ({ name: `${name}.csv`, mimeType: 'text/csv', buffer: Buffer.from(rows.map((row) => row.join()).join('\n')) });
const some = <T>(count: number, make: (at: number) => T): readonly T[] => Array.from({ length: count }, (_, at) => make(at));
const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).first().click();

/** The other calculators with as much as they are made for, and a press on each. */
export const heavy: readonly Pressing[] = [
  { what: 'calculators/village-cleaning/, 300 villages: a cell of the table is opened', path: 'calculators/village-cleaning/', press: async (page, mark) => {
    await page.locator('label[for=how-several]').click();
    await page.locator('.actions .btn[type=submit]').click();
    await page.locator('.grid').waitFor();
    await page.setInputFiles('#open-table', csv('villages', [['名称', '村还是镇', '户数', '保洁员', '水环境专职保洁员', '第1季得分'], ...some(300, (at) => [`村${String(at)}`, '村、社区', 300 + at, at % 7, at % 2, 60 + at % 40])]));
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#cell-299-clean-households')?.value === '599', null, { timeout: 60_000 });
    await page.locator('.actions .btn[type=submit]').first().click();
    await page.locator('.matrix button').first().waitFor({ timeout: 60_000 });
    const cell = page.locator('.matrix button').nth(40);
    await cell.scrollIntoViewIfNeeded();
    await mark();
    // Playwright would look in the page for what lies under the pointer, which takes longer than the page itself.
    await cell.click({ force: true });
    await page.locator('.details').waitFor();
    return true;
  } },
  { what: 'calculators/household-points/, 5,000 households over a year: another month', path: 'calculators/household-points/', press: async (page, mark) => {
    await press(page, '全村');
    await page.locator('.village').waitFor();
    const rows = some(60_000, (row) => [`户${String(Math.floor(row / 12))}`, `2026-${String((row % 12) + 1).padStart(2, '0')}`, ...points.items.map(() => 1)]);
    await page.locator('.village input[type=file]').setInputFiles(csv('village', [['户主', '月份', ...points.items.map(({ id }) => id)], ...rows]));
    await page.getByText('用这张表', { exact: false }).or(page.locator('.found .btn:not(.quiet)')).first().click({ timeout: 60_000 });
    await page.locator('.months button').first().waitFor({ timeout: 60_000 });
    await mark();
    await page.locator('.months button').nth(3).click();
    return true;
  } },
  { what: 'calculators/points-ledger/, 65,000 records: the families, and one of them', path: 'calculators/points-ledger/', press: async (page, mark) => {
    await ledger(page);
    await mark();
    await press(page, '家庭');
    await page.locator('.sums button').first().click();
    return true;
  } },
  { what: 'calculators/points-ledger/, 65,000 records: one more is written', path: 'calculators/points-ledger/', press: async (page, mark) => {
    await ledger(page);
    await press(page, '记分');
    await page.getByLabel('哪一家').fill('户主7');
    await page.locator('.found button').first().click();
    await page.getByLabel('什么事').selectOption({ index: 1 });
    await mark();
    await page.locator('form.entry [type=submit]').click();
    await page.locator('[role=status]').getByText('已经写下').first().waitFor();
    return true;
  } },
  { what: 'calculators/committee-election/, 1,000 candidates: one vote more', path: 'calculators/committee-election/#/ballot', press: async (page, mark) => {
    await page.fill('#ballotsReturned', '900');
    await page.setInputFiles('.listed input[type=file]', csv('votes', [['姓名', '职务', '得票', '性别'], ...some(1_000, (at) => [`候选人${String(at)}`, '委员', at % 900, at % 2 === 0 ? '男' : '女'])]));
    await page.locator('.row-fields').nth(2).waitFor();
    await mark();
    await page.fill('#ballotsReturned', '901');
    await page.keyboard.press('Tab');
    return true;
  } },
  { what: 'vi/calculators/child-friendly-commune/, 500 communes: the maxima, and back', path: 'vi/calculators/child-friendly-commune/', press: async (page, mark) => {
    await press(page, 'Nhiều xã');
    await page.locator('.open-table input[type=file]').setInputFiles(csv('xa', [['Tên', 'Loại', 'Tổng điểm'], ...some(500, (at) => [`Xã ${String(at)}`, at % 3 === 0 ? 'phường' : 'xã', 500 + at])]));
    await page.locator('.many tbody tr').nth(499).waitFor();
    const parts = page.locator('nav.parts button');
    await parts.first().click();
    await mark();
    await press(page, 'Nhiều xã');
    await page.locator('.many tbody tr').first().waitFor();
    return true;
  } },
];

/** A village of 1,000 families with 65 entries each, restored from a backup. */
async function ledger(page: Page): Promise<void> {
  const facts = [
    { kind: 'item', item: '1', name: '门前清扫', points: 2, inUse: true },
    ...some(1_000, (at) => ({ kind: 'household', household: String(at + 1), name: `户主${String(at + 1)}`, group: '' })),
    ...some(64_000, (at) => ({ kind: 'entry', household: String(at % 1_000 + 1), member: '', item: '1', points: 2, on: `2026-0${String(at % 3 + 1)}-${String(at % 28 + 1).padStart(2, '0')}`, quarter: '2026-Q1', channel: 'self', note: '' })),
  ];
  const events = facts.map((fact, at) => ({ ...fact, n: at + 1, id: `e${String(at + 1)}`, at: '2026-04-09T08:00:00.000Z' }));
  await page.locator('[data-island=ready] .tabs').waitFor();
  await press(page, '保管');
  await page.getByLabel('选一个备份文件').setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(keptLedger({ calculator: 'points-ledger', version: '1.0.0' }, { events: events as never, chosen: {} }))) });
  await page.getByRole('button', { name: '换成文件里的', exact: true }).click({ timeout: 60_000 });
  await page.locator('[role=status]').getByText('已经恢复').first().waitFor({ timeout: 60_000 });
}
