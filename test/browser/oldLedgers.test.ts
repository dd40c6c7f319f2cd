import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ledgerPath, pick, press, quarterOne, ready, said } from './support/ledger.ts';
import { visit } from './support/page.ts';

/** A file as an older version of this site wrote it; `test/fixtures/README.md` says which. */
const fixture = (name: string): string => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');

/** What a device kept, as it was written down: arrays of numbers by their kind. */
type Device = Readonly<{ form: number; log: readonly object[]; notes: Readonly<Record<string, unknown>> }>;

/** Puts what a device kept back as it was, in the form of that time; each row may be written several times over, with numbers of its own. */
async function putBack(page: Page, calculator: string, { form, log, notes }: Device): Promise<void> {
  await page.evaluate(async ([name, version, rows, named]) => new Promise<void>((resolve, reject) => {
    const open = indexedDB.open(name, version);
    open.onupgradeneeded = () => {
      const shelf = open.result.createObjectStore('log', { keyPath: 'n' });
      shelf.createIndex('id', 'id', { unique: true });
      shelf.createIndex('kind', 'kind');
      open.result.createObjectStore('notes');
    };
    open.onerror = () => reject(new Error('not opened'));
    open.onsuccess = () => {
      const arrays: Readonly<Record<string, Int16ArrayConstructor | Uint8ArrayConstructor>> = { Int16Array, Uint8Array };
      const revive = (_: string, value: unknown): unknown => {
        const { array, values } = (value ?? {}) as { array?: string; values?: number[] };
        const make = array === undefined ? undefined : arrays[array];
        return make === undefined || values === undefined ? value : new make(values);
      };
      const transaction = open.result.transaction(['log', 'notes'], 'readwrite');
      for (const row of rows) transaction.objectStore('log').add(JSON.parse(JSON.stringify(row), revive));
      for (const [note, value] of Object.entries(named)) transaction.objectStore('notes').put(value, note);
      transaction.oncomplete = () => {
        open.result.close();
        resolve();
      };
    };
  }), [`mingce.${calculator}`, form, log, notes] as const);
}

/** How many rows a device keeps, and the form. */
const kept = (page: Page, calculator: string) => page.evaluate(async (name) => new Promise<readonly [number, number]>((resolve) => {
  const open = indexedDB.open(name);
  open.onsuccess = () => {
    const count = open.result.transaction('log').objectStore('log').count();
    count.onsuccess = () => {
      open.result.close();
      resolve([open.result.version, count.result]);
    };
  };
}), `mingce.${calculator}`);

/** Opens another page of the site first, so that nothing is opened before it is put back. */
async function begin(calculator: string, device: Device): Promise<Page> {
  const { page, go } = await visit('privacy/');
  await putBack(page, calculator, device);
  await go(`calculators/${calculator}/`);
  return page;
}

const ledger = JSON.parse(fixture('points-ledger-device-2.json')) as Device;

describe('what an older version kept', () => {
  it('of a ledger opens with its points, its history, its readings and its backup', async () => {
    const page = await begin('points-ledger', ledger);
    await ready(page);
    await quarterOne(page);
    await page.getByText('记了 5 笔：已确认 4，公示中 0，等公示 0，有异议 0，重复 1').waitFor();
    await page.getByText('文件没有写清的').click();
    expect(await page.getByLabel('按年初到现在').isChecked()).toBe(true);
    await press(page, '家庭');
    await press(page, '林秀英（2 号）');
    expect((await page.locator('.figures').innerText()).replaceAll('\n', ' ')).toContain('可以换 1');
    await page.getByText('这一家的历史').click();
    await page.getByText('兑换 3 分：肥皂').waitFor();
    await press(page, '保管');
    await page.getByText('3 户，5 笔记分，18 条记录。').waitFor();
    expect((await kept(page, 'points-ledger'))[0]).toBe(3);
  });

  it('of a ledger with hundreds of rows is gathered into one, and is the same when it is opened again', async () => {
    const last = ledger.log.length;
    const more = Array.from({ length: 400 }, (_, at) => ({ n: last + 1 + at, id: `more-${String(at)}`, at: '2026-05-01T08:00:00.000Z', kind: 'event', value: { kind: 'household', household: String(10 + at), name: `户主${String(at)}`, group: '' } }));
    const page = await begin('points-ledger', { ...ledger, log: [...ledger.log, ...more] });
    await ready(page);
    await expect.poll(async () => (await kept(page, 'points-ledger'))[1]).toBe(1);
    await page.reload();
    await ready(page);
    await quarterOne(page);
    await page.getByText('记了 5 笔：已确认 4').waitFor();
    await press(page, '保管');
    await page.getByText('403 户，5 笔记分，418 条记录。').waitFor();
  });

  it('in a backup is restored; its readings, which it did not keep, stay as they are here', async () => {
    const { page } = await visit(ledgerPath);
    await ready(page);
    await press(page, '保管');
    await pick(page, '选一个备份文件', 'b.json', fixture('points-ledger-backup-2.json'));
    await page.getByText('文件里：3 户，5 笔记分，18 条记录，最后写于 2026-04-10。').waitFor();
    await page.getByText('文件里没有选过的读法').waitFor();
    await press(page, '换成文件里的');
    await said(page, '已经恢复');
    await quarterOne(page);
    await page.getByText('记了 5 笔：已确认 4，公示中 0，等公示 0，有异议 0，重复 1').waitFor();
  });

  it('of a village opens with its balance', async () => {
    const page = await begin('household-points', JSON.parse(fixture('household-points-device-2.json')) as Device);
    await page.locator('[data-island=ready]').waitFor();
    await press(page, '全村');
    await page.getByText('2026年4月10日留下，2 户，2 个月').waitFor();
    await press(page, '打开它');
    expect(await page.locator('.village .figure').innerText()).toBe('余额合计 11 积分');
  });
});
