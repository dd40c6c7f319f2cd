import type { Metadata } from '../../../schemas/originals/index.ts';
import type { Draft } from '../structure/draft.ts';
import { dateIn } from './dates.ts';

/** What a Chinese document says of itself: in the fields above it, its letterhead, its title, and at its foot. */
export function chineseMetadata(blocks: readonly Draft[], hints: readonly string[]): Metadata {
  const withRole = (role: Draft['role']) => blocks.filter((block) => block.role === role).map(({ text }) => text);
  const fields = fieldsIn([...withRole('field'), ...hints]);
  const history = withRole('history');
  const isTop = ({ kind, role, parent }: Draft) => kind === 'front' && role === 'title' && parent === null;
  const titles = blocks.filter(isTop).map(({ text }) => text);
  const promised = hints.flatMap((hint) => /《(.{4,60}?)》/u.exec(hint)?.[1] ?? [])[0];
  const slide = blocks.find(({ id }) => id === 'slide1')?.text;
  const title = closeUp(fields.get('title') ?? promised ?? titles.slice(0, 3).reduce((best, each) => (wordiness(each) > wordiness(best) ? each : best), titles[0] ?? '')) || slide || blocks[0]?.text || '';
  const number = withRole('documentNumber')[0] ?? fields.get('documentNumber') ?? (history.length > 0 ? decree(history) : undefined);
  const signatures = blocks.filter(({ role }) => role === 'signature').map(({ text }) => text);
  const letterhead = withRole('letterhead')[0]?.replace(/文件$/u, '');
  const firstDate = blocks.find(({ role }) => role === 'date')?.text;
  const effective = blocks.findLast(({ text }) => /自.{6,14}日起(?:施行|实施|执行)/u.test(text))?.text;
  const effectiveIn = effective === undefined ? null : dateIn(/自(.{6,16}日)起/u.exec(effective)?.[1] ?? '');
  const passed = history.filter((line) => !/施行$/u.test(line)).map(dateIn).filter((date) => date !== null);
  return {
    title,
    documentNumber: number ?? null,
    documentType: null,
    indexNumber: fields.get('indexNumber') ?? null,
    issuer: fields.get('issuer') ?? (signatures.length > 0 ? [...new Set(signatures)].slice(0, 3).join('、') : undefined) ?? letterhead ?? issuerIn(history) ?? null,
    issuedOn: (fields.get('issuedOn') === undefined ? null : dateIn(fields.get('issuedOn') ?? '')) ?? (firstDate === undefined ? null : dateIn(firstDate)) ?? passed.at(-1) ?? null,
    publishedOn: dateIn(fields.get('publishedOn') ?? ''),
    effectiveOn: effectiveIn ?? dateIn(history.find((each) => /施行$/u.test(each)) ?? ''),
    addressees: withRole('addressees')[0]?.replace(/[:：]$/u, '') ?? null,
    copies: withRole('copies')[0]?.replace(/^抄\s*送\s*[:：]\s*/u, '') ?? null,
    signer: null,
    subject: null,
    place: null,
    history,
  };
}

type Field = 'title' | 'documentNumber' | 'indexNumber' | 'issuer' | 'issuedOn' | 'publishedOn';

const names: readonly (readonly [Field, RegExp])[] = [
  ['indexNumber', /^(?:索引号|信息索引)$/u], ['documentNumber', /^(?:文号|发文字号)$/u], ['issuer', /^(?:发布机构|发文机构|发文机关|制定机关)$/u],
  ['issuedOn', /^(?:发文日期|成文日期|生成日期)$/u], ['publishedOn', /^(?:发布日期|公布日期|时间|发布时间)$/u], ['title', /^(?:名称|标题)$/u],
];

/** Names and values of a line may stand several to a line, and the names be spaced out: 索 引 号: … 文 号:…. */
function fieldsIn(lines: readonly string[]): ReadonlyMap<Field, string> {
  const found = new Map<Field, string>();
  const name = /(索\s*引\s*号|信息索引|发文字号|文\s*号|发布机构|发文机构|发文机关|制定机关|发文日期|成文日期|生成日期|发布日期|公布日期|发布时间|时\s*间|名\s*称|标\s*题|有效性|公开方式|主题词|主题分类|关键词|浏览次数|来\s*源)\s*[:：]/gu;
  for (const line of lines) {
    const hits = [...line.matchAll(name)];
    for (const [index, hit] of hits.entries()) {
      const value = line.slice(hit.index + hit[0].length, hits[index + 1]?.index).replace(/\[\s*\]/gu, '').trim();
      const key = names.find(([, pattern]) => pattern.test((hit[1] ?? '').replace(/\s/gu, '')))?.[0];
      if (key !== undefined && value !== '' && !found.has(key)) found.set(key, value);
    }
  }
  return found;
}

/** 国务院令第488号, 公告第16号: how a law is promulgated. */
function decree(history: readonly string[]): string | undefined {
  return history.flatMap((line) => /(?:\p{Script=Han}*?)((?:中华人民共和国)?\p{Script=Han}{2,24}(?:令|公告))\s*(第\s*\d+\s*号)/u.exec(line)?.slice(1, 3).join('') ?? [])[0];
}

/** Who passed a law: what stands between the day and the session. */
function issuerIn(history: readonly string[]): string | undefined {
  const last = history.find((line) => /通过|常务会议/u.test(line)) ?? history[0];
  const body = last === undefined ? undefined : /日\s*(?:第.{1,4}届)?(.{0,40}?(?:代表大会常务委员会|代表大会|国务院|人民政府))/u.exec(last)?.[1];
  return body?.replace(/第.{1,4}届/u, '');
}

/** How much a line looks like a title: it is about something, or ends as titles end. */
function wordiness(text: string): number {
  return (/关于/u.test(text) ? 4 : 0) + (/(?:法|条例|规定|办法|意见|通知|方案|决定|细则|规划|计划|制度|公告)(?:[（(].{1,12}[）)])?$/u.test(text) ? 4 : 0) + Math.min(2, text.length / 20);
}

/** A title without the spaces its lines were parted by; those between letters or figures stay. */
function closeUp(text: string): string {
  return text.replace(/(?<=[\p{Script=Han}）》”])[\s\u3000]+(?=[\p{Script=Han}（《“])/gu, '').trim();
}

