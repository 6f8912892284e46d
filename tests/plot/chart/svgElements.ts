/** An element as it is written between < and >. */
export function elementOf(document: Document, words: string): SVGElement {
  const [name = "g"] = words.split(" ");
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [, key = "", value = ""] of words.matchAll(/ ([\w-]+)="([^"]*)"/g)) element.setAttribute(key, value);
  return element;
}

/** An element as it is written between < and >, without what is in it. */
export const writtenOf = (element: Element): string =>
  [element.localName, ...[...element.attributes].map(({name, value}) => `${name}="${value}"`)].join(" ");
