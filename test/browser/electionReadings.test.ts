import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { expectNoBarriers } from './support/axe.ts';
import { press } from './support/benefits.ts';
import { calculator, checkOf, fits, overall, start } from './support/elections.ts';
import { allDrawn } from './support/page.ts';

describe('a way to read the text, by keyboard, at 360 px', () => {
  it('is chosen, decides, stands on the result and on paper, goes with a link and a file, and is left again', async () => {
    const page = await start();
    for (const [field, value] of [['chairs', '1'], ['deputies', '0'], ['ordinary', '4'], ['women', '1']] as const) await page.fill(`#${field}`, value);
    expect(await checkOf(page, '主任、副主任的人数').innerText()).toMatch(/^.?\s*符合/u);
    const box = page.locator('.reading').filter({ hasText: '三种职务各几人' });
    await box.locator('summary').focus();
    await page.keyboard.press('Enter');
    const option = (at: number) => box.locator('.choice').nth(at);
    // Each way to read it says what it gives, and the recommended one is marked.
    expect(await option(0).innerText()).toMatch(/推荐[^]*主任、副主任的人数：符合/u);
    expect(await option(1).innerText()).toMatch(/每种至少1人[^]*主任、副主任的人数：不符合/u);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    expect(await option(1).locator('input').isChecked()).toBe(true);
    expect(await option(1).locator('input').evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await overall(page)).toContain('不符合');
    expect(await page.locator('.result .chosen-readings').innerText()).toContain('三种职务各几人：每种至少1人');
    expect(await fits(page)).toBe(true);
    await expectNoBarriers(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.result .chosen-readings').isVisible()).toBe(true);
    expect(await page.locator('.result .chosen-readings button').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.take button').filter({ hasText: '存成文件' }).click()]);
    const saved = await readFile(await download.path(), 'utf8');
    expect(JSON.parse(saved)).toMatchObject({ readings: { 'AMB-RC-22': 'B' } });
    const [table] = await Promise.all([page.waitForEvent('download'), page.locator('.take button').filter({ hasText: '存成表格' }).click()]);
    expect(await readFile(await table.path(), 'utf8')).toContain('读法 · 三种职务各几人,每种至少1人');
    await page.evaluate(() => { Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } }); });
    await page.locator('.take button').filter({ hasText: '链接' }).click();
    const other = await start({}, `${calculator}${new URL(await page.locator('#share-link').inputValue()).hash}`);
    await other.locator('.result .chosen-readings').waitFor();
    expect(await overall(other)).toContain('不符合');
    await press(other, 'Tab', '.chosen-readings button');
    await other.keyboard.press('Enter');
    expect(await other.locator('.chosen-readings').count()).toBe(0);
    expect(await checkOf(other, '主任、副主任的人数').innerText()).toMatch(/^.?\s*符合/u);
    await other.setInputFiles('.take input[type=file]', { name: 'case.json', mimeType: 'application/json', buffer: Buffer.from(saved) });
    await other.locator('.result .chosen-readings').waitFor();
    await other.setInputFiles('.take input[type=file]', { name: 'case.json', mimeType: 'application/json', buffer: Buffer.from(saved.replace('"AMB-RC-22": "B"', '"AMB-RC-22": "Z"')) });
    await other.locator('.take .said').filter({ hasText: '不是这里有的读法' }).waitFor();
    expect(await other.locator('.result .chosen-readings').innerText()).toContain('每种至少1人');
  });

  it('what the text leaves open shows every outcome and uses none until one is chosen', async () => {
    const page = await start({}, `${calculator}#/city`);
    await page.selectOption('#kinAmong', 'yes');
    await page.locator('.listed').filter({ hasText: '亲属关系' }).locator('button').first().click();
    await page.selectOption('#kinPairs-0-relation', 'spouse');
    const box = page.locator('.reading').filter({ hasText: '配偶、姻亲算不算' });
    await allDrawn(page);
    expect(await box.locator('input:checked').count()).toBe(0);
    expect(await box.locator('.choice').allInnerTexts()).toEqual([expect.stringContaining('直系亲属：符合'), expect.stringContaining('直系亲属：不符合')]);
    await box.locator('input').nth(1).check();
    expect(await checkOf(page, '没有兄弟姐妹、直系亲属').innerText()).toMatch(/^.?\s*不符合/u);
  });
});

describe('what cannot be', () => {
  it('is said at the field and at the result in the same words, with no conclusion, also where old law and new are compared', async () => {
    const page = await start({}, `${calculator}#/disclosure`);
    await page.fill('#postedOn', '2026-03-05');
    await page.fill('#lastShownOn', '2026-03-01');
    const says = '“最后一个还看得到的日子”在“贴出的日子”以前';
    expect(await page.locator('#lastShownOn-error').innerText()).toBe(says);
    expect(await page.locator('#lastShownOn').getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('.result').innerText()).toMatch(new RegExp(`${says}[^]*改正以后才有结论`, 'u'));
    await expectNoBarriers(page);
    await page.locator('.parts button').last().click();
    expect(await page.locator('.problems').innerText()).toContain('居务公开：改正以后才有结论');
    expect(await page.locator('.one-part').innerText()).not.toContain('几个版本的结果一样');
  });

  it('two people of one name are pointed out, and a faulty file or a cut link changes nothing and says why in the words of the page', async () => {
    const page = await start();
    for (const at of [0, 1]) {
      await page.locator('.listed').first().locator('.btn').first().click();
      await page.fill(`#people-${String(at)}-name`, '张三');
    }
    expect(await page.locator('.listed').first().innerText()).toContain('有同名的（张三），按两个人算');
    const open = (text: string) => page.setInputFiles('.take input[type=file]', { name: 'case.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    const said = page.locator('.take .said');
    await open('{"calculator":');
    await said.filter({ hasText: '文件内容读不懂' }).waitFor();
    await open(JSON.stringify({ calculator: 'committee-election', facts: { chairs: -1, candidates: [{ votes: 'x' }] } }));
    await said.filter({ hasText: '“主任几人”要是0以上的整数；“候选人 第1行得票”要是0以上的整数' }).waitFor();
    expect(await page.locator('.row-fields').count()).toBe(2);
    const cut = await start({}, `${calculator}#case=%7B%22savedFor%22%3A2%2C%22fac`);
    await cut.locator('.elections > .said').filter({ hasText: '链接不完整' }).waitFor();
    expect(cut.url()).not.toContain('case=');
  });
});
