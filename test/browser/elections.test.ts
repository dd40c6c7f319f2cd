import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { expectNoBarriers } from './support/axe.ts';
import { press } from './support/benefits.ts';
import { calculator, checkOf, example, fits, overall, start } from './support/elections.ts';

const votes = '姓名,职务,得票,性别\n张三,委员,700,男\n李四,委员,451,女\n王五,委员,450,男\n';

describe('a committee, by keyboard, at 360 px', () => {
  it('ten members without a woman: refused by number and by clause, then as required, and otherwise by the law of the day before', async () => {
    const page = await start();
    await press(page, 'Tab', '#chairs');
    await page.keyboard.type('１');
    await page.keyboard.press('Tab');
    await page.keyboard.type('一');
    expect(await page.locator('#deputies-error').innerText()).toBe('请写0以上的整数。');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('1');
    expect(await page.locator('#deputies-error').count()).toBe(0);
    await page.keyboard.press('Tab');
    await page.keyboard.type('8');
    await page.keyboard.press('Tab');
    await page.keyboard.type('0');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await overall(page)).toContain('不符合');
    expect(await checkOf(page, '总人数').innerText()).toMatch(/现在 10.*要 5 到 9/u);
    expect(await checkOf(page, '有妇女').locator('a').getAttribute('href')).toContain('#rc25-8-2a');
    expect(await fits(page)).toBe(true);
    await expectNoBarriers(page);
    await page.fill('#ordinary', '5');
    await page.fill('#women', '2');
    expect(await overall(page)).toContain('符合');
    await page.fill('#women', '0');
    expect(await overall(page)).toContain('不符合');
    await page.locator('.law-day button').nth(2).click();
    expect(await page.locator('.by-law').innerText()).toContain('2018年文本');
    expect(await checkOf(page, '有妇女').innerText()).toContain('当时没有规定');
    await page.locator('.parts button').last().click();
    await page.waitForFunction(() => location.hash === '#/changes');
    expect(await page.locator('.compared tr').filter({ hasText: '有妇女' }).innerText()).toMatch(/当时没有规定[^]*当时没有规定[^]*不符合/u);
    expect(await fits(page)).toBe(true);
    await expectNoBarriers(page);
    await page.goBack();
    await page.locator('#ordinary').waitFor();
    expect(await page.locator('#ordinary').inputValue()).toBe('5');
    // Women are not asked about under a law that says nothing of them, and what was typed is there again under one that does.
    expect(await page.locator('#women').count()).toBe(0);
    await page.locator('.law-day button').last().click();
    expect(await page.locator('#women').inputValue()).toBe('0');
  });
});

