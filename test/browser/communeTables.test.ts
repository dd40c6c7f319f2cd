import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { writeXlsx } from '../../src/schemas/spreadsheets/index.ts';
import { workbookFile } from '../schemas/spreadsheets/support/workbook.ts';
import { expectNoBarriers } from './support/axe.ts';
import { allDrawn, visit } from './support/page.ts';

const width = 360;

async function openPart(name: string): Promise<Page> {
  const { page } = await visit('vi/calculators/child-friendly-commune/', { width });
  await page.locator('[data-island=ready]').waitFor({ state: 'attached' });
  await page.getByRole('button', { name, exact: true }).click();
  await page.locator('[data-screen-title]').filter({ hasText: name }).waitFor();
  return page;
}

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const give = (page: Page, name: string, mimeType: string, bytes: Uint8Array | string): Promise<void> => (
  page.locator('.open-table input[type=file]').setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) }));
const scrollWidth = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

/** A sheet as an office program writes it, with the cells of a column joined. */
function joined(): Uint8Array {
  const row = (number: number, ...cells: readonly string[]): string => `<row r="${String(number)}">${cells.map((text, at) => (text === '' ? '' : `<c r="${'ABC'.charAt(at)}${String(number)}" t="str"><v>${text}</v></c>`)).join('')}</row>`;
  const rows = row(1, 'Tên', 'Loại', 'Tổng điểm') + row(2, 'Xã Đăk Tờ Re', 'xã', '700') + row(3, 'Xã Ngọk Bay', '', '760');
  return workbookFile({ sheet: '', more: { 'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData><mergeCells><mergeCell ref="B2:B3"/></mergeCells></worksheet>` } });
}

describe('many communes', () => {
  it('from an XLSX; one with joined cells is refused by row and column, and the table before is kept', async () => {
    const page = await openPart('Nhiều xã');
    await give(page, 'xa.xlsx', xlsx, writeXlsx([
      { name: 'Điểm', rows: [['Tên', 'Loại', 'Tổng điểm', 'Ghi chú'], ['Thị trấn Plei Kần', 'thị trấn', 750, ''], ['Phường Quyết Thắng', 'phường', '849,99', 'hỏi lại']] },
      { name: 'Khác', rows: [['x']] },
    ]));
    await page.getByText('2 nơi: 1 đủ điểm, 1 chưa đủ, 0 chưa xác định.').waitFor();
    expect(await page.locator('.open-table .said').innerText()).toBe('Đã đọc trang tính “Điểm”; tệp còn 1 trang khác, không đọc. Bỏ qua: Ghi chú');
    await allDrawn(page);
    expect(await page.locator('.many tbody tr').allInnerTexts()).toMatchObject([/Plei Kần[^]*750 điểm[^]*Đủ điểm/u, /Quyết Thắng[^]*0,01 điểm[^]*Chưa đủ điểm/u].map((line) => expect.stringMatching(line) as unknown));

    await give(page, 'gop.xlsx', xlsx, joined());
    const refused = page.locator('.errors');
    await refused.getByText('Dòng 2, cột “Loại”: ô bị gộp (B2:B3).').waitFor();
    expect(await refused.evaluate((box) => box === document.activeElement)).toBe(true);
    expect(await page.locator('.many tbody tr').count()).toBe(2);
    expect(await scrollWidth(page)).toBeLessThanOrEqual(width);
    await expectNoBarriers(page);
  });
});

describe('targets', () => {
  it('of a list of communes from a CSV, by the districts it names', async () => {
    const page = await openPart('Chỉ tiêu');
    await page.locator('.list > summary').click();
    const lines = ['Tên,Huyện,Công nhận 2020,Triển khai,Chỉ đạo đánh giá', 'Xã Đăk Hring,Huyện Đăk Hà,có,có,có', 'Xã Ngọk Réo,Huyện Đăk Hà,không,,', 'Phường Quyết Thắng,Thành phố Kon Tum,,có,'];
    await give(page, 'xa.csv', 'text/csv', lines.join('\n'));
    await page.getByText('Đã đọc 3 nơi của 2 huyện, thành phố.').waitFor();
    const [half, every] = [page.locator('.card').first(), page.locator('.card').nth(1)];
    expect(await half.innerText()).toMatch(/Chưa rõ[^]*Cần ít nhất 2; còn thiếu 0–1\.[^]*Chưa rõ 1 nơi: số nơi được công nhận là từ 1 đến 2\./u);
    expect(await every.innerText()).toMatch(/Chưa rõ · 1\/2 nơi làm đủ hai việc[^]*Thành phố Kon Tum/u);

    await give(page, 'xa.csv', 'text/csv', [...lines.slice(0, 3), 'Phường Quyết Thắng,Thành phố Kon Tum,có,có,có'].join('\n'));
    await half.getByText('Cần ít nhất 2: đủ. Tỷ lệ 66,6667%').waitFor();
    expect(await every.innerText()).toContain('Đủ · 2/2');
    expect(await page.getByLabel('số nơi được công nhận năm 2020').inputValue()).toBe('2');
    expect(await scrollWidth(page)).toBeLessThanOrEqual(width);
    await expectNoBarriers(page);
  });
});

describe('evidence of the years', () => {
  it('stands beside the awards, is asked for in the dossier too, and stays with its year', async () => {
    const page = await openPart('Khen thưởng');
    await page.getByRole('button', { name: 'Thêm năm 2015' }).click();
    await page.getByRole('group', { name: 'Năm 2015' }).getByRole('radio', { name: 'Quyết định công nhận' }).check();
    const years = page.locator('.evidence tbody tr');
    expect(await years.allInnerTexts()).toMatchObject([/2015[^]*Có[^]*34\/2014[^]*Quyết định công nhận/u, /2014[^]*chưa ghi/u, /2013/u, /2012/u, /2011/u].map((line) => expect.stringMatching(line) as unknown));

    await page.getByRole('link', { name: 'Kiểm hồ sơ khen' }).click();
    const dossier = page.locator('#list-d-04');
    await dossier.waitFor();
    expect(await dossier.getByRole('group', { name: 'Minh chứng năm 2015' }).getByRole('radio', { name: 'Quyết định công nhận' }).isChecked()).toBe(true);
    await dossier.getByRole('group', { name: 'Minh chứng năm 2014' }).getByRole('radio', { name: 'Bản photo giấy công nhận' }).check();
    await page.getByLabel('Năm đánh giá').fill('2016');
    await page.keyboard.press('Enter');
    await dossier.getByRole('group', { name: 'Minh chứng năm 2016' }).waitFor();
    const checkedIn = (year: number): Promise<string | null> => dossier.getByRole('group', { name: `Minh chứng năm ${String(year)}` }).getByRole('radio', { checked: true }).getAttribute('value');
    expect(await Promise.all([2016, 2015, 2014].map(checkedIn))).toEqual(['unknown', 'decision', 'copy']);
    await page.goBack();
    await page.getByText('Chuỗi liên tục: từ 0 đến 3 năm').first().waitFor();
  });
});

describe('figures', () => {
  it('typed and not computed are there again after another part; a table that does not add up and a date that was not finished are told', async () => {
    const page = await openPart('Lịch');
    await page.locator('[name="day.decision"]').focus();
    await page.keyboard.type('12');
    await page.getByRole('button', { name: 'Kiểm hạn' }).click();
    await page.locator('.errors').getByText('ngày quyết định công nhận: chọn đủ ngày, tháng, năm').waitFor();

    await page.getByRole('button', { name: 'Chấm điểm', exact: true }).click();
    await page.getByRole('radio', { name: 'Từng tiêu chí' }).check();
    await page.locator('.maxima summary').click();
    for (let n = 1; n <= 15; n += 1) await page.locator(`#m-${String(n)}`).fill('66');
    await page.getByRole('button', { name: 'Dùng bảng này' }).click();
    await page.getByText('Điểm tối đa cộng lại được 990 điểm, phải bằng 1.000 điểm.').first().waitFor();
    await page.locator('#m-15').fill('76');
    await page.getByRole('button', { name: 'Dùng bảng này' }).click();
    await page.locator('.maxima .error').waitFor({ state: 'detached' });

    await page.locator('#c-3').fill('65,5');
    await page.getByRole('button', { name: 'Nâng điểm', exact: true }).click();
    await page.locator('#r-3').fill('66,01');
    await page.getByRole('button', { name: 'Tính', exact: true }).click();
    await page.locator('.errors').getByText('Tiêu chí 3, nâng tới: không quá 66 điểm.').waitFor();

    // The year of another standard has criteria of its own, and the way back loses nothing.
    const year = page.getByLabel('Năm đánh giá');
    await year.fill('2026');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Chấm điểm', exact: true }).click();
    await page.getByText('Nguồn lực thực hiện quyền trẻ em').first().waitFor();
    expect(await page.locator('#c-3').inputValue()).toBe('');
    await year.fill('2015');
    await page.keyboard.press('Enter');
    await page.getByText('Giám sát: Sở Tư pháp').waitFor();
    expect(await page.locator('#c-3').inputValue()).toBe('65,5');
  });
});
