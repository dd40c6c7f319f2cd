import { figures } from '../../figures.ts';
import type { Words } from '../type.ts';

const { perCleaner, x, quarters } = figures;
const noOffice = '由谁来定、向谁报，文件没有写。可以先问镇里的人居环境办。';

/** The requirements in Chinese. */
export const requirements: Words['requirements'] = {
  'V-01': {
    title: '保洁员够不够', what: `每${perCleaner.least}至${perCleaner.most}户设1名保洁员：一个人不多于${perCleaner.most}户。`,
    next: `还差的，补足人数。有的户数配不出整数，先问镇里怎样取。${noOffice}`,
  },
  'V-02': {
    title: '保洁员会不会多', what: `每${perCleaner.least}至${perCleaner.most}户设1名保洁员：一个人不少于${perCleaner.least}户。`,
    next: `多出来的人数文件没有说怎么办，先问镇里。${noOffice}`,
  },
  'V-03': { title: '水环境专职保洁员', what: `每个村（社区）另设${figures.waterCleaners}名水环境专职保洁员，还要配好保洁工具。`, next: noOffice },
  'V-04': { title: '卫生费要有决议', what: '保洁是有偿服务，要经村民代表大会形成决议。', next: '没有决议的，先开村民代表大会。收多少，文件没有写，由决议来定。' },
  'V-05': { title: '卫生费只能用于保洁', what: '卫生费由村（社区）委员会收取、管理、使用，只能用在环境卫生保洁上，不准挪作他用。', next: '用在别处的，要退回来。账目向谁公开，文件没有写。' },
  'V-06': { title: '村庄规划的“1+x”', what: `规划按“1+x”来编，x不大于${x.most}。`, next: '“1”和“x”各指什么，先问镇里管规划的部门。' },
  'V-07': { title: '没有规划不批建房', what: '村庄规划没有完成的地方，一律不能批准建房；违规建的，一律拆除。', next: '先把村庄规划做完。已经批了的怎样处理，问镇里管建房审批的部门。' },
  'V-08': { title: '村里的领导小组', what: '村（社区）委员会要成立领导小组，村支书记任组长。', next: noOffice },
  'V-09': { title: '有干部包村', what: '基本做到村村有干部包干。', next: `“基本”是多少，文件没有写，没有做到算偏离原则。${noOffice}` },

  'T-01': { title: `乡村主干道路绿化${figures.kilometres}公里`, what: `计划的那一年，乡村主干道路绿化${figures.kilometres}公里。`, next: noOffice },
  'T-02': { title: `种植结构调整${figures.mu}亩以上`, what: `计划的那一年，完成种植结构调整${figures.mu}亩以上，刚好也算。`, next: noOffice },
  'T-03': { title: `专项资金不超过${figures.fund / 10_000}万元`, what: `镇政府计划安排专项资金${figures.fund / 10_000}万元，用于设施的建设和运行。安排出去的，不超过这个数。`, next: '超出的，要另有来源。怎样分配，文件没有写。' },
  'T-04': { title: '村庄规划全覆盖', what: '村庄规划和村庄建设规划，每个村都要有。', next: noOffice },
  'T-05': { title: '黑臭水体全面排查', what: '沟塘水体要全面完成排查，查出黑臭的，开展整治。', next: '整治到什么程度，文件没有写数。' },
  'T-06': { title: '“四类房”全部整改到位', what: '“四类房”全部整改到位；有保护价值的，经审批后修缮。', next: noOffice },
  'T-07': { title: '“空心房”基本整治完', what: '计划的那一年，基本完成全镇“空心房”的整治。', next: `“基本”是多少，文件没有写，没有全部完成算偏离原则。${noOffice}` },
  'T-08': { title: '“窄路加宽”项目全部完成', what: '已经立项的“窄路加宽”项目，全面完成。', next: noOffice },
  'T-09': { title: '镇领导小组', what: '镇党委书记任组长，镇长任第一副组长，分管副镇长任副组长，各相关部门负责人是成员，下设办公室，由人居环境办牵头。', next: noOffice },
  'T-10': { title: '一季考核一次', what: `对各村（社区）和相关部门，一年考核${quarters}次。`, next: noOffice },
  'T-11': { title: '一季排名一次', what: `一年排名${quarters}次。`, next: noOffice },
  'T-12': { title: '一季约谈一次', what: `一年约谈${quarters}次。`, next: '约谈排在后面的几个，文件没有写，由镇里定。' },
  'T-13': { title: '半年小结', what: '半年小结一次。', next: '一年一次还是两次，先问镇里。' },
  'T-14': { title: '年终总奖评', what: '年终总奖评，奖惩兑现。', next: '奖多少、罚多少，文件没有写。' },
};
