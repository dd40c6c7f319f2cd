/**
 * What the hand-written side does not decide yet. Delete a line here once `handWritten.ts` answers it: the comparison
 * then takes it in. The traced and the compiled reader are compared on all of it already.
 */
export const notYetHandWritten = {
  /** Answers that change benefits decided by hand: cases are drawn a second time without them. */
  answers: ['person.birthDate', 'person.certificateUntil'],
  benefits: [
    'R-F18', 'R-F19', 'R-F20', 'R-F21', 'R-F22', 'R-F23', 'R-F24', 'R-F25', 'R-F26', 'R-F27', 'R-F28', 'R-F29', 'R-F29c',
    'R-F30', 'R-F31', 'R-F32a', 'R-F32b', 'R-F32c', 'R-F33', 'R-F33f', 'R-F34', 'R-F34f', 'R-F35', 'R-F35a', 'R-F36',
    'R-F37', 'R-F37p', 'R-F38', 'R-F39', 'R-F39a',
  ],
} as const;
