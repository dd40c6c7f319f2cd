import type { Words } from '../type.ts';

/** Somebody of the family who works for people with a disability; no disability of their own is asked for. */
export const staff = {
  'staff.inFamily': {
    ask: '家里有人在残疾人康复机构工作，或者去那里坐诊吗？',
    label: '家里在残疾人康复机构工作的人',
    help: '这几条是给做康复工作的人的，他自己有没有残疾都可以。没有这样的人，选最后一项。',
    choices: {
      publicInstitution: { label: '在温州公办的康复机构工作' },
      privateInstitution: { label: '在民办的康复机构工作' },
      visitingMedic: { label: '医务人员，去康复机构坐诊、指导', official: '多点执业、定期会诊、服务指导' },
      nobody: { label: '没有这样的人' },
    },
  },
  'staff.education': {
    ask: '这个人是从哪种学校毕业的？',
    label: '康复工作人员的毕业学校',
    choices: {
      higher: { label: '大学、大专', official: '高校' },
      secondaryVocational: { label: '中专、职高、技校', official: '中等职业学校' },
      other: { label: '都不是' },
    },
  },
  'staff.relevantMajor': {
    ask: '学的是有关的专业吗？',
    label: '相关专业毕业',
    help: '只有民办机构才要求“相关专业”。哪些专业算，文件没有写。',
  },
  'staff.rehabilitationWork': {
    ask: '做的是残疾人康复服务或者管理吗？',
    label: '从事残疾人康复服务与管理',
    help: '别的岗位，比如后勤，不在这一条里。',
  },
  'staff.startDate': {
    ask: '从哪天起一直在这里工作？',
    label: '入职的日子',
    counted: '满 {n} 年',
    help: '从2014年起入职的才算。中间换过同一种机构、没有断的，从头一家算起（读法 AMB-WZ-56）。',
  },
  'staff.medicalTitle': {
    ask: '这位医务人员有相关的专业职称吗？',
    label: '有相关专业职称',
    help: '看职称证书。',
  },
  'staff.visitingYears': {
    ask: '在康复机构坐诊、指导，前后加起来满几年？',
    label: '在康复机构服务的年数',
    help: '不满1年，填0。按天还是按次数加起来，文件没有写。',
  },
  'post.held': {
    ask: '家里有人当残疾人专职委员，或者当特殊教育老师吗？',
    label: '家里人的岗位：专职委员、特殊教育老师',
    help: '这几条是给做这些工作的人的，他自己有没有残疾都可以。家里有两样的，先选一样看，再改选另一样看。',
    choices: {
      townOfficer: { label: '乡镇（街道）的残疾人专职委员' },
      villageOfficer: { label: '村（社区）的残疾人专职委员' },
      specialTeacher: { label: '特殊教育老师', official: '特殊教育教师' },
      none: { label: '都没有' },
    },
  },
} satisfies Partial<Words['questions']>;
