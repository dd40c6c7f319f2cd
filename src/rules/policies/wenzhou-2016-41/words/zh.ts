import type { Words } from './type.ts';
import { entitlements } from './zh/benefits.ts';
import { daily } from './zh/daily.ts';
import { dailyBenefits } from './zh/dailyBenefits.ts';
import { dailyReadings } from './zh/dailyReadings.ts';
import { dailyRemarks } from './zh/dailyRemarks.ts';
import { household } from './zh/household.ts';
import { parameters } from './zh/parameters.ts';
import { person } from './zh/person.ts';
import { readings } from './zh/readings.ts';
import { named, remarks } from './zh/remarks.ts';
import { staff } from './zh/staff.ts';

/** The words of these rules in Chinese. */
export const zh: Words = {
  title: '残疾人补贴自查',
  intro:
    '回答几个问题，看温州2016年的文件（温政发〔2016〕41号）给残疾人和家里人写了哪些待遇、多少钱、哪些不能一起领。'
    + '不清楚的可以先不答，也会有结果。批不批、给多少，最后由办理的地方定；这份文件现在还管不管用，没有核实到。',
  questions: { ...household, ...person, ...daily, ...staff },
  parameters,
  entitlements: { ...entitlements, ...dailyBenefits },
  requirements: {},
  readings: { ...readings, ...dailyReadings },
  remarks: { ...remarks, ...dailyRemarks },
  named,
};
