/** XML 1.0 by hand: only what cannot stand in it is left out. */

/** Outside the characters that XML 1.0 allows (section 2.2). */
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // Readers would make line feeds of these.
  '\r': '&#13;',
  '\u0085': '&#x85;',
  '\u2028': '&#x2028;',
  '\u2029': '&#x2029;',
};

/** Text for an element or an attribute. */
export function xmlText(text: string): string {
  return text
    .replace(NOT_XML, '')
    .replace(/[&<>"'\r\u0085\u2028\u2029]/g, (letter) => ESCAPES[letter]!);
}

/** Text for where a viewer reads HTML, still to be written by `xmlText`. */
export function htmlText(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => ESCAPES[letter]!);
}

/** @param content is markup already @param attributes begin with a space */
export function element(name: string, content: string, attributes = ''): string {
  return `<${name}${attributes}>${content}</${name}>`;
}
