import type { Words } from '../type.ts';
import { area } from './area.ts';
import { checks } from './checks.ts';
import { government } from './government.ts';
import { readings } from './readings.ts';
import { groups, named, remarks } from './remarks.ts';
import { requirements } from './requirements/index.ts';
import { services } from './services.ts';

/** The words of these rules in Chinese. */
export const zh: Words = {
  title: '设施和目标自查',
  intro:
    '填上当地的级别、人口和现有的设施，看温州2016年的文件（温政发〔2016〕41号）要求哪些，哪些达到了，还差几张床、几家机构。'
    + '可以一次填好几个地方。不清楚的可以先不填。文件没有分数和等级，这里也不打分；这份文件现在还管不管用，没有核实到。',
  questions: { ...area, ...services, ...government, ...checks },
  parameters: {},
  entitlements: {
    'R-G12': {
      title: '特殊教育学生的公用经费',
      what: '特殊教育学生的公用经费，每人按普通学生标准的15倍拨付。随班就读、送教上门的学生也算。',
      next: '由哪个单位拨、什么时候拨，文件没有写。可以先问当地教育、财政部门：普通学生的标准是多少，学段不同的怎样算。',
    },
    'R-G13': {
      title: '公办康复、托养机构的设施设备补助',
      what: '新建、改建、扩建公办的康复或托养机构，市级财政在省级补助的基础上，再给适当补助。补多少，文件没有写。',
      next: '先问省级补助有没有、多少，再问市财政和市残联。到哪里申请、要什么材料，文件没有写。有条件的地方可以提高标准。',
    },
  },
  requirements, readings, remarks, named, groups,
};
