import type { Words } from '../type.ts';

/** Readings met by housing, school, work and everyday benefits. */
export const dailyReadings = {
  'AMB-WZ-37': {
    title: '“困难”“贫困”“低收入”这些词，按什么算？',
    options: {
      recognisedLocally: '各按当地的认定，自己照实回答。',
      dibaoAndMarginal: '都指低保和低保边缘家庭。',
    },
    why: '文件用了好几个词，没有一个解释。按当地的认定，不替民政下结论。',
    ask: '这里说的“困难残疾人家庭”“贫困残疾人”“经济困难”，是按低保、低保边缘算，还是另有认定？',
  },
  'AMB-WZ-38': {
    title: '“特困残疾人”是谁？',
    options: {
      recognisedLocally: '当地认定的特困残疾人。',
      supportedPersons: '纳入特困人员供养的残疾人。',
    },
    why: '文件前面写“特困人员供养”，这里写“特困残疾人”，用词不一样，所以按当地的认定。',
    ask: '免诊查费的“特困残疾人”要有什么证明？纳入特困供养的才算吗？',
  },
  'AMB-WZ-40': {
    title: '交通费补助，幼儿园和大学的学生有没有？',
    options: {
      schoolAges: '只有义务教育和高中阶段的学生有。',
      everyStudent: '凡是残疾学生都有，幼儿园和大学也算。',
    },
    why: '文件只写“残疾学生”，没有写学段。义务教育和高中阶段没有疑问，别的定不了，结果写“不确定”。',
    ask: '上幼儿园、上大学的残疾学生，有没有每学期的交通费补助？送教上门的、住校的呢？',
  },
  'AMB-WZ-48': {
    title: '免费停放，是不是只限专用车位？',
    options: {
      anyBay: '不限，停在城区公共停车场所就免费。',
      dedicatedBayOnly: '只限停在残疾人专用的车位上。',
    },
    why: '文件写的是在停车场所免费停放，没有说只限专用车位。',
    ask: '残疾人专用车没有停在专用车位上，停车要不要收费？',
  },
  'AMB-WZ-57': {
    title: '学历补助，残疾人本人要不要贫困？',
    options: {
      onlyForChildren: '本人不要求，只有子女要求家里贫困。',
      forBoth: '本人和子女都要求贫困。',
    },
    why: '“贫困”写在“残疾人子女”前面，本人那一半没有这个词。',
    ask: '残疾人自己考上大学或拿到学历，家里不贫困，有没有学历补助？',
  },
  'AMB-WZ-58': {
    title: '公益性岗位优先，家里人要不要也就业困难？',
    options: {
      onlyThePerson: '不要，“就业困难”只说残疾人本人。',
      membersToo: '要，家里人也得就业困难。',
    },
    why: '“就业困难”紧跟着“残疾人”，后面的“家庭成员”是另一种人。',
    ask: '残疾人的家里人申请公益性岗位，自己也要认定为就业困难吗？',
  },
  'AMB-WZ-61': {
    title: '“高中阶段”含不含中专、职高、技校？',
    options: {
      vocationalIncluded: '含。中等职业学校也是高中阶段。',
      generalOnly: '不含，只有普通高中。',
    },
    why: '教育上“高中阶段”通常包括中等职业学校，文件也说高中阶段以职业教育为主。前一句是文件以外的通行说法。',
    ask: '在中专、职高、技校读书的残疾学生，学杂费和住宿费免不免？',
  },
} satisfies Partial<Words['readings']>;
