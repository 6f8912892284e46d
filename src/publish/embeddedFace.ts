import subsetFont from "subset-font";
import {fontFamily, fontFile, type Weight, weights} from "../fonts/fontFile.js";

// Each weight is read once: a story's figures all take their subsets from the same three files.
const files = new Map<Weight, Buffer>();
const urls = new Map<string, string>();

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
  const rules: string[] = [];
  for (const [weight, characters] of needed) {
    const url = await subsetUrl(weight, characters);
    rules.push(`@font-face{font-family:${fontFamily};font-weight:${weight};src:url(${url})}`);
  }
  return rules.join("");
}

async function subsetUrl(weight: Weight, characters: string): Promise<string> {
  const key = `${weight} ${characters}`;
  let url = urls.get(key);
  if (url === undefined) {
    const subset = await subsetFont(fileOf(weight), characters, {
      targetFormat: "woff2",
      keepFeatures: ["kern", "liga", "mark", "mkmk", "ccmp", "locl"]
    });
    url = `data:font/woff2;base64,${subset.toString("base64")}`;
    // Widths and schemes of a figure mostly set the same characters; what is older than that is not asked for again.
    if (urls.size >= 100) urls.clear();
    urls.set(key, url);
  }
  return url;
}

/** The characters that each weight sets, sorted, so that the order of the text does not move the bytes. */
function charactersByWeight(svg: SVGSVGElement): [Weight, string][] {
  const texts = Array.from(svg.getElementsByTagName("text"));
  return weights.flatMap((weight): [Weight, string][] => {
    const set = texts.filter((text) => (text.getAttribute("font-weight") ?? "400") === String(weight));
    const characters = [...new Set(set.flatMap((text) => [...(text.textContent ?? "")]))].sort().join("");
    return characters === "" ? [] : [[weight, characters]];
  });
}

function fileOf(weight: Weight): Buffer {
  let file = files.get(weight);
  if (!file) {
    file = Buffer.from(fontFile(weight));
    files.set(weight, file);
  }
  return file;
}
