import { describe, expect, it } from 'vitest';
import { another, begin, beginVillage, enter, fourPoints, pick, press, quarterOne, ready, restore, said, saved } from './support/ledger.ts';
import { allDrawn } from './support/page.ts';

/** A tab that nobody looks at is given little time by the browser. */
const patient = { timeout: 15_000 };

describe('a village that keeps its ledger', () => {
  it('enters, posts, confirms, exchanges; a reload keeps every confirmed entry, and nothing of it leaves the device', async () => {
    const page = await begin({ timezoneId: 'Asia/Shanghai' });
    await page.clock.install({ time: new Date('2026-04-10T08:00:00Z') });
    await page.reload();
    await ready(page);
    await beginVillage(page);
    await enter(page, '陈志强', '2026-02-03');
    await enter(page, '陈志强', '2026-02-04');
    // The same act once more: said before it is written, and it counts once.
    await page.getByLabel('哪一家').fill('1');
    await press(page, '陈志强（1 号）');
    await page.getByText('已经记过（本人申报）').waitFor();
    await press(page, '还是记下');
    await quarterOne(page);
    await page.getByText('记了 3 笔：已确认 0，公示中 0，等公示 2，有异议 0，重复 1').waitFor();
    for (const [day, step] of [['2026-04-01', '贴出公示'], ['2026-04-04', '收起公示']] as const) {
      await page.getByLabel('日子').fill(day);
      await press(page, step);
      await said(page, '已经写下');
    }
    await page.getByText('公示不够').waitFor();
    await press(page, '撤销');
    await page.getByLabel('日子').fill('2026-04-08');
    await press(page, '收起公示');
    await page.getByText('公示够了').waitFor();
    await press(page, '确认这一季');
    await page.getByText('已确认 2，公示中 0').waitFor();
    await page.getByText('入围 1 户 · 空着 19 个名额').waitFor();

    await press(page, '家庭');
    await press(page, '陈志强（1 号）');
    await page.getByText('兑换', { exact: true }).click();
    await page.getByLabel('用几分').fill('5');
    await press(page, '记下兑换');
    await said(page, '余额只有 4 分');
    await page.getByLabel('用几分').fill('3');
    await page.getByLabel('换了什么').fill('肥皂');
    await press(page, '记下兑换');
    await said(page, '已经写下');

    await page.reload();
    await ready(page);
    await press(page, '家庭');
    await press(page, '陈志强（1 号）');
    expect(await page.locator('.figure').innerText()).toBe('4 分');
    expect((await page.locator('.figures').innerText()).replaceAll('\n', ' ')).toContain('可以换 1');
    await page.getByText('这一家的历史').click();
    await page.getByText('兑换 3 分：肥皂').waitFor();
    expect(page.url()).not.toContain('#');
    // The rank is not lowered by what was exchanged.
    await quarterOne(page);
    expect(await page.locator('.ranks tbody').innerText()).toMatch(/1\s+陈志强（1 号）\s+4\s+✓ 入围/u);
    await press(page, '打印公示表');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.sheet').innerText()).toContain('门前清扫 2；门前清扫 2');
    expect(await page.locator('.ledger .tabs').isVisible()).toBe(false);
  });

  it('corrects with a reason, decides an objection, undoes; the history keeps it all', async () => {
    const page = await begin();
    await beginVillage(page);
    await enter(page, '林秀英', '2026-02-03');
    await press(page, '更正');
    await page.getByLabel('改成几分').fill('1');
    await press(page, '写下');
    await page.getByText('请写上理由').waitFor();
    await page.getByLabel('理由').fill('抄错了');
    await press(page, '写下');
    await page.locator('.rows .points').getByText('1 分').waitFor();
    await press(page, '提异议');
    await page.getByLabel('理由').fill('不是他家');
    await press(page, '写下');
    await page.getByText('有异议', { exact: true }).waitFor();
    await press(page, '处理异议');
    await page.getByLabel('理由').fill('查实是他家');
    await press(page, '写下');
    await page.getByText('等公示', { exact: true }).waitFor();
    await press(page, '撤销');
    await page.getByText('有异议', { exact: true }).waitFor();
    await press(page, '家庭');
    await press(page, '林秀英（2 号）');
    await page.getByText('这一家的历史').click();
    const history = await page.locator('.history').innerText();
    for (const text of ['更正：“门前清扫”改成 1。理由：抄错了', '提出异议：不是他家', '理由：查实是他家', '已撤销', '撤销了一条。理由：刚才写错了']) expect(history).toContain(text);
  });

  it('closes a year: settles, chooses, resets after 31 December, and keeps it in the archive', async () => {
    const page = await begin();
    await press(page, '先看一个例子');
    await press(page, '年终');
    const year = Number((await page.locator('.step h2').innerText()).slice(0, 4));
    await press(page, `给 ${String(year)} 年定分`);
    await press(page, '确定');
    await page.getByText('评出的先进户').waitFor();
    await press(page, '写下先进户');
    await press(page, '确定');
    await page.getByLabel('日子').fill(`${String(year)}-12-31`);
    await press(page, '清零');
    await press(page, '确定');
    await said(page, '过了年底才清零');
    await page.getByLabel('日子').fill(`${String(year + 1)}-01-01`);
    await press(page, '清零');
    await press(page, '确定');
    await page.getByText('先进户：').waitFor();
    expect(await page.locator('.ledger').innerText()).toContain(`已于${String(year + 1)}年1月1日清零`);
    await page.reload();
    await ready(page);
    // An example leaves nothing behind.
    await page.getByText('还没有内容').waitFor();
  });

  it('in two tabs loses nothing, and never spends the same points twice', async () => {
    const page = await begin();
    await restore(page, fourPoints);
    const tab = await another(page.context(), page);
    const both = [page, tab];
    for (const each of both) {
      await each.bringToFront();
      await press(each, '家庭');
      await press(each, '陈志强（1 号）');
      await each.getByText('兑换', { exact: true }).click();
      await each.getByLabel('用几分').fill('3');
    }
    // Both at once: what comes second is made again from what the first has written, and refused.
    await Promise.all(both.map((each) => each.getByRole('button', { name: '记下兑换' }).dispatchEvent('click')));
    await Promise.any(both.map((each) => said(each, '余额只有 1 分')));
    for (const each of both) await expect.poll(() => each.locator('.figures').innerText(), patient).toMatch(/可以换\s+1/u);

    for (const [each, day] of [[page, '2026-05-06'], [tab, '2026-05-07']] as const) {
      await each.bringToFront();
      await press(each, '记分');
      await each.getByLabel('哪一家').fill('1');
      await press(each, '陈志强（1 号）');
      await each.getByLabel('什么事').selectOption({ index: 1 });
      await each.getByLabel('哪一天').fill(day);
    }
    await Promise.all(both.map((each) => each.locator('form.entry [type=submit]').dispatchEvent('click')));
    for (const each of both) await expect.poll(() => each.locator('.rows > li').count(), patient).toBe(4);
    await page.reload();
    await ready(page);
    await allDrawn(page);
    expect(await page.locator('.rows > li').count()).toBe(4);
  });

  it('saves a backup and brings it back after erasing everything; a broken one changes nothing', async () => {
    const page = await begin();
    await beginVillage(page);
    await enter(page, '林秀英', '2026-02-03');
    await press(page, '保管');
    const backup = await saved(page, () => press(page, '存一份备份'));
    await press(page, '全部清除');
    await page.getByText('2 户、1 笔记分').waitFor();
    await press(page, '清除');
    await said(page, '已经清除');
    await page.getByText('还没有内容').waitFor();
    await pick(page, '选一个备份文件', 'b.json', Buffer.from(backup).toString().replace('"points":2,"on"', '"points":"2","on"'));
    await said(page, '条不对（points）');
    await pick(page, '选一个备份文件', 'b.json', backup);
    await page.getByText('文件里：2 户，1 笔记分，4 条记录').waitFor();
    await press(page, '换成文件里的');
    await said(page, '已经恢复');
    await page.reload();
    await ready(page);
    await page.locator('.rows').getByText('林秀英（2 号） 门前清扫').waitFor();
  });
});
