import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { scanXml } from '../../../src/schemas/spreadsheets/xlsx/scanXml.ts';

type Told = readonly [kind: 'open' | 'text' | 'close', what: string];

/** What our reader tells, neighbouring texts joined; or that it refuses. */
function ours(xml: string): readonly Told[] | 'refused' {
  const told: Told[] = [];
  try {
    scanXml(new TextEncoder().encode(xml), 'p', {
      open: (name) => told.push(['open', name]),
      text: (text) => add(told, text),
      close: (name) => told.push(['close', name]),
    });
  } catch {
    return 'refused';
  }
  return told;
}

/** What a general XML reader tells of the same. */
function theirs(xml: string): readonly Told[] | 'refused' {
  const told: Told[] = [];
  let depth = 0;
  const parser = new SaxesParser();
  parser.on('error', (error) => { throw error; });
  parser.on('opentag', ({ name }) => { depth += 1; told.push(['open', local(name)]); });
  parser.on('text', (text) => { if (depth > 0) add(told, text); });
  parser.on('cdata', (text) => add(told, text));
  parser.on('closetag', ({ name }) => { depth -= 1; told.push(['close', local(name)]); });
  try {
    parser.write(xml).close();
  } catch {
    return 'refused';
  }
  return told;
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

function add(told: Told[], text: string): void {
  const before = told.at(-1);
  if (before?.[0] === 'text') told[told.length - 1] = ['text', before[1] + text];
  else if (text !== '') told.push(['text', text]);
}

const name = fc.constantFrom('c', 'row', 'v', 'x:c', 'is');
const inner = fc.constantFrom('', '1', '&amp;', '&#65;', '&#x4e00;', '<![CDATA[a<b]]>', '<!-- <c> -->', ' 户 ', '<?p <?>');
const attributes = fc.constantFrom('', ' r="A1"', " r='B2' t=\"s\"", ' a="x>y"', ' xml:space="preserve" ');
const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc.oneof(
    { maxDepth: 4 },
    fc.tuple(name, attributes).map(([tag, more]) => `<${tag}${more}/>`),
    fc.tuple(name, attributes, fc.array(fc.oneof(inner, tie('element')), { maxLength: 4 })).map(([tag, more, parts]) => `<${tag}${more}>${parts.join('')}</${tag}>`),
  ),
}));

describe('our reader of XML', () => {
  it('tells the same as a general one of every well-formed part', () => {
    fc.assert(fc.property(element, (xml) => {
      const told = ours(`<?xml version="1.0"?>\n${xml}\n`);
      expect(told).toEqual(theirs(`<?xml version="1.0"?>\n${xml}\n`));
      expect(told).not.toBe('refused');
    }), { numRuns: 500 });
  });

  it('refuses every part of which the end is missing', () => {
    fc.assert(fc.property(element, fc.double({ min: 0, max: 0.999, noNaN: true }), (xml, share) => {
      expect(ours(xml.slice(0, Math.floor(xml.length * share)))).toBe('refused');
    }), { numRuns: 500 });
  });

  it('reads on over the borders of its pieces', () => {
    const row = '<row r="1"><c r="A1" t="inlineStr"><is><t>户&amp;&#x4e00;<![CDATA[<]]></t></is></c></row>';
    const xml = `<a>${row.repeat(15_000)}</a>`;
    expect(xml.length).toBeGreaterThan(1 << 20);
    expect(ours(xml)).toEqual(theirs(xml));
  });
});
