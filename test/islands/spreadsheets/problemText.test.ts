import { describe, expect, it } from 'vitest';
import { spreadsheetProblemText } from '../../../src/islands/spreadsheets/index.ts';
import type { SpreadsheetProblem } from '../../../src/schemas/spreadsheets/index.ts';
import { spreadsheetWords } from '../../../src/words/spreadsheets/index.ts';

const cell: SpreadsheetProblem = { kind: 'cellTooLong', row: 3, column: 28, most: 2_000 };

describe('why a spreadsheet was refused', () => {
  it('is said in three languages, with the place and what is allowed', () => {
    expect(spreadsheetProblemText(cell, spreadsheetWords('zh'), 'zh')).toBe('AB3 格（第 3 行）的字太多，最多 2,000 个字。');
    expect(spreadsheetProblemText(cell, spreadsheetWords('en'), 'en')).toBe('Cell AB3 (row 3) holds too much text; at most 2,000 characters can be read.');
    expect(spreadsheetProblemText(cell, spreadsheetWords('vi'), 'vi')).toBe('Ô AB3 (hàng 3) có quá nhiều chữ; chỉ đọc được tối đa 2.000 ký tự.');
  });

  it('gives sizes in megabytes', () => {
    expect(spreadsheetProblemText({ kind: 'fileTooLarge', size: 25_340_000, most: 20_000_000 }, spreadsheetWords('en'), 'en'))
      .toContain('has 25.3 MB; at most 20 MB');
  });

  it('names the row of a wrong encoding only where it is known', () => {
    const say = (row: number | null) => spreadsheetProblemText({ kind: 'wrongEncoding', row }, spreadsheetWords('en'), 'en');
    expect(say(7)).toContain('in row 7');
    expect(say(null)).not.toContain('row');
  });
});
