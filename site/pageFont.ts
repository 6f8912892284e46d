import {embeddedFace} from "../src/publish/files/embeddedFace.js";

const namespace = "http://www.w3.org/2000/svg";

/** The press's font in all its weights as CSS, with the characters of some words and of some figures. */
export async function pageFont(
  document: Document,
  words: string,
  svgs: readonly SVGSVGElement[] = []
): Promise<string> {
  const all = document.createElementNS(namespace, "svg");
  for (const weight of ["400", "600", "700"]) {
    const text = document.createElementNS(namespace, "text");
    text.setAttribute("font-weight", weight);
    text.textContent = words.replaceAll(/\s+/g, " ");
    all.append(text);
  }
  all.append(...svgs.flatMap((svg) => Array.from(svg.querySelectorAll("text"), (text) => text.cloneNode(true))));
  return embeddedFace(all);
}

/** What English prose is set in: printable ASCII, and the marks of typesetters. */
export const proseCharacters = `${String.fromCharCode(...Array.from({length: 95}, (_, index) => 32 + index))}‘’“”–—…×÷−≈·`;
