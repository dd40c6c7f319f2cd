import { figures } from '../../figures.ts';
import type { MoreWords } from '../type.ts';

const alone = '村里自己可以办。要帮忙，找下面的牵头单位。';
const jointly = '要和上级一起办，先问下面的牵头单位。';

/** The requirements on more than one statement, in Chinese. */
export const more: MoreWords = {
  'xm-chk-23': { title: '服务综合体、社会力量', what: '有“三社联动”平台、城乡服务综合体，或者社会力量办的服务机构，有一样就行。文件写的是推广、鼓励，没有做不算缺。', next: jointly },
  'xm-chk-27': { title: '就业平台和技能培训', what: '有就业服务平台；有被征地农民、退养渔民的，他们有技能培训。', next: jointly },
  'xm-chk-37': { title: '贫困残疾人危房改造', what: '按计划这一期要改造的，都改造完。', next: jointly },
  'xm-chk-41': { title: '网格全覆盖', what: '全村每一户都在网格里。', next: alone },
  'xm-chk-46': { title: '违建“零增长”', what: '今年没有一处新增的违建。', next: alone },
  'xm-chk-47': { title: '自然村人居环境整治', what: '列进整治的自然村，都整治完。', next: alone },
  'xm-chk-48': { title: '生活污水分散治理', what: '管网没有覆盖到的，每一户的生活污水都分散治理。', next: alone },
  'xm-chk-65': { title: '社区书院', what: '有社区书院，四样作用都有。文件写的是力争到2020年。', next: alone },
  'xm-chk-76': { title: '后备干部', what: '高中（中专）以上、35岁以下的后备干部，可能是2至3名。原文这里的数字坏了。', next: '原文写作“2335岁以下”。要几名、年龄怎样算，先问区委组织部。' },
  'xm-chk-77': { title: '发展党员', what: '村党组织每届任期内，发展党员至少3名。', next: alone },
  'xm-chk-81': { title: '村民小组长', what: '村民小组长配齐。', next: alone },
  'xm-chk-87': { title: '社工证书', what: '有取得社会工作者证书的工作者。文件写的是鼓励，没有做不算缺；“至少1名”是本站自定的。', next: jointly },
  'XT-01': { title: '省级示范标准占一半以上', what: '到2017年，农村社区一半以上够得上省级示范标准。文件写的是“争取”。', next: '这是全市的目标，文件没有写由哪个单位牵头。可以先问市民政局。' },
  'XT-03': { title: '全市村卫生所标准化', what: '全市的村卫生所，都完成标准化建设。', next: jointly },
  'XT-04': { title: `${figures.homes}个农村幸福院`, what: `全市${figures.homes}个农村幸福院都建好。`, next: jointly },
  'XT-05': { title: '每个农村社区有网格平台', what: '农村社区全面建立网格化平台，和市、区、镇（街）互通。', next: jointly },
  'XT-08': { title: `${figures.hamlets}个自然村整治`, what: `到2020年，全市${figures.hamlets}个自然村完成人居环境整治。`, next: jointly },
  'XT-09': { title: `${figures.pleasant}个美丽宜居村庄`, what: `到2020年，建成${figures.pleasant}个美丽宜居村庄。`, next: jointly },
  'XT-17': { title: `每年${figures.pairs}对城乡结对`, what: `每年有${figures.pairs}对城乡社区挂钩结对。`, next: jointly },
  'XT-18': { title: '一个岛外区的典范村', what: '岛外每个区选典范村作试点，可能是3至5个。原文写作“35个”。', next: '先问市委办、市政府办：每个区是3至5个，还是35个？' },
  'XT-19': { title: '一个岛内区的示范社区', what: '思明区、湖里区每个区定示范社区，可能是3至5个。原文写作“35个”。', next: '先问市委办、市政府办：每个区是3至5个，还是35个？' },
  'XT-18-city': { title: '岛外四区的典范村合计', what: '四个区合起来，可能是12至20个；照字面的35个，是140个。', next: '先问市委办、市政府办：每个区是3至5个，还是35个？' },
  'XT-19-city': { title: '岛内两区的示范社区合计', what: '两个区合起来，可能是6至10个；照字面的35个，是70个。', next: '先问市委办、市政府办：每个区是3至5个，还是35个？' },
};
