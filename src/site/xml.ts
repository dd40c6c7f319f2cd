const names = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' } as const;

/** An attribute or a text of XML; whatever it holds stays text. Characters that XML does not know are left out. */
function escaped(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '').replace(/[&<>"]/gu, (sign) => names[sign as keyof typeof names]);
}

/** An element of XML, already written. */
export type Xml = Readonly<{ xml: string }>;

/** Writes an element: its name, its attributes, and the texts and elements inside it. */
export function element(name: string, attributes: Readonly<Record<string, string>>, ...inside: readonly (Xml | string)[]): Xml {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`).join('');
  const content = inside.map((each) => (typeof each === 'string' ? escaped(each) : each.xml)).join('');
  return { xml: content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>` };
}

/** A whole document. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}
