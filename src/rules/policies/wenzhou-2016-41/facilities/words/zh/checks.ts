import type { Words } from '../type.ts';

const partly = '只做到一部分的，选没有。';

/** The county's self-check: yes or no. */
export const checks = {
  'check.singleHousehold': { ask: '成年重度残疾人等按一人一户进低保，当地办起来了吗？', label: '单人户进低保已落实' },
  'check.livingRate': { ask: '困难残疾人生活补贴，是不是按低保标准的30%或者更高发？', label: '生活补贴按30%或更高发放' },
  'check.careRates': { ask: '重度残疾人护理补贴，是不是按500元、250元、125元或者更高发？', label: '护理补贴按三档或更高发放', help: partly },
  'check.careUplift': { ask: '在机构集中托养的，护理补贴有没有上浮50%？', label: '机构托养护理补贴上浮', help: '文件写的是“可以”，没有也不算缺。' },
  'check.childRehab': { ask: '0至6周岁残疾儿童的基本康复，免费吗？', label: '0至6周岁基本康复免费' },
  'check.basicCare': { ask: '7至18周岁的残疾儿童少年，有没有基本养护服务？', label: '7至18周岁有养护服务' },
  'check.pensionSubsidy': { ask: '残疾人参加居民养老保险，有没有按最低缴费标准补一部分或全部？', label: '居民养老保险有补贴' },
  'check.medicalSubsidy': { ask: '残疾人参加居民医疗保险，个人缴的是不是全额补？', label: '居民医疗保险全额补贴' },
  'check.flexiblePension': { ask: '个体、自谋职业的残疾人交养老保险有困难的，补助办法出台了吗？', label: '灵活就业养老补助已出台' },
  'check.doctorContract': { ask: '签约医生的服务费，个人承担的部分补到80%了吗？', label: '签约服务费补助80%' },
  'check.antipsychotics': { ask: '基本抗精神病药，是不是走“一卡通”，费用全额保障？', label: '抗精神病药全额保障' },
  'check.ruralHousing': { ask: '农村危房改造，符合条件的困难残疾人家庭是不是排在前面？', label: '危房改造优先困难残疾人家庭' },
  'check.quotaNotice': { ask: '用人单位按比例安置残疾人的情况，有公示制度吗？', label: '有按比例安置公示制度' },
  'check.quotaCredit': { ask: '安置情况列入企业信用信息公示了吗？', label: '安置情况列入信用公示' },
  'check.overQuotaReward': { ask: '企业超比例安置的，每多1人每年奖励有没有4个月最低工资？', label: '超比例奖励不低于4个月最低工资' },
  'check.welfareReward': { ask: '福利企业超比例安置的，每多1人每年奖励有没有1个月最低工资？', label: '福利企业奖励不低于1个月最低工资' },
  'check.shelteredSubsidy': { ask: '辅助性就业机构每安置1人，每年补助有没有2个月最低工资？', label: '辅助性机构补助不低于2个月最低工资' },
  'check.shelteredOpening': { ask: '辅助性就业机构，有没有一次性的开办补助？', label: '辅助性机构有开办补助' },
  'check.commerceReward': { ask: '电商企业每安置1人，每年奖励有没有2个月最低工资？', label: '电商企业奖励不低于2个月最低工资' },
  'check.unitPosts': { ask: '县级残工委的成员单位，拿出岗位给残疾人了吗？', label: '县级成员单位拿出岗位' },
  'check.reservedPosts': { ask: '国有和国有控股企业，设了或者留了适合残疾人的岗位吗？', label: '国有企业预留岗位' },
  'check.commissioners': { ask: '乡镇（街道）和村（社区）的残疾人专职委员，都配齐了吗？', label: '专职委员配齐' },
  'check.povertyList': { ask: '农村低收入残疾人，进了精准扶贫和贫困监测的重点对象吗？', label: '低收入残疾人列为重点扶持对象' },
  'check.trainingSubsidy': { ask: '残疾人自己培训、拿到国家职业资格证书的，有一次性补助吗？', label: '职业培训费有一次性补助' },
  'check.rehabAssessed': { ask: '基层医疗卫生的考核里，加大社区康复的考核了吗？', label: '社区康复考核已加大' },
  'check.schoolFees': { ask: '高中阶段的残疾学生，学杂费和住宿费都免了吗？', label: '高中阶段免学杂费、住宿费' },
  'check.schoolMeals': { ask: '义务教育阶段、符合条件的低保残疾学生，免伙食费吗？', label: '低保残疾学生免伙食费' },
  'check.schoolTransport': { ask: '残疾学生的交通费补助，每学期有150元吗？', label: '交通费每学期不低于150元' },
  'check.dataSharing': { ask: '残联和民政、教育、公安等单位之间，涉及残疾人的数据能互通吗？', label: '涉残数据互通' },
  'check.legalAid': { ask: '残联有法律救助机构，有律师坐班吗？', label: '有法律救助机构和律师坐班' },
  'check.localRules': { ask: '当地自己的实施办法制订了吗？', label: '已制订当地实施办法' },
} as const satisfies Partial<Words['questions']>;