describe('an election', () => {
  it('from its day to every last day, with another way to count beside it, and into a calendar', async () => {
    const page = await start({ width: 1280, height: 900, colorScheme: 'dark' }, `${calculator}#/calendar`);
    await page.fill('#electionDate', '2026-09-15');
    const list = page.locator('.worked > div').filter({ hasText: '选民名单最晚公布' });
    expect(await list.innerText()).toMatch(/2026年8月26日[^]*换一种读法[^]*2026年8月25日/u);
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.take button').filter({ hasText: '日历' }).click()]);
    expect(await readFile(await download.path(), 'utf8')).toContain('DTSTART;VALUE=DATE:20260826');
    await expectNoBarriers(page);
  });

  it('candidates from a pasted table: more than half of 900 is 451, a faulty table changes nothing, and a tie stays open', async () => {
    const page = await start({}, `${calculator}#/ballot`);
    await page.fill('#electionDate', '2026-09-15');
    await page.selectOption('#votingMode', 'allVoters');
    await page.fill('#ballotBase', '1500');
    await page.fill('#ballotsReturned', '900');
    await page.fill('#chairSeats', '0');
    await page.fill('#deputySeats', '0');
    await page.fill('#ordinarySeats', '2');
    const paste = async (text: string) => {
      const box = page.locator('.listed').first();
      if (!(await page.locator('#candidates-pasted').isVisible())) await box.locator('summary').click();
      await page.fill('#candidates-pasted', text);
      await box.locator('button[type=submit]').click();
    };
    await paste(votes.replace('451', '很多'));
    await page.locator('.problems').waitFor();
    expect(await page.locator('.problems').innerText()).toContain('第3行C列：“很多”不是整数');
    expect(await page.locator('.row-fields').count()).toBe(0);
    await paste(votes);
    await page.locator('.row-fields').nth(2).waitFor();
    expect(await checkOf(page, '李四').innerText()).toMatch(/^.?\s*符合/u);
    expect(await page.locator('.row-fields').nth(2).innerText()).toContain('不符合');
    expect(await page.locator('.worked > div').filter({ hasText: '接下来' }).innerText()).toContain('名额选足了');
    await page.fill('#candidates-2-votes', '451');
    expect(await page.locator('.worked > div').filter({ hasText: '接下来' }).innerText()).toContain('票数相同');
    await page.fill('#ballotsReturned', '1501');
    expect(await page.locator('.problems').innerText()).toContain('“收回多少张票”比“名单上一共多少人”还多');
    expect(await fits(page)).toBe(true);
  });

  it('a list is opened from a file, and the case comes back from its own file', async () => {
    const page = await start({ width: 1280, height: 900 }, `${calculator}#/ballot`);
    await page.fill('#ballotsReturned', '900');
    await page.setInputFiles('.listed input[type=file]', { name: 'votes.csv', mimeType: 'text/csv', buffer: Buffer.from(votes) });
    await page.locator('.row-fields').nth(2).waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.take button').filter({ hasText: '存成文件' }).click()]);
    const saved = await readFile(await download.path(), 'utf8');
    await page.locator('.take button').filter({ hasText: '全部清空' }).click();
    expect(await page.locator('.row-fields').count()).toBe(0);
    expect(await page.locator('#ballotsReturned').inputValue()).toBe('');
    await page.setInputFiles('.take input[type=file]', { name: 'other.json', mimeType: 'application/json', buffer: Buffer.from('{"calculator":"other"}') });
    await page.locator('.take .said').filter({ hasText: '没有打开' }).waitFor();
    await page.setInputFiles('.take input[type=file]', { name: 'case.json', mimeType: 'application/json', buffer: Buffer.from(saved) });
    await page.locator('.take .said').filter({ hasText: '打开了' }).waitFor();
    await page.locator('.parts button').nth(1).click();
    await page.locator('.subparts button').filter({ hasText: '投票和计票' }).click();
    expect(await page.locator('#ballotsReturned').inputValue()).toBe('900');
    expect(await page.locator('.row-fields').count()).toBe(3);
  });
});

describe('in English', () => {
  it('an example says what ties and what to ask, on screen and on paper', async () => {
    const page = await start({}, `en/${calculator}`);
    await example(page, 6);
    expect(await page.locator('.worked').innerText()).toContain('Level, and the law is silent');
    expect(await page.locator('.left-open').innerText()).toContain('Equal votes for the last seat');
    expect(await fits(page)).toBe(true);
    await expectNoBarriers(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.slip').innerText()).toContain('What decides between equal votes?');
    expect(await page.locator('.parts').isVisible()).toBe(false);
  });

  it('a link holds figures and days and no list', async () => {
    const page = await start({}, `en/${calculator}`);
    await example(page, 5);
    await page.evaluate(() => { Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } }); });
    await page.locator('.take button').filter({ hasText: 'link' }).click();
    const link = new URL(await page.locator('#share-link').inputValue());
    expect(link.href.replace(link.hash, '')).toBe(page.url().replace(/#.*$/, ''));
    const fragment = link.hash;
    expect(fragment).toMatch(/^#case=/);
    expect(decodeURIComponent(fragment)).toContain('"ballotsReturned":801');
    expect(decodeURIComponent(fragment)).not.toContain('candidates');
    const other = await start({ width: 1280, height: 900 }, `${calculator}${fragment}`);
    await other.locator('#ballotsReturned').waitFor();
    expect(await other.locator('#ballotsReturned').inputValue()).toBe('801');
    expect(other.url()).not.toContain('case=');
  });
});
