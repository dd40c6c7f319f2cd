// @ts-check
/**
 * The rooms of `src` and the doors between them: the table that `npm run lint` enforces.
 * To change who may import whom, change a row here and the map of rooms in the README.
 *
 * @typedef {object} Room
 * @property {string} path Folder, from the top of the repository.
 * @property {boolean} [perFolder] Each sub-folder is a room of its own (one policy, one island).
 * @property {boolean} [doorPerFolder] One room, but each of its folders has an `index.ts` that others may import.
 * @property {readonly string[]} mayImport Paths of the rooms it may import.
 * @property {RegExp} [refusedPackages] Packages it may not import.
 * @property {string} why Reason and way out; the end of the sentence "x may import only y: ...".
 */

const anyPackage = /./;
const pure = 'Rules are plain data read by plain functions, so they run in a browser, a worker or a script alike';

/** @type {readonly Room[]} */
export const rooms = [
  {
    path: 'src/rules/vocabulary',
    mayImport: [],
    refusedPackages: anyPackage,
    why: 'it holds the words that every rule is written in, so it depends on nothing; move what you need into it, or the code that needs it out of it.',
  },
  {
    path: 'src/rules/engine',
    // A page that only scores must not carry the readers of benefits.
    doorPerFolder: true,
    mayImport: ['src/rules/vocabulary'],
    refusedPackages: anyPackage,
    why: 'a rule engine that knows one policy, sentences, Preact or Node cannot be reused; return data, put sentences in src/words and views in src/islands.',
  },
  {
    path: 'src/rules/points',
    mayImport: ['src/rules/vocabulary'],
    refusedPackages: anyPackage,
    why: 'readers of points schemes know no one scheme, no sentences and no clock, and stay apart from src/rules/engine, so that pages that weigh benefits carry none of them.',
  },
  {
    path: 'src/rules/elections',
    mayImport: ['src/rules/vocabulary'],
    refusedPackages: anyPackage,
    why: 'readers of elections know the law only as data that they are given, no sentences and no clock, and stay apart from src/rules/engine, so that pages that weigh benefits carry none of them.',
  },
  {
    path: 'src/rules/report',
    mayImport: ['src/rules/vocabulary', 'src/rules/engine', 'src/rules/elections'],
    refusedPackages: anyPackage,
    why: 'a report is the one result as plain JSON; what has to be computed for it belongs in src/rules/engine or src/rules/elections.',
  },
  {
    path: 'src/rules/policies',
    perFolder: true,
    mayImport: ['src/rules/vocabulary', 'src/rules/policies'],
    refusedPackages: anyPackage,
    why: `${pure}; a policy states its rules and leaves evaluating them to whoever imports it.`,
  },
  {
    path: 'src/words',
    // An island must not carry the sentences of every page.
    doorPerFolder: true,
    mayImport: ['src/rules/vocabulary', 'src/schemas'],
    refusedPackages: anyPackage,
    why: 'sentences are chosen by a coded fact of the vocabulary, or of a file that a schema refused; whoever has computed the fact imports the sentence, never the reverse.',
  },
  {
    path: 'src/schemas',
    // An island that reads answers must not carry the schemas of content files.
    doorPerFolder: true,
    mayImport: ['src/rules/vocabulary', 'src/rules/points', 'src/rules/elections'],
    refusedPackages: /^(astro|preact|node:|@astrojs\/|@preact\/)/,
    why: 'schemas are used by the site, the islands and the tools alike, so they know only Zod and the vocabulary; read files in src/tools or src/site and hand the data over.',
  },
  {
    path: 'src/islands',
    perFolder: true,
    mayImport: ['src/rules/policies', 'src/rules/engine', 'src/rules/points', 'src/rules/elections', 'src/rules/report', 'src/words', 'src/schemas', 'src/islands'],
    refusedPackages: /^(astro$|astro[:/]|node:|@astrojs\/)/,
    why: 'an island runs in the reader\'s browser and receives what the site knows as props; pass it from the page.',
  },
  {
    path: 'src/site',
    // Build steps and page helpers stay apart, since only some of them run inside Astro.
    doorPerFolder: true,
    // Links between clauses and rules, and the words of the rule pages, are made here so that pages only choose and pass.
    mayImport: ['src/schemas', 'src/rules/vocabulary', 'src/rules/engine', 'src/rules/points', 'src/rules/elections', 'src/rules/policies', 'src/words'],
    refusedPackages: /^(preact|@preact\/)/,
    why: 'the site brings clauses, rules and their words together for the pages, but it knows no views; let the page in src/pages mount an island.',
  },
  {
    path: 'src/pages',
    mayImport: ['src/site', 'src/islands', 'src/rules/policies', 'src/words'],
    refusedPackages: /^(node:|zod)/,
    why: 'pages, layouts and components choose and pass, they never compute; do the work in src/site (content) or src/islands (answers) and pass the result.',
  },
  {
    path: 'src/tools',
    mayImport: ['src/schemas', 'src/rules/engine', 'src/rules/points', 'src/rules/elections', 'src/rules/report', 'src/rules/policies', 'src/words'],
    refusedPackages: /^(astro$|astro[:/]|preact|@astrojs\/|@preact\/)/,
    why: 'a command-line tool must run with Node alone; what the site and a tool both need belongs in src/schemas or src/rules.',
  },
];

/** Folders that share the row of another room. */
const sharedRows = { 'src/components': 'src/pages', 'src/layouts': 'src/pages' };

/** Style sheets and other assets are no code: any room may import one of its own or of src/styles. */
const asset = /\.(css|svg|png|webp)$/;

/**
 * @typedef {object} Place
 * @property {Room} room
 * @property {string} name What to call it: the room's folder, with the policy or island where each is its own room.
 * @property {boolean} isDoor Whether other rooms may import this file.
 * @property {string} door The file other rooms should import instead.
 */

/**
 * Finds the room a file stands in.
 * @param {string} file Path from the top of the repository, with forward slashes.
 * @returns {Place | undefined} Nothing for files outside the rooms (tests, configuration, styles).
 */
export function placeOf(file) {
  if (file === 'astro.config.mjs' || /^src\/[^/]+$/.test(file)) file = `src/site/${file.split('/').at(-1)}`;
  for (const [folder, path] of Object.entries(sharedRows)) {
    if (file.startsWith(`${folder}/`)) return { room: rowFor(path), name: folder, isDoor: true, door: file };
  }
  const room = rooms.find((row) => file.startsWith(`${row.path}/`));
  if (room === undefined) return undefined;
  const [first = '', ...rest] = file.slice(room.path.length + 1).split('/');
  const name = room.perFolder && rest.length > 0 ? `${room.path}/${first}` : room.path;
  const folder = room.doorPerFolder && rest.length > 0 ? `${room.path}/${first}` : name;
  const door = `${folder}/index.ts`;
  const isDoor = file === door || file === `${name}/index.ts` || asset.test(file);
  return { room, name, isDoor, door };
}

/** @param {string} path */
function rowFor(path) {
  const row = rooms.find((room) => room.path === path);
  if (row === undefined) throw new Error(`No room has the path ${path}.`);
  return row;
}
