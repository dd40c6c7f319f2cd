import type { Marker, Tongue } from './marker.ts';

/** What a label is made from: the block's own number, and the label and number of the block it stands in. */
type Above = Readonly<{ label: string; above: string; style: string }>;

/** The printed numbers from the top, as the place is cited: 二（三）1, 第四条（一）, III.2.1, Điều 5.2.a. */
export function labelOf({ style, bare, printed }: Marker, outer: Above | undefined, tongue: Tongue): string {
  const before = outer?.label ?? '';
  const number = bare.normalize('NFKC');
  switch (style) {
    case 'bullet':
      return before;
    case 'document':
      return `第${bare}篇 `;
    case 'part':
    case 'chapter':
    case 'article':
      return tongue === 'zh' ? `${/^第.+篇 /u.exec(before)?.[0] ?? ''}${printed.trim()}` : printed.trim().replace(/[.:]$/u, '');
    case 'section':
      return joined(before, printed.trim().replace(/[.:]$/u, ''), tongue === 'zh' ? '' : ' ');
    case 'decimal':
    case 'decimal3':
      // 2.1 says already that it stands in 2.
      return joined(outer?.style === 'arabic' || outer?.style === 'decimal' ? outer.above : before, number, tongue === 'zh' ? '' : '.');
    case 'hanParen':
      return `${before}（${bare}）`;
    case 'paren':
      return tongue === 'zh' ? `${before}（${number}）` : joined(before, `(${number})`, ' ');
    case 'halfParen':
      return joined(before, `${number}）`, '');
    case 'hanComma':
    case 'arabic':
    case 'circled':
    case 'roman':
    case 'letter':
      return joined(before, style === 'circled' ? bare : number, tongue === 'zh' ? '' : '.');
  }
}

function joined(before: string, own: string, glue: string): string {
  return before === '' ? own : `${before}${glue}${own}`;
}
