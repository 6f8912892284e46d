import {fontFamily, type Weight, weights} from "../../type/fonts/fontFile.js";
import {isElement} from "../../drawing/element.js";
import {subsetFont} from "./subsetFont.js";

const urls = new Map<string, Promise<string>>();

/** How many subsets are held: some six megabytes. */
const mostUrls = 400;

/**
 * The CSS that makes a figure look the same where its font is not installed: for each weight that it sets, the glyphs
 * that it needs as WOFF2. An SVG shown by `<img>` may fetch nothing, so they stand in the file.
 */
export async function embeddedFace(svg: SVGSVGElement): Promise<string> {
  return faceOf(charactersByWeight(svg));
}

/** The same for a page: every weight, with the characters of the **text**. */
export async function pageFace(text: string): Promise<string> {
  const characters = [...new Set(text)].sort().join("");
  return faceOf(weights.map((weight) => [weight, characters]));
}

async function faceOf(needed: readonly (readonly [Weight, string])[]): Promise<string> {
  const rules = needed.map(async ([weight, characters]) => {
    const url = await subsetUrl(weight, characters);
    return `@font-face{font-family:${fontFamily};font-weight:${weight};src:url(${url})}`;
  });
  return (await Promise.all(rules)).join("");
}

function subsetUrl(weight: Weight, characters: string): Promise<string> {
  const key = `${weight} ${characters}`;
  const known = urls.get(key);
  if (known !== undefined) return known;
  // Widths and schemes of a figure mostly set the same characters; older subsets are not asked for again.
  if (urls.size >= mostUrls) urls.clear();
  // The promise is kept, not the result: files that are begun together share one subset.
  const url = subsetFont(weight, characters).then(
    (subset) => `data:font/woff2;base64,${Buffer.from(subset).toString("base64")}`
  );
  urls.set(key, url);
  url.catch(() => urls.delete(key));
  return url;
}

/** The characters that each weight sets, sorted, so that the order of the text does not move the bytes. */
function charactersByWeight(svg: SVGSVGElement): [Weight, string][] {
  const used = new Map<string, Set<string>>();
  addCharacters(svg, used);
  return weights.flatMap((weight): [Weight, string][] => {
    const characters = used.get(String(weight));
    return characters?.size ? [[weight, [...characters].sort().join("")]] : [];
  });
}

function addCharacters(parent: Element, used: Map<string, Set<string>>): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (!isElement(node)) continue;
    if (node.localName === "text") {
      const weight = node.getAttribute("font-weight") ?? "400";
      const characters = used.get(weight) ?? new Set();
      used.set(weight, characters);
      for (const character of node.textContent ?? "") characters.add(character);
    } else addCharacters(node, used);
  }
}
