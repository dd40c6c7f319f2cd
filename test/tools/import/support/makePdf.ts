/** A line as it is to stand on a page: its text, how far it is indented in characters, and its height from the foot in points. */
export type PdfLine = Readonly<{ text: string; indent?: number; at: number }>;

const size = 12;
const left = 72;

/** A PDF whose pages have these lines in a text layer; no line makes a page as a scanner does. */
export function makePdf(pages: readonly (readonly PdfLine[])[], { isLocked = false }: Readonly<{ isLocked?: boolean }> = {}): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const pageAt = (page: number) => 6 + page * 2;
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Kids [${pages.map((_, page) => `${String(pageAt(page))} 0 R`).join(' ')}] /Count ${String(pages.length)} >>`);
  add('<< /Type /Font /Subtype /Type0 /BaseFont /Made /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>');
  add('<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Made /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 >>');
  const toUnicode = '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Made def 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end end';
  add(`<< /Length ${String(toUnicode.length)} >>\nstream\n${toUnicode}\nendstream`);
  for (const [page, lines] of pages.entries()) {
    const content = lines.map(({ text, indent = 0, at }) => `BT /F1 ${String(size)} Tf ${String(left + indent * size)} ${String(at)} Td <${hex(text)}> Tj ET`).join('\n');
    add(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${String(pageAt(page) + 1)} 0 R >>`);
    add(`<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`);
  }
  const nothing = '00'.repeat(32);
  const lock = isLocked ? ` /Encrypt << /Filter /Standard /V 1 /R 2 /O <${nothing}> /U <${'11'.repeat(32)}> /P -4 >> /ID [<${'22'.repeat(16)}> <${'22'.repeat(16)}>]` : '';
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, index) => {
    const at = file.length;
    file += `${String(index + 1)} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const table = file.length;
  file += `xref\n0 ${String(objects.length + 1)}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`;
  file += `trailer\n<< /Size ${String(objects.length + 1)} /Root 1 0 R${lock} >>\nstartxref\n${String(table)}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, 'latin1'));
}

/** Paragraphs set on pages of so many lines, each line of so many characters, the first of a paragraph indented by two. */
export function setInLines(paragraphs: readonly string[], perLine: number, perPage: number): readonly (readonly PdfLine[])[] {
  const lines = paragraphs.flatMap((text) => {
    const broken: string[] = [];
    // Chinese breaks after any character, Vietnamese between words.
    for (const piece of text.match(/[^\s\p{Script=Han}，。；：、（）]+\s?|[\s\S]/gu) ?? []) {
      const last = broken.at(-1);
      if (last === undefined || [...last, ...piece].length > perLine - (broken.length === 1 ? 2 : 0)) broken.push(piece);
      else broken[broken.length - 1] = last + piece;
    }
    return broken.map((each, at) => ({ text: each, indent: at === 0 ? 2 : 0 }));
  });
  return Array.from({ length: Math.ceil(lines.length / perPage) }, (_, page) => [
    ...lines.slice(page * perPage, (page + 1) * perPage).map((line, at) => ({ ...line, at: 760 - at * 22 })),
    { text: `- ${String(page + 1)} -`, indent: 16, at: 40 },
  ]);
}

function hex(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex');
}
