import type { SearchWords } from './type.ts';

const quoted = (texts: readonly string[]) => texts.map((text) => `“${text}”`).join('、');

const languages = { zh: '中文', vi: '越南文', en: '英文' };

/** The search page in Chinese. */
export const zh: SearchWords = {
  title: '查找条文',
  description: '在本站所有政策里查找条文：词语、句子、文号、条款编号都可以，繁体也可以。',
  lead: '可以输入词语、句子、文号（如“温政发〔2016〕41号”）或者条款编号（如“二（三）1”），繁体也可以。结果直接到那一条。',
  noScript: '查找要用到浏览器的脚本，现在没有打开。没有脚本也可以看全部政策，用浏览器自带的页内查找。',
  noScriptLink: '看全部政策',
  searching: '正在查找……',
  failed: '没有查成：查找用的索引没有下载下来，可能是网络断了。请检查网络后再试，或者直接看政策。',
  again: '再试一次',
  failedLink: '看全部政策',
  levels: {
    citation: '编号对应的文件或条文',
    exact: (count) => `有这几个字的，${count} 处`,
    same: (count, instead) => `意思相同、写法不同的，${count} 处：${quoted(instead)}`,
    words: (count) => `没有连着这样写的；这些词同在一处的，${count} 处`,
    similar: (instead) => `您是不是要找${instead.length > 0 ? quoted(instead) : '这些'}？`,
  },
  absent: (terms) => `没有提到${quoted(terms)}的条文。`,
  absentHere: (terms) => `在选定的范围里，没有提到${quoted(terms)}的条文。`,
  notYet: '看了最可能的几十处，还没有找到，可能还有。',
  nothing: '可以换一个更短的词，或者去掉标点再试。',
  found: (results, documents) => `找到 ${results} 处，在 ${documents} 个页面里。`,
  cut: (most) => `一次最多找 ${most} 个字，多出来的没有找。`,
  foundSoFar: (results) => `先找到 ${results} 处，可能还有。`,
  more: '继续找',
  rest: (count) => `这个页面里另有 ${count} 处`,
  chosen: (count) => `（已选 ${count} 项）`,
  remove: (filter) => `去掉“${filter}”`,
  everywhere: '不限范围再找',
  elsewhere: (language, count, atLeast) => `${languages[language]}里还有${atLeast ? '至少 ' : ' '}${count} 处`,
  ownText: '正文',
};
