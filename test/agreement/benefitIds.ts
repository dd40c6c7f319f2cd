/** Every benefit that is decided here, by its id. */
export const benefitIds = [
  'R-F00', 'R-F01', 'R-F02', 'R-F03', 'R-F04', 'R-F05', 'R-F06', 'R-F07', 'R-F08', 'R-F09', 'R-F10', 'R-F10u',
  'R-F11', 'R-F12', 'R-F13', 'R-F14', 'R-F15', 'R-F16', 'R-F17', 'R-F18', 'R-F19', 'R-F20', 'R-F21', 'R-F22',
  'R-F23', 'R-F24', 'R-F25', 'R-F26', 'R-F27', 'R-F28', 'R-F29', 'R-F29c', 'R-F30', 'R-F31', 'R-F32a', 'R-F32b',
  'R-F32c', 'R-F33', 'R-F33f', 'R-F34', 'R-F34f', 'R-F35', 'R-F35a', 'R-F36', 'R-F37', 'R-F37p', 'R-F38', 'R-F39',
  'R-F39a', 'R-F40', 'R-F41', 'R-F42',
] as const;

/** The id of a benefit. */
export type BenefitId = typeof benefitIds[number];

/** Benefits for people who work with persons with a disability: the document's definition does not apply (wz-7.4). */
export const forStaff: readonly BenefitId[] = ['R-F37', 'R-F37p', 'R-F38', 'R-F40', 'R-F41', 'R-F42'];

/** Benefits whose conditions the document does not write: they are never certain. */
export const neverCertain: readonly BenefitId[] = ['R-F32a', 'R-F35a'];
