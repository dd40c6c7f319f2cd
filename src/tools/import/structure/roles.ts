import type { BlockRole } from '../../../schemas/originals/index.ts';
import type { Line } from '../line.ts';
import { markerOf, type Tongue } from './marker.ts';
import { chineseDocumentNumber, chineseField, dateLine, isHistory } from '../metadata/patterns.ts';

/** What a line is that is not part of the text proper; nothing for the text. Read with {@link Line} at the same place. */
export type Roles = readonly (BlockRole | undefined)[];

const sentenceEnd = /[。；;!！?？]$/u;

/** What the lines before and after a text are: letterhead, number, title, addressees; signature, date, recipients. */
export function rolesOf(lines: readonly Line[], tongue: Tongue): Roles {
  return tongue === 'zh' ? chineseRoles(lines) : vietnameseRoles(lines);
}

function chineseRoles(lines: readonly Line[]): Roles {
  const start = lines.findIndex((line) => line.slide !== undefined || isTextProper(line));
  const roles: (BlockRole | undefined)[] = lines.map((line, at) => (at < start || start < 0 ? frontRole(line) : undefined));
  let hasSigned = false;
  let inAnnex = false;
  for (let at = Math.max(0, start); at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || line.as === 'row' || line.slide !== undefined) continue;
    const { text } = line;
    if (/^附[件表录]\s*[\d一二三四五六七八九十]*\s*[:：]?$/u.test(text) || (hasSigned && /^附[件表录]\s*[\d一二三四五六七八九十]*\s*[:：]?.{0,40}$/u.test(text) && !sentenceEnd.test(text))) {
      roles[at] = 'annex';
      inAnnex = true;
      if (lines[at + 1]?.as === 'text' && isShort(lines[at + 1]) && markerOf(lines[at + 1]?.text ?? '', 'zh') === undefined) roles[at + 1] = 'title';
    } else if (/^附[件表录]\s*[\d一二三四五六七八九十]*\s*[:：]/u.test(text)) roles[at] = 'note';
    else if (/^抄\s*送\s*[:：]/u.test(text)) roles[at] = 'copies';
    else if (/^[（(].{0,12}(?:公开|发布|登报).{0,6}[）)]$/u.test(text)) roles[at] = 'note';
    else if (/^.{2,30}\d{4}年\d{1,2}月\d{1,2}日\s*印发$|^\d{4}年\d{1,2}月\d{1,2}日\s*印发$/u.test(text)) {
      roles[at] = 'printed';
      const before = lines[at - 1];
      if (before !== undefined && isShort(before) && roles[at - 1] === undefined) roles[at - 1] = 'printed';
    } else if (dateLine.test(text)) {
      roles[at] = 'date';
      hasSigned = true;
      for (let above = at - 1; above > start && above >= at - 4 && isShort(lines[above]) && roles[above] === undefined && markerOf(lines[above]?.text ?? '', 'zh') === undefined; above -= 1) roles[above] = 'signature';
      // A notice that sends another text on: its title follows the signature.
      const next = lines[at + 1];
      if (next !== undefined && !inAnnex && next.as !== 'row' && isShort(next) && frontRole(next) === 'title' && /(?:意见|方案|办法|规定|细则|规划|计划|条例|制度|通知|指南)$/u.test(next.text)) roles[at + 1] = 'title';
    }
  }
  return roles;
}

/** Where the text begins: a number, a sentence, or a row. */
function isTextProper({ text, as }: Line): boolean {
  if (as === 'row') return true;
  if (frontRole({ at: 0, text, as }) !== 'title') return false;
  const marker = markerOf(text, 'zh');
  if (marker !== undefined && marker.style !== 'bullet') return true;
  return [...text].length > 30 && /[。；：:]$|[。；].*[。；]/u.test(text);
}

function frontRole({ text }: Line): BlockRole {
  if (chineseField.test(text)) return 'field';
  if (chineseDocumentNumber.test(text) && text.length < 30) return 'documentNumber';
  if (isHistory(text)) return 'history';
  if (dateLine.test(text)) return 'date';
  if (/(?:文件|公报|公告)$/u.test(text) && text.length < 30) return 'letterhead';
  if (/[:：]$/u.test(text) && text.length < 160 && !/[。；《]|^为|根据/u.test(text) && /各|政府|委|局|办|单位|厅|部门/u.test(text)) return 'addressees';
  return 'title';
}

function isShort(line: Line | undefined): boolean {
  return line !== undefined && line.as !== 'row' && line.text !== '' && [...line.text].length <= 40 && !/[。；：:，,]$/u.test(line.text);
}

function vietnameseRoles(lines: readonly Line[]): Roles {
  const start = lines.findIndex(({ text, as }) => as === 'row' || /^(?:Căn cứ|Theo đề nghị|Thực hiện|Xét)\s/u.test(text)
    || markerOf(text, 'vi') !== undefined || (text.length > 80 && /[.;:]$/u.test(text)));
  const roles: (BlockRole | undefined)[] = lines.map(({ text }, at) => (at >= start && start >= 0 ? undefined
    : /^Số\s*:/iu.test(text) ? 'documentNumber'
    : /ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}$/iu.test(text) ? 'date'
    : /^(?:CỘNG HÒA|CỘNG HOÀ|Độc lập|ỦY BAN|UỶ BAN|HỘI ĐỒNG|BỘ |SỞ |CHÍNH PHỦ|QUỐC HỘI|THỦ TƯỚNG|TỈNH |-{2,})/u.test(text) ? 'letterhead'
    : /^Kính gửi/iu.test(text) ? 'addressees' : 'title'));
  const end = lines.findIndex(({ text }, at) => at > start && /^Nơi nhận\s*:?$/iu.test(text));
  const signed = lines.findIndex(({ text }, at) => at > start && /^(?:TM\.|KT\.|TL\.|TUQ\.|T\/M|K\/T|Q\.)\s*/u.test(text));
  if (end >= 0) for (let at = end; at < lines.length && (at === end || /^[-–+]/u.test(lines[at]?.text ?? '')); at += 1) roles[at] = 'recipients';
  if (signed >= 0) for (let at = signed; at < lines.length && roles[at] === undefined && isShort(lines[at]); at += 1) roles[at] = 'signature';
  for (const [at, { text }] of lines.entries()) if (at > start && /^(?:PHỤ LỤC|Phụ lục)(?:\s+(?:[IVX]+|\d+))?\.?$/u.test(text)) roles[at] = 'annex';
  return roles;
}
