// The characters official Chinese is made of, in both scripts; text read in a wrong encoding has hardly any of them.
const common = new Set('的一是在不了有和人中大为為上个個国國以要他时時来來用们們生到作地于於出就分对對成会會可主发發年动動同工也能下过過子说說产產种種面而方后後多定行学學法所民得经經十三之进進着等部度家电電力里如水化高自二理起小物现現实實加量都两兩体體制机機当當使点點从從业業本去把性好应應开開它合还還因由其些然前外天政四日那社义義事平形相全表间間样樣与與关關各重新线線内內数數正心反你明看原又么利比或但质質气氣第向道命此变變条條只没沒结結解问問意建月公无無系系军軍很情者最立代想已通并並提直题題党黨程展五果料象员員革位入常文总總次品式活设設及管特件长長求老头頭基资資边邊流路级級少图圖山统統接知较較将將组組见見计計别別她手角期根论論运運农農指几幾九区區强強放决決西被干做必战戰先回则則任取据據处處世车車规規务務责責权權实施单位政府人民残疾补贴补助机关部门县市区省乡镇村居委员会办法条例第章'.replace(/\s/gu, ''));

/** How much of a text reads as Chinese, from 0 to 1: the share of frequent characters among all that are not ASCII. */
export function readableChinese(text: string): number {
  let all = 0;
  let known = 0;
  for (const char of text.slice(0, 20_000)) {
    if (char <= '\u007F' || /[\u3000-\u303F\uFF00-\uFF65\u2010-\u2026]/u.test(char)) continue;
    all += 1;
    if (common.has(char)) known += 1;
    else if (/[\uE000-\uF8FF\uFFFD]/u.test(char)) known -= 1;
  }
  return all === 0 ? 0 : Math.min(1, (known / all) * 1.3);
}

/** How much of a text reads as Vietnamese, from 0 to 1: words of letters with the accents of the language, most of them plain. */
export function readableVietnamese(text: string): number {
  const composed = text.slice(0, 20_000).normalize('NFC');
  const letters = composed.match(/\p{L}/gu)?.length ?? 0;
  const accented = composed.match(/[ăâđêôơưạảãàáặẳẵằắậẩẫầấẹẻẽèéệểễềếịỉĩìíọỏõòóộổỗồốợởỡờớụủũùúựửữừứỵỷỹỳý]/giu)?.length ?? 0;
  const endings = composed.match(/(?:ng|nh|ch|th|và|của|các|được|định|quy)(?=\P{L}|$)/gu)?.length ?? 0;
  const plain = composed.match(/[a-z]/giu)?.length ?? 0;
  if (letters === 0 || plain < letters * 0.4 || accented < letters * 0.05) return 0;
  return Math.min(1, (plain + accented) / letters) * Math.min(1, (endings * 20) / letters);
}
