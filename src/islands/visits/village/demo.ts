import { absentScore, counted, type VillageTable, type VisitScheme } from '../../../rules/points/index.ts';

const surnames = ['王', '李', '张', '刘', '陈', '杨', '赵', '黄', '周', '吴'];
const given = ['秀英', '建国', '桂兰', '志强', '春梅', '海燕'];

/** An invented village of sixty households over half a year, the same each time. */
export function demoVillage({ items }: VisitScheme): VillageTable {
  const households = surnames.flatMap((surname) => given.map((name) => surname + name));
  const months = 6;
  const size = households.length * months;
  const scores = new Int16Array(size * items.length);
  let state = 20260;
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  households.forEach((_, household) => {
    const care = 0.72 + next() * 0.28;
    const hasPupils = next() < 0.7;
    for (let month = 0; month < months; month += 1) {
      items.forEach(({ most, canBeAbsent, group }, item) => {
        const isAbsent = canBeAbsent && group === 'students' && !hasPupils;
        const share = Math.min(1, care + month * 0.012 + (next() - 0.35) * 0.2);
        scores[(household * months + month) * items.length + item] = isAbsent ? absentScore : Math.round((most * share) / 50) * 50;
      });
    }
  });
  return {
    households, firstMonth: '2026-01', months, scores,
    sums: new Int16Array(size).fill(-1), counts: new Uint8Array(size).fill(counted), days: new Uint8Array(size).fill(22),
  };
}
