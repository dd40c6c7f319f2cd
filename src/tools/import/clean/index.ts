import { inTurn, type Cleaned, type Line } from '../line.ts';
import { takeOutFurniture } from './furniture.ts';
import { takeOutMarkdown } from './markdown.ts';
import { mendMarks } from './marks.ts';
import { partSlides } from './slides.ts';
import { joinWrapped } from './wrapped.ts';

/** The lines of a file as they belong to its text. What is taken out or mended is listed. */
export function clean(lines: readonly Line[]): Cleaned {
  return inTurn(lines, [mendMarks, takeOutFurniture, takeOutMarkdown, partSlides, joinWrapped]);
}

export { isFurniture } from './furniture.ts';
