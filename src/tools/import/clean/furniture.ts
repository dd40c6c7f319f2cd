import type { Removal, RemovalKind } from '../../../schemas/originals/index.ts';
import type { Cleaned, Line } from '../line.ts';

const command = '(?:收藏|收藏本页|加入收藏|打印|打印本页|打印本文|打印此页|关闭|关闭窗口|关闭本页|返回|返回顶部|返回首页|分享|分享到.{0,12}|复制链接|纠错|字号|字体|大|中|小|上一篇|下一篇|微信|微博|扫一扫.{0,20}|下载|举报|收起|展开|In trang|In bài|In|Gửi email|Gửi bài|Chia sẻ|Đóng|Quay lại|Về đầu trang|Tải về|Lưu|Print|Share|Close|Email|Facebook|Zalo|Twitter)';
const buttons = new RegExp(`^(?:[\\[【(（|/·:：\\s]*${command}[\\]】)）|/·:：\\s]*)+$`, 'iu');

/** Lines of a page around the text, each kind with how it is known. Whole lines only: a sentence of the text never is one. */
const furniture: readonly (readonly [RemovalKind, RegExp])[] = [
  ['markup', /^<!--[\s\S]*-->$/u],
  ['markup', /^(?:-{3,}|\*{3,}|_{3,}|={3,})$/u],
  ['navigation', /^(?:您?[的当當]?[当當]?前?(?:所在)?的?位置|[当當]前(?:的|所在)?位置|您现在的位置|您所在的位置)\s*[:：]/u],
  ['navigation', /^(?:首页|网站首页|首頁|Trang chủ|Home)\s*[>›»/]/iu],
  ['viewCounter', /(?:浏览次数|浏览量|阅读次数|阅读量|点击数|点击量|点击率|访问量|Lượt xem|Số lần xem)\s*[:：]?\s*[\d,]*\s*次?\s*$/iu],
  ['viewCounter', /^(?:Lượt xem|Số lần xem)/iu],
  ['siteButtons', buttons],
  ['pageNumber', /^[-—–]+\s*\d{1,4}\s*[-—–]+$/u],
  ['pageNumber', /^第?\s*\d{1,4}\s*页?\s*[,，/]?\s*共\s*\d{1,4}\s*页$|^第\s*\d{1,4}\s*页$|^(?:Trang|Page)\s+\d{1,4}(?:\s*(?:\/|of|trên)\s*\d{1,4})?$/iu],
  ['siteNotice', /^版[权權][说說]明[:：]本文[档檔]/u],
  ['siteNotice', /^文[档檔][简簡]介$/u],
  ['siteNotice', /^.{2,12}[网網]小[编編][为為](?:你|您|大家)整理/u],
  ['siteNotice', /^(?:版权所有|主办单位[:：]|网站标识码|京ICP|[\p{Script=Han}]ICP备)/u],
  ['siteNotice', /^(?:扫描|扫一扫)?(?:上|下)?方?二维码/u],
];

/** From such a line on, everything belongs to the site: lists of other documents, remarks, forms. */
const ends: readonly (readonly [RemovalKind, RegExp])[] = [
  ['siteNotice', /^[温溫]馨提示$/u],
  ['otherDocument', /^(?:最新文[档檔]|相关文档|相关推荐|相关阅读|猜你喜欢|Văn bản liên quan|Tin liên quan)[:：]?$/iu],
];

/** Takes out what belongs to the page a text stood on: navigation, buttons, counters, page numbers, notices. */
export function takeOutFurniture(lines: readonly Line[]): Cleaned {
  const removed: Removal[] = [];
  let after: RemovalKind | undefined;
  const whole = lines.reduce((sum, { text }) => sum + text.length, 0);
  let passed = 0;
  const kept = lines.map((line): Line => {
    if (line.as === 'blank') return line;
    passed += line.text.length;
    // Only in the last third of a file: a text may itself speak of a notice.
    const end = passed > whole * 0.66 ? ends.find(([, pattern]) => pattern.test(line.text)) : undefined;
    if (end !== undefined) after = end[0];
    const kind = after ?? (line.text.length > 400 ? undefined : furniture.find(([, pattern]) => pattern.test(line.text))?.[0]);
    if (kind === undefined) return line;
    removed.push({ kind, line: line.at, text: line.text });
    return { ...line, text: '', as: 'blank' };
  });
  return { lines: kept, removed, repaired: [] };
}

/** Whether a text is a whole line of furniture, for readers that know more about where it stood. */
export function isFurniture(text: string): boolean {
  return furniture.some(([, pattern]) => pattern.test(text));
}
