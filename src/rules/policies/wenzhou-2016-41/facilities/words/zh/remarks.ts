import type { Words } from '../type.ts';

/** What is not checked, and what only an office can settle. */
export const remarks: Words['remarks'] = {
  demonstration: '怎样才算“示范性”，文件没有写。这里按填的家数算，由当地认定。',
  standardised: '怎样才算“规范”，文件没有写。这里按填的家数算，由当地认定。',
  whichDisabledPeople: '残疾人数按持证的算，还是按抽样推算的算，文件没有写。这里按持证人数。',
  atLeastTheseFunctions: '文件列出几项功能，后面还有“等”字。列出来的是最少要有的。',
  staffingStandards: '配多少专业人员，要按国家和省的标准，不在这份文件里。',
  howManySpaces: '设几个车位，文件没有写。',
  yearSupposed: '这一句没有写年份，是照前面一句推定的。',
  whoTakesPart: '参与率用谁除以谁，文件没有写。这里用参加的人数除以社区的残疾人数。',
  whichCadres: '10%的总数算哪些干部，文件没有写。这里按机关的干部。',
  twoYearsFrom: '“每2年”从哪天算起，集团能不能合办，文件没有写。',
  whichPosts: '10%的总数是全部岗位还是新开发的，文件没有写。这里按全部岗位。',
  howManyAdvertisements: '公益广告一年几次，文件没有写。',
  ownLevelFunds: '“本级使用部分”指什么，文件没有写。这里按本级留用的支出。',
  oneStandard: '小学、初中的标准可能不同，这里按填的一个标准算。',
  provincialSubsidy: '省级补助政策怎样定，不在这份文件里。',
  currentRates: '护理补贴的三档以后会调整，30%的低保标准也会变。有现行规定的，按现行的比。',
  upliftConditions: '上浮要符合哪些条件，文件没有写。',
  whatBasicCareIs: '养护服务做什么、做多久，文件没有写。',
  howManyPosts: '要几个岗位，文件没有写。有就算。',
  howManyCommissioners: '配几个人才算配齐，文件没有写。',
  basicallyForAll: '十五年教育算不算“基本普及”，文件没有写百分之几',
  servicesBasicallyForAll: '服务算不算“基本实现”，文件没有写百分之几',
  fairlyComplete: '两个体系算不算“比较完善”，文件没有写用什么来量',
};

export const named: Words['named'] = {
  isCounty: '是县（市、区）',
  isCityOrCounty: '是全市，或者县（市、区）',
  hasRehabCentre: '有残疾人专业康复机构',
  holdsTenThousand: '人口在1万人以上',
  holdsHalfMillion: '人口在50万以上',
  holdsEightHundredThousand: '人口在80万以上',
};

export const groups: Words['groups'] = {
  institutions: '机构和床位',
  access: '无障碍',
  culture: '文化体育',
  work: '就业',
  rehabilitationAndSchools: '康复人员和上学',
  benefits: '给家庭的待遇',
  society: '志愿者、媒体、经费和组织',
};
