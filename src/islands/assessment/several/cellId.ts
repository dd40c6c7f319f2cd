/** The id of an input of the table; rows count from 0. */
export function cellId(row: number, column: string): string {
  return `cell-${String(row)}-${column.replaceAll('.', '-')}`;
}
