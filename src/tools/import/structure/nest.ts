import type { BlockKind, BlockRole, Suspicion } from '../../../schemas/originals/index.ts';
import type { Line } from '../line.ts';
import type { Draft, Structure } from './draft.ts';
import { idFor } from './key.ts';
import { labelOf } from './label.ts';
import { markerOf, styles, type Marker, type Style, type Tongue } from './marker.ts';
import type { Roles } from './roles.ts';

/** An open place: what stands in it is counted by style. */
type Place = { style: Style | 'annex' | 'slide' | 'paragraph'; ordinal: number; id: string; label: string; above: string; bare: string; isHeading: boolean };

/** Styles that a list of points within one clause is numbered with; text after them goes on with the clause. */
const points = new Set<Place['style']>(['paren', 'halfParen', 'circled', 'letter', 'bullet', 'paragraph']);
const outer = new Set<Style>(['document', 'part', 'chapter', 'section', 'article', 'roman', 'hanComma']);
/** In a law these number the points of a paragraph; in other documents they number sections, whatever stands before them. */
const inLawOnly = new Set<Style>(['hanParen', 'arabic', 'decimal', 'decimal3']);
const rank = (style: Place['style']): number => (style === 'paragraph' ? styles.length : style === 'annex' ? 0.5 : style === 'slide' ? 0 : styles.indexOf(style));

/**
 * Puts lines into each other by their numbers and gives each its id. The ids follow the logical order: a number that comes twice
 * counts on, and what is printed stays as it is and is reported.
 */
export function nest(lines: readonly Line[], roles: Roles, tongue: Tongue): Structure {
  const nester = new Nester(tongue);
  for (const [at, line] of lines.entries()) nester.add(line, roles[at]);
  return { blocks: nester.blocks, suspicious: nester.suspicious };
}

class Nester {
  readonly blocks: Draft[] = [];
  readonly suspicious: Suspicion[] = [];
  readonly #tongue: Tongue;
  readonly #ids = new Set<string>();
  /** The last ordinal by parent and style, and of each style in the whole document. */
  readonly #last = new Map<string, number>();
  readonly #counts = new Map<string, number>();
  #open: Place[] = [];
  #scope = '';
  #annexes = 0;

  constructor(tongue: Tongue) {
    this.#tongue = tongue;
  }

  add(line: Line, role: BlockRole | undefined): void {
    if (role === 'annex') this.#annex(line);
    else if (role !== undefined) this.#side(line, role);
    else if (line.as === 'row') this.#row(line);
    else if (line.slide !== undefined) this.#slide(line, line.slide);
    else {
      const marker = markerOf(line.text, this.#tongue);
      if (marker === undefined) this.#paragraph(line);
      else this.#numbered(line, marker);
    }
  }

  /** A line before or after the text. It belongs to the document it stands in, and to no clause. */
  #side(line: Line, role: BlockRole): void {
    const isEnd = role === 'signature' || role === 'copies' || role === 'recipients' || role === 'printed' || (role === 'date' && this.blocks.some(({ kind }) => kind !== 'front'));
    if (isEnd) this.#open = this.#open.filter(({ style }) => style === 'document');
    const parent = this.#open.find(({ style }) => style === 'document' || style === 'annex')?.id ?? null;
    const name = role === 'documentNumber' ? 'number' : role;
    this.#put(line, { id: this.#counted(parent === null ? name : `${parent}.${name}`), kind: isEnd || role === 'note' ? 'end' : 'front', role, parent, number: '', label: '' });
  }

