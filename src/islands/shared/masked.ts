/** A name with its middle hidden: 张*, 张*明, 欧**娜. What is told apart only by its middle stays apart by its number. */
export function masked(name: string): string {
  const signs = [...name];
  if (signs.length <= 1) return name;
  const [first = '', last = ''] = [signs[0], signs.at(-1)];
  return signs.length === 2 ? `${first}*` : `${first}${'*'.repeat(signs.length - 2)}${last}`;
}
