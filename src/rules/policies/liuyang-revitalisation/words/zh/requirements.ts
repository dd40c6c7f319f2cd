import { figures as f } from '../../figures.ts';
import type { Words } from '../type.ts';

const office = '由哪个部门管，文件没有写。可以先问创建工作领导小组办公室（农业农村局）。';
const next = { next: office };

/** The requirements in Chinese. */
export const requirements: Words['requirements'] = {
  'L-01': { title: '每个乡镇（街道）都有重点村', what: `每个乡镇（街道）建${f.keyVillages}个以上乡村振兴重点村。`, ...next },
  'L-01-town': { title: '本乡镇（街道）的重点村', what: `建${f.keyVillages}个以上乡村振兴重点村，刚好也算。`, ...next },
  'L-02': { title: '四个乡镇建成有效衔接示范片区', what: '张坊镇、大围山镇、小河乡、达浒镇要着力建成示范片区。', ...next },
  'L-03': { title: '浏阳河出境断面水质Ⅱ类', what: '浏阳河（浏阳段）出境断面的水质，年均值稳定达到Ⅱ类，比Ⅱ类好也算。', ...next },
  'L-03-toilets': { title: '无害化厕所基本全覆盖', what: '无害化厕所，确保基本做到全覆盖。', next: `“基本”是多少，文件没有写，没有全部做到算偏离原则。${office}` },
  'L-04': { title: '厕所长效管护机制', what: '到2025年，农村无害化厕所的长效管护机制全面建成。', ...next },
  'L-05': { title: `特色产业${f.industries}个`, what: `因地制宜发展${f.industries}个特色产业。`, ...next },
  'L-06': { title: `做强的产业基地${f.bases}个`, what: `做强的产业基地${f.bases}个。`, ...next },
  'L-07': { title: `培育的产业示范${f.demonstrators}名`, what: `培育的产业示范${f.demonstrators}名。`, ...next },
  'L-08': { title: `${f.kilometres}公里就业圈`, what: `低收入对象在${f.kilometres}公里以内就近就业。`, ...next },
  'L-08-clusters': { title: '八大产业集群的人岗对接', what: '紧扣八大产业集群开展人岗对接。', ...next },
  'L-09': { title: `特色小村庄${f.smallVillages}个以上`, what: `用3年时间，到2023年底，建成示范性特色小村庄${f.smallVillages}个以上，刚好也算。`, ...next },
  'L-10': { title: `其中有影响力的${f.influential}个以上`, what: `其中在全省、全国有一定影响力的${f.influential}个以上。`, ...next },
  'L-layout': { title: '“一区、四带”', what: '形成“一区、四带、多点”的产业布局。“多点”没有数，不查。', ...next },
  'L-systems': { title: '六大“浏阳体系”', what: '建立完善绿色技术、标准、产业、经营、政策、数字六大体系。', ...next },
  'L-provincial': { title: '省级特色产业小镇提质', what: '大瑶、文家市、柏加、社港等省级特色产业小镇，提质建设。', ...next },
  'L-nurtured': { title: '特色小镇培育', what: '重点培育镇头油茶、大围山水果、白沙古镇、沿溪果蔬、官渡田螺等特色小镇。', ...next },
  'L-houses': { title: '新建农房全部纳入管理', what: '新建农房全部纳入规划和建房管理。', ...next },
  'L-waters': { title: '黑臭水体消除', what: '黑臭水体要消除，一处也不留。', ...next },
  'L-11': { title: `一年建成美丽宜居村庄${f.yearly}个`, what: `20xx年（年份被隐去），建成美丽宜居村庄（屋场）至少${f.yearly}个。`, ...next },
  'L-12': { title: `到2025年力争${f.inAll}个`, what: `到2025年，美丽宜居村庄力争完成${f.inAll}个。`, next: `“力争”不是硬性的，没有做到算偏离目标。${office}` },
  'L-zero': { title: '“五零”村（社区）', what: '安全零事故、环境零污染、治安零发案、居民零上访。还有服务零距离，没有数，不查。', ...next },
  'L-13': { title: `家庭农场${f.farms}家以上`, what: `小农户注册的家庭农场${f.farms}家以上。`, ...next },
  'L-14': { title: `联合社${f.unions}家以上`, what: `组建联合社${f.unions}家以上。`, ...next },
  'L-15': { title: `规范的社会化服务组织${f.services}家以上`, what: `规范社会化服务组织${f.services}家以上。`, ...next },
  'L-16': { title: `引进新技术的家庭农场${f.technology}家以上`, what: `扶持小农户家庭农场引进新技术和先进设备${f.technology}家以上。`, ...next },
  'L-17': { title: `合作销售的小农户${f.households}户以上`, what: `引导小农户和品牌运营中心合作销售农产品${f.households}户以上。`, ...next },
  'L-homesteads': { title: '宅基地改革“1227”', what: '一个三级平台、两项制度、两大机制、七个方面，都要做。', ...next },
  'L-18': { title: `土地开发复垦${f.reclaimed}亩`, what: `永安镇、洞阳镇项目区，完成土地开发复垦${f.reclaimed}亩。`, ...next },
  'L-19': { title: `高标准农田${f.highStandard}亩`, what: `项目区完成高标准农田${f.highStandard}亩。`, ...next },
  'L-20': { title: `基本农田优化调整${f.adjusted}亩`, what: `项目区完成基本农田优化调整${f.adjusted}亩。这是调整的量，超过了请核对，不算超额。`, ...next },
  'L-21': { title: `示范亮点项目${f.showcases}个`, what: `项目区完成乡村振兴示范亮点项目${f.showcases}个。`, ...next },
  'L-22': { title: '每年召开联席会议', what: `湘赣边每年轮流召开联席会议，一年至少${f.meetings}次。`, ...next },
  'L-income': { title: '村村有稳定的集体收入', what: '逐步让每个村都有稳定的集体经济收入。', next: `“逐步”没有写到哪一年，没有全部做到算偏离目标。${office}` },
  'L-23': { title: '村村有居家养老服务中心', what: '每个村（社区）都要有居家养老服务中心。', ...next },
  'L-25': { title: `奖励不超过${f.awards / 10_000}万元`, what: `市本级财政另外安排${f.awards / 10_000}万元，奖励精品线路、示范片区和标杆屋场。三样加起来不超过这个数。`, next: '超出的，要另有来源。每样奖多少、奖几个，文件没有写，先问市财政。' },
  'L-share': { title: '土地出让收入的比例逐年提高', what: '土地出让收入用来支持乡村振兴的比例，今年要比上一年高。', next: '提高多少，文件没有写，高就算。可以先问市财政。' },
  'L-budget': { title: '“三农”预算规模不降', what: '现有的“三农”财政预算规模要保持住。', next: '和哪一年比，文件没有写。可以先问市财政。' },
};
