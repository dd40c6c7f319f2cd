import type { Words } from '../type.ts';

const open = '不知道可以不填，照样有结果，只是金额先定不下来。';

/** Local figures the document relies on, and its own figures that may have been adjusted. */
export const parameters: Words['parameters'] = {
  'dibao.standard': {
    label: '当地低保标准',
    ask: '当地的低保标准，每人每月多少元？',
    help:
      '问户口所在县（市、区）的民政部门，城镇和农村可能是两个数。'
      + `温州市区2016年8月15日到12月31日的数，本站已经有了。${open}`,
  },
  'care.whollyUnable': {
    label: '护理补贴现行数：完全不能自理',
    ask: '当地现在的护理补贴，完全不能自理的每月多少元？',
    help: '文件写的是每月500元，也写了以后会调整。不填就按500元算。现行的数问当地民政或残联。',
  },
  'care.mostlyUnable': {
    label: '护理补贴现行数：基本不能自理',
    ask: '当地现在的护理补贴，基本不能自理的每月多少元？',
    help: '文件写的是每月250元，也写了以后会调整。不填就按250元算。现行的数问当地民政或残联。',
  },
  'care.partlyUnable': {
    label: '护理补贴现行数：部分不能自理',
    ask: '当地现在的护理补贴，部分不能自理的每月多少元？',
    help: '文件写的是每月125元，也写了以后会调整。不填就按125元算。现行的数问当地民政或残联。',
  },
  'orphan.standard': {
    label: '社会散居孤儿养育标准',
    ask: '当地社会散居孤儿的养育标准，每月多少元？',
    help: `问当地民政部门：不住在福利机构的孤儿，每月发多少。${open}`,
  },
  'contract.personalFee': {
    label: '签约服务费的个人承担部分',
    ask: '和医生签约的服务费，个人要付多少元？',
    help: `问签约的社区卫生服务中心或乡镇卫生院。先减掉医保报销的，再填剩下要自己付的（读法 AMB-WZ-12）。${open}`,
  },
  'contract.subsidyRate': {
    label: '签约服务费的补助比例',
    ask: '签约服务费，当地补助百分之几？',
    help: '文件写80%，有条件的地方可以更高。问当地残联或签约的卫生院。不填就显示80%到100%的范围。',
  },
  'pension.minimumContribution': {
    label: '居民养老保险最低缴费标准',
    ask: '居民养老保险最低的一档，每年缴多少元？',
    help: `问当地人力社保部门或村（居）委会。缴得再高，补贴也按最低这一档算。${open}`,
  },
  'pension.subsidyShare': {
    label: '居民养老保险的补贴份额',
    ask: '居民养老保险，当地按最低一档补贴百分之几？',
    help: '文件写“一部分或者全部”，没有写补几成。全部就填100。问当地人力社保部门或残联。不填就显示一个范围。',
  },
  'medical.personalContribution': {
    label: '居民医疗保险的个人缴费',
    ask: '居民医疗保险，个人每年要缴多少元？',
    help: `看缴费通知，或者问村（居）委会。文件写的是全额补贴。${open}`,
  },
  'flexible.subsidy': {
    label: '职工养老保险缴费补助',
    ask: '职工养老保险的缴费补助，当地给多少元？',
    help: `文件只写“一定的补助”，没有写数。问当地人力社保部门或残联。${open}`,
  },
  'device.subsidy': {
    label: '自费辅助器具的补贴',
    ask: '自费辅助器具，当地一次补贴多少元？',
    help: `文件没有写数，各地自己定。问当地残联。${open}`,
  },
  'rehab.subsidy': {
    label: '“三瘫一截”的康复补贴',
    ask: '“三瘫一截”的康复补贴，当地一次给多少元？',
    help: `文件没有写数，有条件的地方自己定。问当地残联。${open}`,
  },
};