  #annex(line: Line): void {
    this.#annexes += 1;
    const id = `annex${String(this.#annexes)}`;
    const printed = line.text.replace(/[:：\s].*$/u, '');
    this.#open = [{ style: 'annex', ordinal: this.#annexes, id, label: printed, above: '', bare: '', isHeading: true }];
    this.#scope = `${id}.`;
    this.#last.clear();
    this.#put(line, { id, kind: 'heading', role: 'annex', parent: null, number: printed, label: printed });
  }

  #slide(line: Line, slide: number): void {
    const place = this.#open[0];
    const label = `第${String(slide)}张`;
    if (place?.style === 'slide' && place.ordinal === slide) {
      this.#put(line, { id: this.#counted(`${place.id}.p`, 2), kind: 'paragraph', parent: place.id, number: '', label });
      return;
    }
    const id = `slide${String(slide)}`;
    this.#open = [{ style: 'slide', ordinal: slide, id, label, above: '', bare: '', isHeading: false }];
    this.#put(line, { id, kind: 'clause', parent: null, number: '', label });
  }

  #row(line: Line): void {
    const place = this.#open.at(-1);
    const [first = ''] = line.text.split('\t');
    const number = /^\d{1,4}$/u.test(first.trim()) ? first.trim() : '';
    const base = place === undefined ? '' : `${place.id}.`;
    const wanted = number === '' ? undefined : `${base}r${String(Number(number))}`;
    const id = wanted === undefined || this.#ids.has(wanted) ? this.#counted(`${base}row`) : wanted;
    this.#put(line, { id, kind: 'row', parent: place?.id ?? null, number, label: number === '' ? place?.label ?? '' : `${place?.label ?? ''}${number}` });
  }

  #paragraph(line: Line): void {
    const article = this.#open.find(({ style }) => style === 'article');
    const place = article ?? this.#open.findLast(({ style }) => !points.has(style));
    const isTitle = line.as === 'heading';
    const id = this.#counted(place === undefined ? 'p' : `${place.id}.p`, place === undefined || place.isHeading ? 1 : 2);
    this.#put(line, { id, kind: isTitle ? 'heading' : 'paragraph', parent: place?.id ?? null, number: '', label: place?.label ?? '' });
  }

  #numbered(line: Line, marker: Marker): void {
    const { style } = marker;
    const before = this.blocks.at(-1);
    const parent = this.#parentFor(marker, before);
    const ordinal = this.#ordinal(marker, parent);
    const wanted = idFor(style, ordinal, parent?.id ?? null, this.#scope);
    const id = this.#ids.has(wanted) ? this.#counted(`${wanted}-`, 2) : wanted;
    const label = labelOf(marker, parent, this.#tongue);
    const isHeading = line.as === 'heading' || isTitle(line.text, style);
    this.#check(marker, parent, id);
    if (style === 'document') {
      this.#scope = `${id}.`;
      this.#last.clear();
    }
    this.#put(line, { id, kind: isHeading ? 'heading' : 'clause', parent: parent?.id ?? null, number: marker.printed, label });
    this.#open = [...(parent === undefined ? [] : this.#open.slice(0, this.#open.indexOf(parent) + 1)), { style, ordinal, id, label, above: parent?.label ?? '', bare: marker.bare, isHeading }];
    this.#last.set(`${parent?.id ?? ''} ${style}`, ordinal);
    this.#last.set(style, ordinal);
  }

  /** The place a numbered line stands in. */
  #parentFor({ style, ordinal }: Marker, before: Draft | undefined): Place | undefined {
    const announced = before !== undefined && /[:：]$|gồm$/u.test(before.text) && before.parent !== null && before.kind !== 'front';
    const known = this.#open.findLast((place) => place.style === style);
    // 下列…： begins a list of its own, as does a point after a paragraph of its own.
    const restarts = known !== undefined && style !== 'bullet' && ordinal === 1 && known.ordinal >= 1 && before?.kind === 'paragraph';
    const mayBePoint = !outer.has(style) && (!inLawOnly.has(style) || this.#open.some((place) => place.style === 'article'));
    if (mayBePoint && before !== undefined && ((announced && (known === undefined || ordinal === 1 || style === 'bullet')) || restarts) && !(style === 'bullet' && known !== undefined && before.id === known.id)) {
      const place = this.#open.find(({ id }) => id === before.id);
      if (place !== undefined) return place;
      if (before.kind === 'paragraph') return this.#openParagraph(before);
    }
    if (known !== undefined) return this.#open[this.#open.indexOf(known) - 1];
    return this.#open.findLast((place) => rank(place.style) < rank(style));
  }

  #openParagraph(before: Draft): Place {
    const place: Place = { style: 'paragraph', ordinal: 0, id: before.id, label: before.label, above: '', bare: '', isHeading: false };
    const inside = this.#open.findLastIndex(({ id }) => id === before.parent);
    this.#open = [...this.#open.slice(0, inside + 1), place];
    return place;
  }

  /** Its logical place among its siblings: the number printed, unless that came before. */
  #ordinal({ style, ordinal }: Marker, parent: Place | undefined): number {
    const last = this.#last.get(style === 'article' ? style : `${parent?.id ?? ''} ${style}`) ?? 0;
    if (style === 'bullet') return last + 1;
    return ordinal > last ? ordinal : last + 1;
  }

  /** Reports a number that is missing, comes twice, or belongs to another place. */
  #check({ style, ordinal, printed, bare }: Marker, parent: Place | undefined, id: string): void {
    if (style === 'bullet') return;
    const report = (kind: Suspicion['kind'], suggestion: string | null) => this.suspicious.push({ kind, block: id, text: printed, suggestion });
    const last = this.#last.get(style === 'article' ? style : `${parent?.id ?? ''} ${style}`);
    if (style === 'decimal' && parent?.style === 'arabic' && !bare.normalize('NFKC').startsWith(`${parent.bare}.`)) {
      report('numberOutOfOrder', `${parent.bare}.${String(ordinal)}`);
      return;
    }
    if (last === undefined) {
      // Points may be numbered through: 1–4 in （一）, 5–11 in （二）.
      if (ordinal > 1 && this.#last.get(style) !== ordinal - 1) report('numberMissing', null);
    } else if (ordinal === last) report('numberRepeated', null);
    else if (ordinal < last) report('numberOutOfOrder', null);
    else if (ordinal > last + 1 && this.#last.get(style) !== ordinal - 1) report('numberMissing', null);
  }

  #counted(beginning: string, from = 1): string {
    let count = this.#counts.get(beginning) ?? from - 1;
    let id: string;
    do {
      count += 1;
      id = beginning.endsWith('p') || beginning.endsWith('-') || beginning.endsWith('row') ? `${beginning}${String(count)}` : count === 1 ? beginning : `${beginning}${String(count)}`;
    } while (this.#ids.has(id));
    this.#counts.set(beginning, count);
    return id;
  }

  #put(line: Line, block: Omit<Draft, 'text' | 'line'> & Readonly<{ kind: BlockKind }>): void {
    this.#ids.add(block.id);
    this.blocks.push({ ...block, text: line.text, line: line.at });
  }
}

const titled = new Set<Style>(['document', 'part', 'chapter', 'section', 'roman', 'hanComma', 'hanParen', 'arabic', 'decimal', 'decimal3']);

/** A numbered line that names what follows and says nothing by itself. */
function isTitle(text: string, style: Style): boolean {
  if (style === 'document' || style === 'part' || style === 'chapter' || style === 'section') return true;
  return titled.has(style) && [...text].length <= 60 && !/[。；;:：.!！?？,，、]$/u.test(text) && !/[。；]/u.test(text);
}
