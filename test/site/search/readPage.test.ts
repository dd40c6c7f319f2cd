import { expect, it } from 'vitest';
import { readPage } from '../../../src/site/search/readPage.ts';

const page = (body: string) => `<!doctype html><html lang="zh-Hans"><body><nav>导航</nav><main data-search-body><h1>题名</h1>${body}</main></body></html>`;
const placesOf = (body: string) => readPage(page(body))?.places.map(({ id, kind, number, mark, heading, paragraphs }) => ({ id, kind, number, mark, heading, paragraphs }));

it('reads nothing from a page without a marked body', () => {
  expect(readPage('<html><body><main>文字</main></body></html>')).toBeUndefined();
});

it('reads a clause with its number, its mark and the heading over it, and leaves chips out', () => {
  expect(placesOf('<section id="s"><h2><span class="secno">二</span>补贴</h2><div class="clause" id="c"><a class="no" href="#c"><span>二（三）1</span><b>2a</b></a><p>甲<b>乙</b></p><p class="chips">算一算</p></div></section>')).toEqual([
    { id: 's', kind: 'section', number: '二', mark: '', heading: '补贴', paragraphs: [] },
    { id: 'c', kind: 'clause', number: '二（三）1', mark: '2a', heading: '补贴', paragraphs: ['甲乙'] },
  ]);
});

it('reads a row of a table as a clause, cell by cell', () => {
  expect(placesOf('<table><tr id="r"><th><a class="no">1</a></th><td>任务</td><td><b>民政</b>、残联</td></tr></table>')).toEqual([
    { id: 'r', kind: 'clause', number: '1', mark: '', heading: '', paragraphs: ['任务', '民政、残联'] },
  ]);
});

it('gives a clause after a sub-section back to the section around it', () => {
  const places = placesOf('<section id="a"><h2>外</h2><section id="b"><h3>内</h3><div class="clause" id="c1"><p>一</p></div></section><div class="clause" id="c2"><p>二</p></div></section>');
  expect(places?.map(({ id, heading }) => [id, heading])).toEqual([['a', '外'], ['b', '内'], ['c1', '内'], ['c2', '外']]);
});

it('leaves out what is hidden, ignored or code', () => {
  expect(placesOf('<p>看得见</p><p hidden>藏</p><p aria-hidden="true">藏</p><p data-search-ignore>略</p><script>码</script><button>钮</button>')).toEqual([
    { id: '', kind: 'page', number: '', mark: '', heading: '', paragraphs: ['看得见'] },
  ]);
});

it('knows the language of each place', () => {
  expect(readPage(page('<p>中文</p><div lang="vi"><p>tiếng Việt</p></div>'))?.places.map(({ lang }) => lang)).toEqual(['zh-Hans', 'vi']);
});
