import { makeZip, type ZipEntry } from './makeZip.ts';

/** A paragraph of a Word file, or a table by its rows; `counted` has a number Word makes by itself. */
export type DocxPart = string | Readonly<{ rows: readonly (readonly string[])[] }> | Readonly<{ counted: string }>;

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A Word file with these paragraphs and tables; `format` is how its numbered paragraphs are counted. */
export function makeDocx(parts: readonly DocxPart[], more: readonly ZipEntry[] = [], format = 'decimal'): Uint8Array {
  const body = parts.map((part) => {
    if (typeof part === 'string') return paragraph(part);
    if ('counted' in part) return paragraph(part.counted, '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>');
    return `<w:tbl>${part.rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
  }).join('');
  return makeZip([
    { name: '[Content_Types].xml', content: '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/></Types>' },
    { name: '_rels/.rels', content: '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>' },
    { name: 'word/_rels/document.xml.rels', content: '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>' },
    { name: 'word/numbering.xml', content: `<?xml version="1.0"?><w:numbering xmlns:w="${main}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>` },
    { name: 'word/document.xml', content: `<?xml version="1.0"?><w:document xmlns:w="${main}"><w:body>${body}</w:body></w:document>` },
    ...more,
  ]);
}

function paragraph(text: string, properties = ''): string {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${safe}</w:t></w:r></w:p>`;
}
