// No text is written with it: NUL stands in no content.
const boundless = '\u0000';

/**
 * Data as JSON inside a page's `<script type="application/json">`: it cannot end the script, and `Infinity` is kept, as
 * a number too large for any reader (`JSON.parse('1e999')` is `Infinity`).
 * @throws Error for what JSON would lose without a word: a function, a bigint, NaN or minus infinity.
 */
export function inPage(data: object): string {
  const text = JSON.stringify(data, (name, value: unknown) => {
    if (value === Infinity) return boundless;
    if (typeof value === 'function' || typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value))) {
      throw new Error(`The field "${name}" holds ${String(value)}, which cannot be handed to a page. Hand over plain data.`);
    }
    return value;
  });
  return text.replaceAll(JSON.stringify(boundless), '1e999').replaceAll('<', '\\u003c');
}
