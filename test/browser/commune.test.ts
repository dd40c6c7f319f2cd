import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectNoBarriers } from './support/axe.ts';
import { visit } from './support/page.ts';

const path = 'vi/calculators/child-friendly-commune/';

async function open(width: number): Promise<Page> {
  const { page } = await visit(path, { width });
  await page.locator('[data-island=ready]').waitFor({ state: 'attached' });
  return page;
}

const part = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const pick = (page: Page, question: string, answer: string): Promise<void> => page.getByRole('group', { name: question }).getByRole('radio', { name: answer, exact: true }).check();

describe('a specially difficult mountain commune, from the first question to the printed dossier', () => {
  it('on a phone of 320 px, in Vietnamese', async () => {
    const page = await open(320);
    await pick(page, 'Nơi được đánh giá là xã, phường hay thị trấn?', 'Xã');
    await pick(page, 'Có ở miền núi không?', 'Có');
    await pick(page, 'Thủ tướng Chính phủ có xếp vào diện đặc biệt khó khăn không?', 'Có, cả kỳ');

    // What cannot be read is told on top, with the focus, and at its field in the same words.
    const total = page.getByLabel('tổng điểm cấp xã chấm');
    await total.fill('-5');
    await page.getByRole('button', { name: 'Tính', exact: true }).click();
    const summary = page.locator('.errors');
    await summary.waitFor();
    expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true);
    const message = 'tổng điểm cấp xã chấm: không nhập số âm.';
    expect(await summary.getByRole('link').innerText()).toBe(message);
    expect(await page.locator('#score-commune-error').innerText()).toBe(message);
    await expectNoBarriers(page);
    await summary.getByRole('link').click();
    expect(await total.evaluate((field) => field === document.activeElement)).toBe(true);

    await total.fill('649,99');
    await page.keyboard.press('Enter');
    await page.locator('[data-result-title]').waitFor();
    expect(await page.locator('.result > .verdict').innerText()).toContain('Chưa đủ điểm');
    expect(await page.locator('.result').innerText()).toContain('Thiếu 0,01 điểm để đạt mức 650 điểm.');
    await total.fill('650');
    await page.keyboard.press('Enter');
    await page.getByText('Đúng bằng mức 650 điểm.').waitFor();
    expect(await page.locator('.result .reading').first().innerText()).toContain('650 hay 750');
    expect(await page.locator('.result a.from').first().getAttribute('href')).toContain('/vi/policies/kontum-2516/#kt-III.2.2-c');
    await expectNoBarriers(page);

    await part(page, 'Hồ sơ');
    expect(await page.locator('[data-screen-title]').evaluate((title) => title === document.activeElement)).toBe(true);
    const dossier = page.locator('#list-d-01');
    for (const paper of ['Công văn đề nghị công nhận', 'Báo cáo thực hiện tiêu chuẩn', 'Biên bản họp Hội đồng đánh giá cấp xã']) await pick(page, paper, 'Có');
    expect(await dossier.locator('.verdict').innerText()).toContain('Đủ 3/4');
    await pick(page, 'Bản tổng điểm của các tiêu chí', 'Thiếu');
    expect(await dossier.innerText()).toContain('Thiếu: bản tổng điểm của các tiêu chí');
    await expectNoBarriers(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

    // The browser's own dialogue is left out; the page is as it would be printed.
    await page.evaluate(() => { window.print = () => undefined; });
    await dossier.getByRole('button', { name: 'In danh sách này' }).click();
    await page.locator('.print-one').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await dossier.locator('.printed-lines li').allInnerTexts()).toMatchObject([/^☑ Công văn/u, /^☑ Báo cáo/u, /^☑ Biên bản/u, /^☐ Bản tổng điểm.*Thiếu$/su].map((line) => expect.stringMatching(line) as unknown));
    expect(await dossier.innerText()).toContain('Người kiểm:');
    expect(await page.locator('#list-d-02').isVisible()).toBe(false);
    expect(await page.locator('.parts').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.goBack();
    expect(await page.locator('.result > .verdict').innerText()).toContain('Đủ điểm');
  });
});

describe('the other parts', () => {
  it('plan, calendar file, awards, a pasted table and a link, without barriers', async () => {
    const page = await open(1024);
    await page.getByText('Xem ví dụ').click();
    await page.getByRole('button', { name: /13 tiêu chí được 740/u }).click();
    await part(page, 'Nâng điểm');
    await page.locator('.robust tbody tr').nth(3).waitFor();
    const plans = await page.locator('.robust tbody tr').allInnerTexts();
    expect(plans).toHaveLength(4);
    expect(plans[0]).toMatch(/740 điểm[^]*tiêu chí \d+/u);
    expect(await page.locator('body').innerText()).toContain('32.768');

    await part(page, 'Lịch');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Tải lịch (.ics)' }).click()]);
    expect(await readFile(await download.path(), 'utf8')).toContain('DTSTART;VALUE=DATE:20151114');
    await page.locator('[name="day.communeDossier"]').fill('2015-11-15');
    await page.getByRole('button', { name: 'Kiểm hạn' }).click();
    expect(await page.locator('.milestones li').nth(1).innerText()).toMatch(/Sát hạn[^]*ngày hôm trước là ngày cuối/u);
    await expectNoBarriers(page);

    await part(page, 'Khen thưởng');
    for (const year of [2015, 2014, 2013]) await page.getByRole('button', { name: `Thêm năm ${String(year)}` }).click();
    expect(await page.locator('.card').first().innerText()).toMatch(/Chưa xác định[^]*đã được khen mức này chưa: 2015, 2014, 2013/u);
    for (const year of [2015, 2014, 2013]) await page.getByRole('group', { name: `Năm ${String(year)}` }).getByRole('group', { name: 'Năm đó huyện đã khen chưa?' }).getByRole('radio', { name: 'Không', exact: true }).check();
    expect(await page.locator('.card').first().innerText()).toMatch(/Đủ điều kiện để xem xét[^]*3 năm[^]*37\/2010/u);

    await part(page, 'Nhiều xã');
    await page.getByLabel('Hoặc dán vào đây').fill('Tên\tLoại\tTổng điểm\nA\tthị trấn\t750\nB\tphường\t849,99\nC\txã\t-1');
    await page.getByRole('button', { name: 'Đọc bảng' }).click();
    await page.getByText('Dòng 4, cột “Tổng điểm”: “-1”').waitFor();
    await page.getByLabel('Hoặc dán vào đây').fill('Tên\tLoại\tTổng điểm\nA\tthị trấn\t750\nB\tphường\t849,99');
    await page.getByRole('button', { name: 'Đọc bảng' }).click();
    await page.getByText('2 nơi: 1 đủ điểm, 1 chưa đủ, 0 chưa xác định.').waitFor();
    expect(await page.locator('.many tbody tr').nth(1).innerText()).toContain('0,01 điểm');
    await expectNoBarriers(page);

    await page.getByRole('button', { name: 'Sao chép liên kết' }).click();
    const link = await page.locator('#share-link').inputValue();
    const { page: other } = await visit(path + new URL(link).hash, { width: 360 });
    await other.locator('.result .figure').waitFor();
    expect(await other.locator('.result .figure').innerText()).toContain('740 đến 855');
    expect(other.url()).not.toContain('case=');
  });
});
