import type { CountedWords } from '../type.ts';

const graded = { yes: { label: '做到了' }, partly: { label: '做到一部分' }, no: { label: '没有做到' } } as const;
const otherReading = '源文件这里的数字损坏了。这一问只是为了看另一种读法，可以空着。';

/** The place, and what is counted, in Chinese. */
export const counted: CountedWords = {
  'place.kind': {
    ask: '自查的是哪一种地方？', label: '类型',
    choices: {
      rural: { label: '农村社区' }, converted: { label: '村改居社区' }, urban: { label: '城市社区' }, district: { label: '一个区' }, city: { label: '全市' },
    },
  },
  'place.reformDone': { ask: '村里的集体资产改制，已经完成了吗？', label: '集体资产改制已完成', help: '文件只管改制还没有完成的村改居社区。' },
  'place.district': {
    ask: '在哪个区？', label: '所在区',
    choices: {
      jimei: { label: '集美区' }, haicang: { label: '海沧区' }, tongan: { label: '同安区' }, xiangan: { label: '翔安区' }, siming: { label: '思明区' }, huli: { label: '湖里区' },
    },
  },
  'place.has': {
    ask: '本村有下面哪些？', label: '本村有的', help: '有的事只问有这些的村。都没有，就选“以上都没有”。',
    choices: {
      nonPublic: { label: '非公组织' }, clinic: { label: '村卫生所' }, doctor: { label: '乡村医生' }, expropriated: { label: '被征地的农民' },
      retiredFishers: { label: '退养渔民' }, poorDisabledHousing: { label: '住危房的贫困残疾人户' }, environmentProject: { label: '在建的环保项目' },
      pigFarm: { label: '限养区内的生猪规模养殖场' }, sortingAble: { label: '做垃圾分类的条件' }, homestead: { label: '宅基地“三统一”的试点或推广' },
      shuanghu: { label: '本村就是大嶝街道双沪社区' }, library: { label: '村图书室' }, resources: { label: '非遗、两岸往来或者休闲农业的资源' },
      heritage: { label: '古建筑等文化古迹' }, serviceProject: { label: '财政支持的社区服务项目' },
    },
  },
  'place.listed': {
    ask: '本村列进了下面哪些？', label: '本村列入的', help: '这几样文件没有说每村都要有，只问列进去的。',
    choices: {
      happinessHome: { label: '全市的农村幸福院' }, linkedUnit: { label: '市直单位挂钩、干部驻村' }, model: { label: '典范村或者省级示范单位的创建' }, pairing: { label: '城乡社区挂钩结对' },
    },
  },
  'place.sewerCovered': { ask: '市政污水管网，已经覆盖到本村了吗？', label: '市政管网已覆盖' },
  'service.complex': { ask: '有城乡服务综合体，或者社会力量办的服务机构。', label: '服务综合体或社会办的机构', choices: { yes: { label: '做到了' }, no: { label: '没有做到' } } },
  'work.platform': { ask: '有就业服务平台。', label: '就业服务平台', choices: graded },
  'work.training': { ask: '被征地的农民、退养渔民，有职业技能培训。', label: '被征地农民、退养渔民的培训', choices: graded },
  'disabled.housingDue': { ask: '按计划，这一期要改造多少户贫困残疾人的危房？', label: '危房应改造户数' },
  'disabled.housingDone': { ask: '已经改造完多少户？', label: '危房已改造户数' },
  'grid.households': { ask: '全村一共多少户？', label: '总户数' },
  'grid.covered': { ask: '网格覆盖到的有多少户？', label: '网格覆盖户数' },
  'clean.illegal': { ask: '今年新增的违建，有几处？', label: '今年新增违建处数', help: '没有就填 0。' },
  'clean.hamletsListed': { ask: '本村有几个自然村列进了人居环境整治？', label: '列入整治的自然村' },
  'clean.hamletsDone': { ask: '其中几个整治完了？', label: '整治完的自然村' },
  'clean.sewageDue': { ask: '管网没有覆盖到的，有多少户？', label: '应分散治理户数' },
  'clean.sewageDone': { ask: '其中多少户的生活污水已经分散治理？', label: '已分散治理户数' },
  'academy.stands': { ask: '本村（居）有社区书院吗？', label: '有社区书院' },
  'academy.functions': {
    ask: '社区书院在做哪些？', label: '书院的作用',
    choices: { teaching: { label: '教育培训' }, consulting: { label: '协商议事' }, incubating: { label: '孵化组织' }, culture: { label: '文体活动' } },
  },
  'reserve.to35': { ask: '35岁以下（含35岁）、高中（中专）以上的后备干部有几名？', label: '35岁以下的后备干部', help: '按自查这一天的周岁；现任干部不算。' },
  'reserve.from23To35': { ask: '其中满23岁的有几名？', label: '其中满23岁的', help: otherReading },
  'reserve.from33To35': { ask: '其中满33岁的有几名？', label: '其中满33岁的', help: otherReading },
  'members.admitted': { ask: '村党组织这一届，已经发展了几名党员？', label: '本届已发展党员' },
  'members.young': { ask: '其中青年有几名？', label: '其中青年' },
  'members.termOver': { ask: '村党组织这一届任期，满了吗？', label: '本届任期已满' },
  'groups.due': { ask: '村民小组长应当配几名？', label: '应配小组长' },
  'groups.filled': { ask: '已经配了几名？', label: '已配小组长' },
  'social.certified': { ask: '有几名工作者考取了社会工作者职业水平证书？', label: '取得社工证书的人数' },
  'city.communities': { ask: '全市（全区）有多少个农村社区？', label: '农村社区总数' },
  'city.demonstration': { ask: '其中够得上省级示范标准的有多少个？', label: '达到省级示范标准的农村社区' },
  'city.platforms': { ask: '其中有网格化平台、三级互通的有多少个？', label: '有网格化平台的农村社区' },
  'city.clinics': { ask: '全市有多少家村卫生所？', label: '村卫生所' },
  'city.clinicsStandard': { ask: '其中完成标准化建设的有多少家？', label: '标准化的村卫生所' },
  'city.homes': { ask: '全市建好的农村幸福院一共多少家？', label: '建好的农村幸福院' },
  'city.homesNew': { ask: '其中2017年以后新建的有多少家？', label: '2017年以后新建的农村幸福院' },
  'city.hamlets': { ask: '完成人居环境整治的自然村有多少个？', label: '完成整治的自然村' },
  'city.pleasant': { ask: '建成的美丽宜居村庄有多少个？', label: '美丽宜居村庄' },
  'city.pairs': { ask: '这一年挂钩结对的城乡社区有多少对？', label: '挂钩结对（对）' },
  'city.models': { ask: '选作试点的“典范村”有多少个？', label: '典范村' },
  'city.partners': { ask: '思明区、湖里区定了多少个示范社区？', label: '岛内示范社区', help: '自查一个区，填这个区的数；自查全市，填两个区合起来的数。' },
};
