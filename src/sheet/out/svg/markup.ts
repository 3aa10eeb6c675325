/** Elements of XML 1.0 as text, safe for any name or word that a document may hold. */

export type Attributes = Record<string, string | number | undefined>;

/** An element; attributes that are undefined are left out. `content` is markup already. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  return content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>`;
}

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** What XML cannot hold at all becomes U+FFFD. */
export function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"]/g, (character) => ESCAPES[character]!);
}

/** Gives each wish for an id one that is a name in XML and used once in the file. */
export function idGiver(prefix = ''): (wish: string) => string {
  const given = new Set<string>();
  return (wish) => {
    const name = `${prefix}${wish}`.replace(/[^\w.-]/g, '_').replace(/^(?![A-Za-z_])/, '_');
    let id = name;
    for (let n = 2; given.has(id); n++) id = `${name}-${n}`;
    given.add(id);
    return id;
  };
}
