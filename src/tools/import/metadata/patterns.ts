/** 温政发〔2016〕41号, also with other brackets, and with one of them or both lost. */
export const chineseDocumentNumber = /[\p{Script=Han}]{1,12}[〔\[［（(]?(?:19|20)(?:\d{2}|xx|XX)[〕\]］）)]?(?:第)?\d{1,5}号/u;

/** A line that names a field and its value: 索 引 号: …. */
export const chineseField = /^(?:索\s*引\s*号|文\s*号|发文字号|发布机构|发文机构|发文机关|制定机关|发文日期|成文日期|发布日期|公布日期|实施日期|施行日期|名\s*称|标\s*题|主题词|主题分类|时\s*间|有效性|公开方式|信息索引|关键词)\s*[:：]/u;

/** A line that is a date and nothing else; 2017112 has lost its characters. */
export const dateLine = /^(?:(?:19|20)\d{2}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|[〇零○一二三四五六七八九十]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日|(?:19|20)\d{2}[-./]\d{1,2}[-./]\d{1,2}|(?:19|20)\d{5,6})$/u;

const day = '(?:(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日|[〇零○一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)';
const history = new RegExp(`^${day}.{0,120}(?:通过|修正|修订|公布|批准|施行|发布|废止|起施行|决定》)[）)]?$`, 'u');

/** A line above a law that says when it was passed, promulgated or amended. */
export function isHistory(text: string): boolean {
  return history.test(text);
}
