import { describe, expect, test } from 'vitest';
import { clause, saidOf, section, small } from './small.ts';

const said = (body: string) => saidOf(small(body));

describe('the tags of a plain edition', () => {
  test('are let through where they are known, complete and in their place', () => {
    expect(said(section(`${clause('s-1.1', { words: '字。\n\n<Gap>没有写。</Gap>' })}\n${section(clause('s-2.1'), 's-2')}`))).toEqual([]);
  });

  test('a misspelt component is named, with the one that is meant', () => {
    expect(said(section('<Clausse id="s-1.1">字。</Clausse>\n'))).toEqual(['small.mdx:3: There is no component <Clausse>. Write <Clause>.']);
    expect(said(section(clause('s-1.1', { words: '字<br/>字。' })))).toEqual([
      'small.mdx:5: There is no component <br>. Write one of <Section>, <Clause>, <Gap>, <Reading>, <Option>, <Damage>, or plain text; < itself is written &lt;.',
    ]);
  });

  test('a misspelt attribute is named, with the one that is meant', () => {
    expect(said(section(clause('s-1.1', { tag: ' reading="A-1"' })))).toEqual([
      'small.mdx:3: <Clause id="s-1.1"> has the attribute "reading", which nobody reads. Write readings="…".',
    ]);
    expect(said(section('<Damage colour="red">换行。</Damage>\n'))).toEqual([
      'small.mdx:3: <Damage> has the attribute "colour", which nobody reads. Write one of clauses.',
    ]);
    expect(said(section(clause('s-1.1', { words: '字。\n\n<Gap who="甲">没有写。</Gap>' })))).toEqual([
      'small.mdx:7: <Gap> has the attribute "who", which nobody reads. Take it out: this tag has no attributes.',
    ]);
  });

  test('an attribute that is missing, empty, doubled or code is named', () => {
    expect(said('<Section id="s-1" number="一">\n\n</Section>')).toEqual(['small.mdx:1: <Section id="s-1"> has no title. Write title="…".']);
    expect(said(section('<Clause number="一" kinds="" strength="none" computable="no">字。</Clause>\n'))).toEqual([
      'small.mdx:3: <Clause> has an empty kinds="". Write kinds="…"; it is needed.',
      'small.mdx:3: <Clause> has no id. Write id="…".',
    ]);
    expect(said(section(clause('s-1.1', { tag: ' who="甲" who="乙"' })))).toEqual(['small.mdx:3: <Clause id="s-1.1"> has who="…" twice. Keep one of the two.']);
    expect(said(section(clause('s-1.1', { tag: ' who={name}' })))).toEqual(['small.mdx:3: <Clause id="s-1.1"> has who without a text in quotes. Write who="…".']);
    expect(said(section(clause('s-1.1', { tag: ' {...more}' })))).toEqual(['small.mdx:3: <Clause id="s-1.1"> holds code in braces. Write each attribute as name="text".']);
  });

  test('an id must be able to stand in an address', () => {
    expect(said(section(clause('s 1')))).toEqual(['small.mdx:3: <Clause id="s 1"> has an id that cannot stand in an address. Write letters a to z, digits, dots and hyphens, without spaces.']);
    expect(said(section(clause('条-1')))).toHaveLength(1);
  });

  test('a clause outside every section, which no page would show, is named', () => {
    expect(said(clause('s-1.1'))).toEqual([
      'small.mdx:1: <Clause id="s-1.1"> stands outside every section. Put it between <Section id="wz-2" number="二" title="…"> and its end.',
    ]);
    expect(said(section(clause('s-1.1', { words: clause('s-1.2') })))).toEqual([
      'small.mdx:5: <Clause id="s-1.2"> stands in a <Clause>. Put it between <Section id="wz-2" number="二" title="…"> and its end.',
    ]);
    expect(said(section('<Option id="A">这样。</Option>\n'))).toEqual([
      'small.mdx:3: <Option id="A"> stands in a <Section>. Put it between <Reading id="AMB-WZ-01" …> and its end.',
    ]);
  });

  test('what would be run as code is named', () => {
    expect(said(section(clause('s-1.1', { words: '数额是{amount}元。' })))).toEqual([
      'small.mdx:5: What stands in braces is read as code: {amount}. Take the braces away, or write round brackets.',
    ]);
    expect(said(`import x from "y"\n\n${section(clause('s-1.1'))}`)).toEqual([
      'small.mdx:1: This line is read as code. Take it out: a plain edition is text only. Where a sentence begins with import or export, let another word begin it.',
    ]);
  });

  test('a tag that is not closed is found on its line', () => {
    expect(said(section('<Clause id="s-1.1">\n\n字。\n'))).toEqual([
      'small.mdx:7: This is no MDX: Unexpected closing tag `</Section>`, expected corresponding closing tag for `<Clause>` of line 3. Close every <Section>, <Clause>, <Gap>, <Reading> and <Option>, and keep { and < out of the text.',
    ]);
    expect(said(section(clause('s-1.1', { words: '不满<5户的。' })))[0]).toMatch(/^small\.mdx:5: This is no MDX: /u);
  });
});
