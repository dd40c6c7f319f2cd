import type { Metadata } from '../../../schemas/originals/index.ts';
import type { Draft } from '../structure/draft.ts';
import { dateIn } from './dates.ts';

const types = 'KẾ HOẠCH|QUYẾT ĐỊNH|NGHỊ ĐỊNH|NGHỊ QUYẾT|THÔNG TƯ|CHỈ THỊ|LUẬT|PHÁP LỆNH|CÔNG VĂN|THÔNG BÁO|BÁO CÁO|HƯỚNG DẪN|QUY CHẾ|QUY ĐỊNH|CHƯƠNG TRÌNH|ĐỀ ÁN|TỜ TRÌNH|CÔNG ĐIỆN';
const typeLine = new RegExp(`^(?:${types})$`, 'iu');

/** What a Vietnamese document says of itself: Số, place and date, kind, subject; at its foot who signed and who receives it. */
export function vietnameseMetadata(blocks: readonly Draft[]): Metadata {
  const withRole = (role: Draft['role']) => blocks.filter((block) => block.role === role).map(({ text }) => text);
  const titles = withRole('title');
  const type = titles.find((each) => typeLine.test(each)) ?? null;
  const subject = titles.find((each) => each !== type) ?? null;
  const number = withRole('documentNumber')[0]?.replace(/^Số\s*:\s*/iu, '').trim() ?? null;
  const dated = withRole('date')[0] ?? '';
  const signature = withRole('signature');
  const office = signature.find((line) => /^(?:TM\.|T\/M)/u.test(line))?.replace(/^(?:TM\.|T\/M)\s*/u, '');
  const letterhead = withRole('letterhead').find((line) => !/^(?:CỘNG HÒA|CỘNG HOÀ|Độc lập)/u.test(line));
  const signer = signature.findLast((line) => /\p{Ll}/u.test(line)) ?? null;
  const recipients = withRole('recipients').slice(1).map((line) => line.replace(/^[-–+]\s*/u, '').replace(/[;.]$/u, ''));
  const place = /^(.{2,30}?),\s*ngày/iu.exec(dated)?.[1] ?? null;
  return {
    title: [type, subject].filter((each) => each !== null).join(' ') || (blocks[0]?.text ?? ''),
    documentNumber: number,
    documentType: type === null ? null : sentenceCase(type),
    indexNumber: null,
    issuer: office ?? letterhead ?? null,
    issuedOn: dateIn(dated),
    publishedOn: null,
    effectiveOn: effectiveOn(blocks),
    addressees: withRole('addressees')[0]?.replace(/^Kính gửi\s*:?\s*/iu, '') ?? null,
    copies: recipients.length > 0 ? recipients.join('; ') : null,
    signer,
    subject,
    place,
    history: [],
  };
}

function effectiveOn(blocks: readonly Draft[]): Metadata['effectiveOn'] {
  const said = blocks.findLast(({ text }) => /có hiệu lực(?: thi hành)? (?:kể )?từ ngày/iu.test(text));
  return said === undefined ? null : dateIn(/có hiệu lực.{0,60}/iu.exec(said.text)?.[0] ?? '');
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
}
