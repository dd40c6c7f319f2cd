// @ts-check
/**
 * Names and syntax that are refused, each with what to write instead.
 * ESLint replaces the options of a rule rather than adding to them, so the lists are joined in eslint.config.js.
 */

const clock = 'Rules know no clock: take the date of the facts and the date of the rules as arguments (see src/rules/vocabulary).';
const locale = 'Rules know no locale: return numbers and dates as data; src/words writes them for a reader.';
const surroundings = 'Rules run in a page, a worker and a script alike, so they use nothing of their surroundings; take it as an argument.';
const raw = 'Text that becomes markup is how a policy, a link or an imported file could run code in a reader\'s browser. Render it as a text node or as elements.';

/** Globals refused in src/rules. */
export const rulesGlobals = [
  { name: 'Date', message: clock },
  { name: 'Temporal', message: clock },
  { name: 'performance', message: clock },
  { name: 'Intl', message: locale },
  ...['globalThis', 'window', 'self', 'document', 'navigator', 'process', 'fetch', 'crypto', 'localStorage', 'sessionStorage',
    'setTimeout', 'setInterval', 'console'].map((name) => ({ name, message: surroundings })),
];

/** Properties refused in src/rules. */
export const rulesProperties = [
  { object: 'Math', property: 'random', message: 'The same answers must always give the same result; tests make their own random cases with fast-check.' },
  ...['toLocaleString', 'localeCompare', 'toLocaleUpperCase', 'toLocaleLowerCase'].map((property) => ({ property, message: locale })),
];

/** Syntax refused everywhere: raw markup. */
export const rawMarkup = [
  { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: `dangerouslySetInnerHTML: ${raw}` },
  { selector: 'JSXAttribute[name.namespace.name="set"][name.name.name="html"]', message: `set:html: ${raw}` },
  { selector: 'JSXAttribute[name.name=/^(inner|outer)HTML$/]', message: `innerHTML: ${raw}` },
  { selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|srcdoc)$/]', message: `innerHTML: ${raw}` },
  { selector: 'Property[key.name=/^(innerHTML|dangerouslySetInnerHTML)$/]', message: `innerHTML: ${raw}` },
  { selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|parseHTMLUnsafe)$/]', message: `Raw markup: ${raw}` },
  { selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]', message: `document.write: ${raw}` },
];

/** Syntax refused in code that other files import. */
export const defaultExports = [
  { selector: 'ExportDefaultDeclaration', message: 'Export it by its name: one name per idea, the same in every file, and found by a search.' },
];

/** Syntax refused in islands. */
export const lateFocus = [
  {
    selector: 'CallExpression[callee.name="useEffect"] :matches(MemberExpression[property.name="focus"], Identifier[name="focusTitle"])',
    message: 'The focus moves with the screen: use useLayoutEffect. An effect comes after the page was drawn, and a key pressed before it goes to what is no longer there.',
  },
];
