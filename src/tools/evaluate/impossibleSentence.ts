import type { Impossible } from '../../rules/elections/index.ts';

/** What cannot be, as a script is told it: the field, and what it contradicts. */
export function impossibleSentence({ kind, field, than }: Impossible, prefix = ''): string {
  switch (kind) {
    case 'more':
      return `${field}: more than ${prefix}${than}.`;
    case 'before':
      return `${field}: before ${prefix}${than}.`;
    case 'zero':
      return `${field}: a whole of nobody. Allowed: a whole number from 1, or null.`;
    case 'moreThanAll':
      return `${field}: more than there are in all.`;
    case 'votes':
      return `${field}: somebody has more votes than that.`;
    case 'same':
      return `${field}: somebody is related to himself.`;
  }
}
