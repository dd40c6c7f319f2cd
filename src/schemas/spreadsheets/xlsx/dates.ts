/** Number formats that every XLSX knows by number and that show a day or a time. */
function isBuiltIn(format: number): boolean {
  return (format >= 14 && format <= 22) || (format >= 27 && format <= 36) || (format >= 45 && format <= 47) || (format >= 50 && format <= 58);
}

/** Whether a number format shows a day: one of the known numbers, or a code with year, month, day or hour outside quotation marks. */
export function isDayFormat(format: number, code: string | undefined): boolean {
  if (code === undefined) return isBuiltIn(format);
  return /[ymdhs]/iu.test(code.replace(/"[^"]*"|\[(?!h{1,2}\]|m{1,2}\]|s{1,2}\])[^\]]*\]|\\.|_.|General/giu, ''));
}

const day = 86_400_000;

/**
 * A serial day as `2026-03-20`, with the time where it has one. Day 60 of the older calendar is 29 February 1900, which never was;
 * serials up to it count one day less. Nothing for a serial before the first day or after the year 9999.
 */
export function dayOfSerial(serial: number, from1904: boolean): string | null {
  if (!Number.isFinite(serial) || serial < 0 || serial > 2_958_466) return null;
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  const made = new Date(start + Math.round(serial * day / 1_000) * 1_000);
  const [date = '', time = ''] = made.toISOString().slice(0, 19).split('T');
  return serial % 1 === 0 ? date : serial < 1 && !from1904 ? time : `${date} ${time}`;
}
