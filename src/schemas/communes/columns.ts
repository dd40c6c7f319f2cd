/** What a column of a table says about a unit; criteria by their number from 1. */
export type Column =
  | Readonly<{ kind: 'name' }>
  | Readonly<{ kind: 'points'; question: string; criterion: number | null }>
  | Readonly<{ kind: 'yesNo'; question: string }>
  | Readonly<{ kind: 'kind' | 'group' | 'difficult'; question: string }>;

/** A word without marks and case, so that `Tổng điểm`, `tong diem` and `TỔNG ĐIỂM` are one. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/gu, 'd').toLowerCase().replace(/[\s_.–-]+/gu, ' ').trim();
}

const words: Readonly<Record<string, 'yes' | 'no'>> = { co: 'yes', x: 'yes', yes: 'yes', true: 'yes', '1': 'yes', dung: 'yes', khong: 'no', no: 'no', false: 'no', '0': 'no', sai: 'no' };
const unknown = new Set(['', '?', 'unknown', 'chua ro', 'khong ro']);

/** Yes or no as people write it in a cell; null for anything else. */
export function yesOrNo(cell: string): 'yes' | 'no' | null {
  return words[folded(cell)] ?? null;
}

/** Whether a cell says that something is not known: nothing, or a word for it. */
export function saysUnknown(cell: string): boolean {
  return unknown.has(folded(cell));
}

const named: readonly (readonly [Column, readonly string[]])[] = [
  [{ kind: 'name' }, ['ten', 'ten don vi', 'don vi', 'noi', 'name', 'unit', 'commune']],
  [{ kind: 'kind', question: 'unit.kind' }, ['loai', 'loai don vi', 'kind', 'unit kind']],
  [{ kind: 'yesNo', question: 'unit.inKonTumCity' }, ['tp kon tum', 'thanh pho kon tum', 'thuoc thanh pho kon tum', 'kon tum city', 'city', 'unit inkontumcity']],
  [{ kind: 'yesNo', question: 'unit.mountain' }, ['mien nui', 'xa mien nui', 'mountain', 'unit mountain']],
  [{ kind: 'difficult', question: 'unit.speciallyDifficult' }, ['dac biet kho khan', 'dbkk', 'difficult', 'specially difficult', 'unit speciallydifficult']],
  [{ kind: 'group', question: 'unit.group' }, ['nhom', 'group', 'unit group']],
  [{ kind: 'points', question: 'score.commune', criterion: null }, ['tong diem', 'tong', 'diem', 'total', 'score', 'points', 'score commune']],
  [{ kind: 'points', question: 'score.district', criterion: null }, ['diem huyen', 'huyen cham', 'district', 'score district']],
  [{ kind: 'yesNo', question: 'score.allMet' }, ['du tieu chi', 'moi tieu chi deu dat', 'all met', 'score allmet']],
  [{ kind: 'yesNo', question: 'score.noneZero' }, ['khong tieu chi 0', 'khong tieu chi nao 0 diem', 'none zero', 'score nonezero']],
];

/** What the columns of a header mean; null for one that is not known. */
export function columnsFor(header: readonly string[], criteria: number): readonly (Column | null)[] {
  return header.map((cell) => {
    const name = folded(cell);
    const found = named.find(([, names]) => names.includes(name))?.[0];
    if (found !== undefined) return found;
    const [, number = ''] = /^(?:tc|tieu chi|c|criterion|criterion commune) ?(\d{1,2})$/u.exec(name) ?? [];
    const criterion = Number(number);
    return number !== '' && criterion >= 1 && criterion <= criteria ? { kind: 'points', question: 'criterion.commune', criterion } : null;
  });
}
