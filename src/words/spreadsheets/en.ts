import type { SpreadsheetWords } from './type.ts';

/** What is said about opening and saving spreadsheets, in English. */
export const en: SpreadsheetWords = {
  problems: {
    empty: 'The file is empty. Check that it is the right one.',
    fileTooLarge: 'The file has {size} MB; at most {most} MB can be read. Divide it, or remove sheets and pictures that are not needed.',
    oldOrLocked: 'This is an old .xls or a file with a password, which cannot be opened. Remove the password, save it as .xlsx or CSV, and choose it again.',
    notASpreadsheet: 'This is not a spreadsheet. Choose an .xlsx or a .csv file.',
    wrongEncoding: 'The characters of this file cannot be recognised. Save it as .xlsx or as “CSV UTF-8” and choose it again.',
    wrongEncodingAt: 'The characters in row {row} cannot be recognised. Save the file as .xlsx or as “CSV UTF-8” and choose it again.',
    quoteNotClosed: 'In row {row} a quotation mark is never closed, so what follows cannot be read safely. Close it or remove it.',
    quoteInText: 'In row {row} there is text behind a closing quotation mark. Remove the extra quotation mark.',
    damaged: 'The file is damaged or was not downloaded completely ({part}). Open it in a spreadsheet program, save it again, and choose it once more.',
    unpacksTooLarge: 'Unpacked, the file is larger than {most} MB, so it was not opened. Keep only the sheet you need.',
    noSuchSheet: 'There is no sheet called “{sheet}” in the file.',
    tooManyRows: 'There are too many rows; at most {most} can be read. Divide the file.',
    tooManyColumns: 'Row {row} has too many columns; at most {most} can be read.',
    cellTooLong: 'Cell {cell} (row {row}) holds too much text; at most {most} characters can be read.',
  },
  refused: 'It was not opened. Nothing has changed.',
  reading: 'Reading the file: {percent}',
  cancel: 'Stop',
  cancelled: 'Stopped. Nothing has changed.',
  failed: 'Reading did not work. Try again; without a network it may not be possible.',
};
