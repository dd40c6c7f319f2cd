import { describe, expect, it } from 'vitest';
import type { LedgerFact } from '../../src/rules/vocabulary/index.ts';
import { expectNoBarriers } from './support/axe.ts';
import { begin, fourPoints, pick, press, quarterOne, ready, restore, said, saved } from './support/ledger.ts';

const quarter = '2026-Q1';
/** Twenty-two families of two points each: all tie for the twenty stars. */
const tied: readonly LedgerFact[] = [
  { kind: 'item', item: '1', name: '门前清扫', points: 2, inUse: true },
  ...Array.from({ length: 22 }, (_, at): LedgerFact => ({ kind: 'household', household: String(at + 1), name: `户主${String(at + 1)}`, group: '' })),
  ...Array.from({ length: 22 }, (_, at): LedgerFact => ({ kind: 'entry', household: String(at + 1), member: '', item: '1', points: at < 19 ? 2 : 1, on: '2026-02-03', quarter, channel: 'self', note: '' })),
  { kind: 'posted', quarter, on: '2026-04-01' }, { kind: 'removed', quarter, on: '2026-04-09' }, { kind: 'confirmed', quarter, on: '2026-04-09' },
];

describe('what a village says itself', () => {
  it('is a rate of exchange: without one there is no money; with one it is marked as the village’s, on paper too, and can be taken back', async () => {
    const page = await begin();
    await restore(page, fourPoints);
    const family = async () => {
      await press(page, '家庭');
      await press(page, '陈志强（1 号）');
    };
    await family();
    await page.getByText('兑换', { exact: true }).click();
    await page.getByText('村里还没有定，所以不显示金额').waitFor();
    expect(await page.locator('.ledger').innerText()).not.toContain('元');
    await press(page, '项目');
    await page.getByText('村里自己定的（文件没有写）').click();
    await page.getByLabel('1 分值几元').fill('多');
    await press(page, '写下村里的决定');
    await page.getByText('请写一个钱数').waitFor();
    await page.getByLabel('1 分值几元').fill('0.5');
    await page.getByLabel('从哪一天起').first().fill('2026-01-01');
    await press(page, '写下村里的决定');
    await page.getByText('村里定的：1 分值 0.50 元。').waitFor();
    await expectNoBarriers(page);
    await family();
    await page.getByText('合 2 元（村里定的 1 分 0.50 元）').waitFor();
    await page.getByText('兑换', { exact: true }).click();
    await page.getByLabel('用几分').fill('3');
    await page.getByText('合 1.50 元（村里定的 1 分 0.50 元）').waitFor();
    await page.getByLabel('换了什么').fill('肥皂');
    await press(page, '记下兑换');
    await said(page, '已经写下');
    await quarterOne(page);
    await press(page, '打印兑换清单');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.sheet').innerText()).toMatch(/合多少（村里定的）[\s\S]*1\.50/u);
    await page.emulateMedia({ media: null });
    await press(page, '项目');
    await page.getByText('村里自己定的（文件没有写）').click();
    await page.getByText('村里决定的历史').click();
    await press(page, '撤销这一条');
    await page.locator('.history').getByLabel('理由').fill('没有开会定');
    await page.locator('.history').getByRole('button', { name: '写下', exact: true }).click();
    await page.getByText('村里还没有定，所以不显示金额').waitFor();
  });

  it('is an order among families that tie, with its reason; it goes into the backup with the reading that was chosen, and comes back', async () => {
    const page = await begin();
    // Nineteen have two points; three of one point tie for the one seat that is left.
    await restore(page, tied);
    await quarterOne(page);
    await page.getByText('入围 19 户 · 同分待定 3 户，还剩 1 个名额').waitFor();
    await page.getByText('村里定同分的先后').click();
    await press(page, '把 户主22（22 号） 往前排');
    await press(page, '把 户主22（22 号） 往前排');
    const form = page.locator('form', { has: page.locator('.order') });
    await form.getByRole('button', { name: '写下' }).click();
    await page.getByText('请写上理由').waitFor();
    await expectNoBarriers(page);
    await form.getByLabel('理由').fill('村民代表会议抽签');
    await form.getByRole('button', { name: '写下' }).click();
    await page.getByText('入围 20 户').waitFor();
    await page.getByText('其中 1 户是村里定了先后以后入围的。理由：村民代表会议抽签').waitFor();
    expect(await page.locator('.ranks tbody tr').last().innerText()).toMatch(/户主22（22 号）[\s\S]*村里定的先后/u);
    await press(page, '保管');
    const backup = await saved(page, () => press(page, '存一份备份'));
    await press(page, '全部清除');
    await press(page, '清除');
    await said(page, '已经清除');
    await pick(page, '选一个备份文件', 'b.json', Buffer.from(backup).toString().replace('localRule', 'byMood'));
    await said(page, '里面选的读法看不懂（第20名前后同分怎样办）');
    await pick(page, '选一个备份文件', 'b.json', backup);
    await page.getByText('有 1 处读法会换成文件里的').waitFor();
    await page.getByText('第20名前后同分怎样办：高过线的确定入围，同分的待定，写明还剩几个名额 → 由村里定怎样分先后').waitFor();
    await press(page, '换成文件里的');
    await said(page, '已经恢复');
    await page.reload();
    await ready(page);
    await quarterOne(page);
    await page.getByText('入围 20 户').waitFor();
  });

  it('is how far “in front” reaches, counted with all who tie', async () => {
    const page = await begin();
    await restore(page, tied);
    await press(page, '项目');
    await page.getByText('村里自己定的（文件没有写）').click();
    await page.getByLabel('前几名').fill('20');
    await page.getByRole('button', { name: '写下村里的决定' }).nth(1).click();
    await page.getByText('村里定的：前 20 名。').waitFor();
    await press(page, '年终');
    while (!(await page.locator('.step h2').innerText()).includes('2026')) await page.locator('.step button').first().click();
    await page.getByText('靠前的 22 户（前 20 名，是村里自己定的；并列的都算）').waitFor();
  });
});

describe('the ledger to look at', () => {
  it('shows how points are spread, which items bring most, and how a family did', async () => {
    const page = await begin();
    await restore(page, tied);
    await quarterOne(page);
    await page.getByText('看一看：分布和项目').click();
    expect(await page.locator('.bars').getAttribute('aria-label')).toBe('1分：3户；2分：19户');
    expect(await page.locator('.shares').innerText()).toMatch(/门前清扫\s+41 分，22 笔/u);
    await expectNoBarriers(page);
    await press(page, '家庭');
    await press(page, '户主1（1 号）');
    expect(await page.locator('.trend').getAttribute('aria-label')).toContain('2026年第1季度 2；');
  });
});
