import type { Words } from './type.ts';
import { entitlements } from './zh/benefits.ts';
import { parameters } from './zh/parameters.ts';
import { questions } from './zh/questions.ts';
import { readings } from './zh/readings.ts';
import { named, remarks } from './zh/remarks.ts';
import { requirements } from './zh/requirements.ts';

/** The words of the rules for employers in Chinese. */
export const zh: Words = {
  title: '用人单位：安置残疾人的义务和奖励',
  intro:
    '回答几个问题，看温州2016年的文件（温政发〔2016〕41号）要求用人单位做什么、什么情况要缴残疾人就业保障金、能得到哪些奖励和补助、'
    + '哪几项能不能一起拿文件没有写清。奖励写的都是“不低于”，所以算出来的是下限。最后由办理的地方定；这份文件现在还管不管用，没有核实到。',
  questions, parameters, entitlements, requirements, readings, remarks, named,
};
