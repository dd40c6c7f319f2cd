import type { RequirementId } from './rules.ts';

/** The seven sections of the tasks, the safeguards and the city's targets: the requirements of each, in the order of the catalogue. */
export const groups = {
  governance: [
    'xm-chk-01', 'xm-chk-02', 'xm-chk-03', 'xm-chk-04', 'xm-chk-05', 'xm-chk-06', 'xm-chk-07', 'xm-chk-08', 'xm-chk-09', 'xm-chk-10',
    'xm-chk-11', 'xm-chk-12', 'xm-chk-13', 'xm-chk-14', 'xm-chk-15', 'xm-chk-16', 'xm-chk-17', 'xm-chk-18', 'xm-chk-19',
  ],
  services: [
    'xm-chk-20', 'xm-chk-21', 'xm-chk-22', 'xm-chk-23-platform', 'xm-chk-23', 'xm-chk-24', 'xm-chk-25', 'xm-chk-26', 'xm-chk-27', 'xm-chk-28',
    'xm-chk-29', 'xm-chk-30', 'xm-chk-31', 'xm-chk-32', 'xm-chk-33', 'xm-chk-34', 'xm-chk-35', 'xm-chk-36', 'xm-chk-37', 'xm-chk-38', 'xm-chk-39',
  ],
  grid: ['xm-chk-40', 'xm-chk-41', 'xm-chk-42', 'xm-chk-43', 'xm-chk-44'],
  environment: [
    'xm-chk-45', 'xm-chk-46', 'xm-chk-47', 'xm-chk-48', 'xm-chk-49', 'xm-chk-50', 'xm-chk-51', 'xm-chk-52', 'XT-20', 'xm-chk-53', 'xm-chk-54', 'xm-chk-55',
  ],
  culture: [
    'xm-chk-56', 'xm-chk-57', 'xm-chk-58', 'xm-chk-59', 'xm-chk-60', 'xm-chk-61', 'xm-chk-62', 'xm-chk-63', 'xm-chk-64', 'xm-chk-65', 'xm-chk-66',
  ],
  safety: ['xm-chk-67', 'xm-chk-68', 'xm-chk-69', 'xm-chk-70', 'xm-chk-71', 'xm-chk-72', 'xm-chk-73', 'xm-chk-74'],
  people: [
    'xm-chk-75', 'xm-chk-76', 'xm-chk-77', 'xm-chk-78', 'xm-chk-79', 'xm-chk-80', 'xm-chk-81', 'xm-chk-82', 'xm-chk-83', 'xm-chk-84', 'xm-chk-85',
    'xm-chk-86', 'xm-chk-87', 'xm-chk-88', 'xm-chk-89', 'xm-chk-90',
  ],
  safeguards: ['xm-chk-91', 'xm-chk-92'],
  city: ['XT-01', 'XT-02', 'XT-03', 'XT-04', 'XT-05', 'XT-08', 'XT-09', 'XT-17', 'XT-18', 'XT-19', 'XT-18-city', 'XT-19-city'],
} as const satisfies Readonly<Record<string, readonly RequirementId[]>>;

/** The id of a group. */
export type GroupId = keyof typeof groups;

/** What a village can do only together with those above it (level J of the catalogue); the rest is in its own hands. */
export const jointly: readonly RequirementId[] = [
  'xm-chk-04', 'xm-chk-05', 'xm-chk-11', 'xm-chk-13', 'xm-chk-14', 'xm-chk-20', 'xm-chk-23-platform', 'xm-chk-23', 'xm-chk-25', 'xm-chk-26',
  'xm-chk-27', 'xm-chk-28', 'xm-chk-33', 'xm-chk-37', 'xm-chk-38', 'xm-chk-39', 'xm-chk-43', 'xm-chk-45', 'xm-chk-51', 'xm-chk-52', 'XT-20',
  'xm-chk-60', 'xm-chk-61', 'xm-chk-62', 'xm-chk-63', 'xm-chk-64', 'xm-chk-66', 'xm-chk-71', 'xm-chk-72', 'xm-chk-73', 'xm-chk-79', 'xm-chk-82',
  'xm-chk-83', 'xm-chk-85', 'xm-chk-86', 'xm-chk-87', 'xm-chk-89', 'xm-chk-92', ...groups.city,
];

/** The 20 targets with figures: the requirements that decide each. */
export const targetsOf = {
  'XT-01': ['XT-01', 'xm-chk-88'], 'XT-02': ['XT-02'], 'XT-03': ['XT-03', 'xm-chk-24'], 'XT-04': ['XT-04', 'xm-chk-30'], 'XT-05': ['XT-05', 'xm-chk-40'],
  'XT-06': ['xm-chk-41'], 'XT-07': ['xm-chk-46'], 'XT-08': ['XT-08', 'xm-chk-47'], 'XT-09': ['XT-09'], 'XT-10': ['xm-chk-48'], 'XT-11': ['xm-chk-49'],
  'XT-12': ['xm-chk-65'], 'XT-13': ['xm-chk-70'], 'XT-14': ['xm-chk-76'], 'XT-15': ['xm-chk-77'], 'XT-16': ['xm-chk-79'], 'XT-17': ['XT-17', 'xm-chk-91'],
  'XT-18': ['XT-18', 'XT-18-city'], 'XT-19': ['XT-19', 'XT-19-city'], 'XT-20': ['XT-20'],
} as const satisfies Readonly<Record<string, readonly RequirementId[]>>;

/** What only the city, a district, a town or an office can do (level U of the catalogue): told with who leads it, and asked of no village. */
export const beyond = [
  'xm-3.a', 'xm-3.c', 'xm-3.e', 'xm-6.b', 'xm-8.d', 'xm-10.b', 'xm-11.a', 'xm-12.a', 'xm-15.a', 'xm-15.b', 'xm-15.c', 'xm-16.c', 'xm-19.a', 'xm-20.c',
  'xm-23.a', 'xm-24.c', 'xm-25.c', 'xm-27.d', 'xm-27.f', 'xm-27.g', 'xm-28.a', 'xm-28.d', 'xm-b1.a', 'xm-b1.b', 'xm-b2.a', 'xm-b2.e', 'xm-b3.a', 'xm-b3.b',
] as const;

/** A clause that is beyond a village. */
export type BeyondId = (typeof beyond)[number];
