import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { expectNoBarriers } from './support/axe.ts';
import { ledgerPath, pick, press, ready, said, saved } from './support/ledger.ts';
import { visit } from './support/page.ts';

const counts = async (page: Page) => {
  await press(page, '保管');
  return (await page.getByText('条记录。').first().innerText()).replace(/。.*/u, '。');
};

/** Chooses a table of so many families and looks at it. */
async function look(page: Page, count: number): Promise<void> {
  await press(page, '家庭');
  if (await page.getByLabel('从表格导入: 家庭').isHidden()) await page.getByText('从表格导入 · 导出').click();
  const rows = ['户主,组', ...Array.from({ length: count }, (_, at) => `户主${String(at)},${'一二三'[at % 3] ?? ''}组`)].join('\n');
  await page.getByLabel('从表格导入: 家庭').setInputFiles({ name: 'f.csv', mimeType: 'text/csv', buffer: Buffer.from(rows) });
  await page.getByText(`${count.toLocaleString('en')} 行没有错`).waitFor();
}

/** Writes something that is no event where the row of this number stands. */
const spoil = (page: Page, row: number) => page.evaluate((n) => new Promise<void>((resolve) => {
  const open = indexedDB.open('mingce.points-ledger');
  open.onsuccess = () => {
    const transaction = open.result.transaction('log', 'readwrite');
    transaction.objectStore('log').put({ n, id: 'x', at: '', kind: 'event', value: { kind: 'household', household: 7 } });
    transaction.oncomplete = () => {
      open.result.close();
      resolve();
    };
  };
}), row);

describe('a ledger in trouble', () => {
  it('whose tab is closed in the middle of an import holds all of it or nothing, and what was there before', async () => {
    // In a window of its own, since the clock stays with the window.
    const { page } = await visit(ledgerPath, { locale: 'zh-CN' });
    await ready(page);
    await look(page, 2);
    await press(page, '写进台账');
    await said(page, '已经写进 2 条');
    const tab = await page.context().newPage();
    await tab.goto(page.url());
    await ready(tab);
    await look(tab, 5_000);
    await tab.getByRole('button', { name: '写进台账' }).dispatchEvent('click');
    await tab.close({ runBeforeUnload: false });
    const later = await page.context().newPage();
    onTestFinished(() => later.close());
    // A clock that was moved back changes neither the order nor what is there.
    await later.clock.install({ time: new Date('2001-01-01T08:00:00Z') });
    await later.goto(page.url());
    await ready(later);
    expect(await counts(later)).toMatch(/^(?:2|5,000) 户，0 笔记分，(?:2|5,000) 条记录。$/u);
    await look(later, 5_001);
    await press(later, '写进台账');
    await said(later, '已经写进');
    await later.reload();
    await ready(later);
    expect(await counts(later)).toBe('5,001 户，0 笔记分，5,001 条记录。');
  });

  it('on a full device says so, and keeps what was written before', async () => {
    const { page } = await visit(ledgerPath, { locale: 'zh-HK' });
    await ready(page);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, quotaSize: 400_000 });
    await look(page, 2);
    await press(page, '写进台账');
    await said(page, '已经写进 2 条');
    await look(page, 5_000);
    await press(page, '写进台账');
    await said(page, '设备上没有空间了');
    await page.reload();
    await ready(page);
    expect(await counts(page)).toBe('2 户，0 笔记分，2 条记录。');
  });

  it('that is broken is said to be so, written to no more, and can be erased', async () => {
    const { page } = await visit(ledgerPath);
    await ready(page);
    await look(page, 2);
    await press(page, '写进台账');
    await said(page, '已经写进 2 条');
    await spoil(page, 2);
    await page.reload();
    await page.getByRole('alert').getByText('台账读不出来了').waitFor();
    expect(await page.getByText('找一家').count()).toBe(0);
    await press(page, '保管');
    await press(page, '全部清除');
    await press(page, '清除');
    await said(page, '已经清除');
    await page.getByText('还没有内容').waitFor();
  });

  it('that is broken gives what can still be read as a backup, says how much is missing, and is whole again with it', async () => {
    const { page } = await visit(ledgerPath);
    await ready(page);
    for (const [count, written] of [[2, 2], [5, 3], [9, 4]] as const) {
      await look(page, count);
      await press(page, '写进台账');
      await said(page, `已经写进 ${String(written)} 条`);
    }
    // The row of the second table, of three families; those before and after it can still be read.
    await spoil(page, 5);
    await page.reload();
    await page.getByRole('alert').getByText('台账读不出来了').waitFor();
    await press(page, '保管');
    await page.getByText('读得出 6 条，另有 3 条读不出来。').waitFor();
    await expectNoBarriers(page);
    const rescued = await saved(page, () => press(page, '存下读得出的'));
    await pick(page, '选一个备份文件', 'rescued.json', rescued);
    await page.getByText('文件里：6 户，0 笔记分，6 条记录').waitFor();
    await press(page, '换成文件里的');
    await said(page, '已经恢复');
    await page.reload();
    await ready(page);
    expect(await counts(page)).toBe('6 户，0 笔记分，6 条记录。');
    // What is missing is entered again, and everything goes on after the last number.
    await look(page, 9);
    await press(page, '写进台账');
    await said(page, '已经写进 3 条');
    await page.reload();
    await ready(page);
    expect(await counts(page)).toBe('9 户，0 笔记分，9 条记录。');
  });
});
