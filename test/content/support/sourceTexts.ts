import { readdirSync, readFileSync } from 'node:fs';
import { Converter } from 'opencc-js/t2cn';

const toSimplified = Converter({ from: 't', to: 'cn' });

/** The slides were found in traditional script, with readings in Latin letters strewn in; both are undone before comparing. */
const strewn = ['community-organisation-slides.txt'];

/** Every official text of a folder by its file name, as far as it can be compared with a plain edition. */
export function sourceTexts(folder: string): ReadonlyMap<string, string> {
  return new Map(readdirSync(folder).filter((name) => name.endsWith('.txt')).sort().map((name) => {
    const text = readFileSync(folder + name, 'utf8');
    return [name, strewn.includes(name) ? toSimplified(text.replace(/\p{Script=Latin}+/gu, '')) : text];
  }));
}
