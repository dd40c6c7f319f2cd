import type { ScoreScheme } from '../../../rules/engine/index.ts';
import { csvTable } from '../../../schemas/csv/index.ts';

/** A list of units by district to be filled in, with one made-up line. */
export function districtTemplate(lang: 'vi' | 'en'): string {
  return csvTable(lang === 'vi' ? [['Tên', 'Huyện', 'Công nhận 2020', 'Triển khai', 'Chỉ đạo đánh giá'], ['Xã A', 'Huyện B', 'có', 'có', 'có']]
    : [['Name', 'District', 'Recognised 2020', 'Implements', 'Directs'], ['Commune A', 'District B', 'yes', 'yes', 'yes']]);
}

/** A table to be filled in, with the columns that are read and one made-up line. */
export function templateFor({ everyCriterion, criteria }: ScoreScheme, lang: 'vi' | 'en'): string {
  const numbers = criteria.map(({ number }) => `${lang === 'vi' ? 'TC' : 'C'}${String(number)}`);
  const empty = criteria.map(() => '');
  if (everyCriterion !== null) {
    const head = lang === 'vi' ? ['Tên', 'Nhóm', 'Tổng điểm', 'Đủ tiêu chí', 'Không tiêu chí 0'] : ['Name', 'Group', 'Total', 'All met', 'None zero'];
    return csvTable([[...head, ...numbers], [lang === 'vi' ? 'Xã A' : 'Commune A', '2', '810', lang === 'vi' ? 'có' : 'yes', lang === 'vi' ? 'có' : 'yes', ...empty]]);
  }
  const head = lang === 'vi' ? ['Tên', 'Loại', 'TP Kon Tum', 'Miền núi', 'Đặc biệt khó khăn', 'Tổng điểm'] : ['Name', 'Kind', 'Kon Tum city', 'Mountain', 'Difficult', 'Total'];
  const row = lang === 'vi' ? ['Xã A', 'xã', 'không', 'có', 'có', '649,99'] : ['Commune A', 'commune', 'no', 'yes', 'yes', '649.99'];
  return csvTable([[...head, ...numbers], [...row, ...empty]]);
}
