import {embeddedFace} from "../publish/files/embeddedFace.js";

const namespace = "http://www.w3.org/2000/svg";

/** What the style of the pages sets in each weight; all else is set in the first. */
const setIn = [
  ["400", "body"],
  ["600", "th, .claims td:first-child, .findings p"],
  ["700", "h1, h2, h3"]
] as const;

/** The press's font as CSS, in each weight with the characters that a page sets in it before any script runs. */
export async function pageFont({body}: Document): Promise<string> {
  const {ownerDocument: document} = body;
  const all = document.createElementNS(namespace, "svg");
  for (const [weight, selector] of setIn) {
    const text = document.createElementNS(namespace, "text");
    text.setAttribute("font-weight", weight);
    const places = Array.from(document.querySelectorAll(selector));
    text.textContent = places
      .map(({textContent}) => textContent)
      .join("")
      .replaceAll(/\s+/g, " ");
    if (text.textContent !== "") all.append(text);
  }
  return embeddedFace(all);
}
