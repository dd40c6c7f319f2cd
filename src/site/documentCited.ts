import type { PolicyFields } from '../schemas/index.ts';
import { formatDate } from '../words/index.ts';

/** What is cited of a document: the fields its country's readers name it by. */
type Cited = Pick<PolicyFields, 'language' | 'officialTitle' | 'documentNumber' | 'documentType' | 'issuer' | 'issuedOn' | 'edition'>;

/**
 * A document as readers of its country cite it: 《…》（温政发〔2016〕41号）; Kế hoạch số 2516/KH-UBND ngày 03/10/2014 của ….
 * A law is told apart by its edition; a paper without a number by who issued it.
 */
export function documentCited(fields: Cited): string {
  return fields.language === 'vi' ? vietnamese(fields) : chinese(fields);
}

function chinese({ officialTitle, documentNumber, issuer, edition }: Cited): string {
  // A remark of ours after the title, such as （教学课件）, is no part of it.
  const [, name = officialTitle, remark = ''] = /^(.*?)(（[^（）]*）)?$/u.exec(officialTitle) ?? [];
  // Titles inside a title stand in single brackets.
  const title = `《${name.replaceAll('《', '〈').replaceAll('》', '〉')}》${remark}`;
  if (documentNumber !== null) return `${title}（${documentNumber}）`;
  return edition === undefined ? `${issuer}${title}` : `${title}（${edition}年文本）`;
}

function vietnamese({ officialTitle, documentNumber, documentType, issuer, issuedOn }: Cited): string {
  const type = documentType ?? '';
  const subject = officialTitle.startsWith(type) ? officialTitle.slice(type.length).trim() : officialTitle;
  const number = documentNumber === null ? '' : ` số ${documentNumber}`;
  const day = issuedOn === null ? '' : ` ngày ${formatDate(issuedOn, 'vi')}`;
  return `${type}${number}${day} của ${issuer} ${subject}`.trim();
}
