import {
  above, any, chosen, cite, exclusion, lesser, read, settled, stated, unstated, type Held,
} from '../../vocabulary/index.ts';
import { p } from './parameters.ts';
import { persons, q } from './questions.ts';
import { r } from './readings.ts';

const chooseHigher = cite('wz-2.3.x-s2', '可以择高');
const none = stated(0, 'fen/month', chooseHigher);
const hasOtherLiving = above(q.otherLiving, none, cite('wz-2.3.x-s2', '因公致残、离休等情形下生活补贴（津贴）'));
const hasOtherNursing = above(q.otherNursing, none, chooseHigher);
const inDibao = chosen(q.householdType, ['dibao'], cite('wz-2.1-s3b', '最低生活保障金'));

/** Benefits of other schemes that compete with those of this document. */
export const held: readonly Held[] = [
  { id: 'otherLiving', of: persons.id, when: hasOtherLiving, amount: q.otherLiving },
  { id: 'otherNursing', of: persons.id, when: hasOtherNursing, amount: q.otherNursing },
  // How much of the family's dibao falls to one child is not in the document: anything up to the whole standard.
  {
    id: 'dibaoShare', of: persons.id, when: inDibao,
    amount: lesser(p.dibao, unstated('fen/month', cite('wz-2.1-s3b', '最低生活保障金'))),
  },
];

const onlyOneInAll = read(r.choosingHigher, {
  eachKindApart: settled('no', cite('wz-2.3.x-s2', '申领其中一类生活补贴（津贴）、护理补贴（津贴）')),
  onlyOneInAll: any(hasOtherLiving, hasOtherNursing),
});

/** R-X00 and R-X02: of each pair only one may be drawn. R-X03 to R-X05 are bars on the allowances themselves. */
export const exclusions = [
  exclusion('R-X00', ['R-F03', 'dibaoShare'], inDibao, cite('wz-2.1-s3b', '不再重复领最低生活保障金')),
  exclusion('R-X02', ['R-F09', 'otherLiving'], hasOtherLiving, chooseHigher),
  exclusion('R-X02', ['R-F10', 'otherNursing'], hasOtherNursing, chooseHigher),
  exclusion('R-X02', ['R-F10u', 'otherNursing'], hasOtherNursing, chooseHigher),
  ...([
    ['R-F09', 'R-F10'], ['R-F09', 'R-F10u'], ['R-F09', 'otherNursing'],
    ['otherLiving', 'R-F10'], ['otherLiving', 'R-F10u'], ['otherLiving', 'otherNursing'],
  ] as const).map((pair) => exclusion('R-X02', pair, onlyOneInAll, chooseHigher)),
] as const;

/** What the document says may be drawn together, and what is not counted as income: R-X01, R-X06, R-X07. */
export const together = [
  { id: 'R-X01', cite: cite('wz-2.3.x-s1', '可以同时申领四类补贴') },
  { id: 'R-X06', cite: cite('wz-2.3.x-s6', '都不计入城乡低保家庭和低保边缘家庭的收入') },
  { id: 'R-X07', cite: cite('wz-2.1-s4', '可以不算进家庭收入') },
] as const;

