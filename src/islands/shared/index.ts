/** Pieces that calculators share: question pages, errors, pictures, and ways to take a case away. */
export { calendarFile, type CalendarDay } from './calendarFile.ts';
export { Choice, type ChoiceProps } from './Choice.tsx';
export { DayField } from './DayField.tsx';
export { ErrorSummary, type FieldError } from './ErrorSummary.tsx';
export { IntervalPicture, type IntervalPictureProps } from './IntervalPicture.tsx';
export { NumberField, type NumberFieldProps } from './NumberField.tsx';
export { firstField, QuestionFields, type QuestionFieldsProps } from './QuestionFields.tsx';
export { erase, keep, readKept, type Kept } from './device.ts';
export { download } from './download.ts';
export { focusTitle } from './focusTitle.ts';
export { checksum, codeOf, decodeCase, encodeCase } from './link.ts';
export { listOf } from './listOf.ts';
export { mount } from './mount.ts';
export { parseCount, parseDay, parseMoney, parsePercent, parseYears, plain, type InputProblem, type Parsed } from './parse.ts';
export { problemText } from './problemText.ts';
export { none, readAnswer, textOf } from './readAnswer.ts';
export { today } from './today.ts';
export { modeOf, parserOf, typedText, unitOf } from './typed.ts';
