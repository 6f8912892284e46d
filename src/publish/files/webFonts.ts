import {readFileSync} from "node:fs";
import {join} from "node:path";
import {fontFamily, weights} from "../../type/fonts/fontFile.js";
import {fontLicence, webFontSheet, webFontName} from "../../story/storyFiles.js";
import {packageFolder} from "../packageFolder.js";

const folder = join(packageFolder, "src", "type", "fonts");

/** The first line of the style sheet, by which it is known as the press’s own. */
const firstLine = `/* ${fontFamily}, by nutgraf: for pages that hold its fragments. Its licence stands in ${fontLicence}. */`;

/**
 * The font of the fragments for the pages that hold them, whole, in each weight: with it their lines have the length that
 * they were measured with. A style sheet names the files, and the licence goes with them, as it asks
 * (SIL Open Font License 1.1, 2).
 */
export function webFonts() {
  const rules = weights.map(
    (weight) =>
      `@font-face {font-family: "${fontFamily}"; font-weight: ${weight}; font-display: swap; src: url(${webFontName(weight)}) format("woff2")}`
  );
  return [
    {name: webFontSheet, content: `${[firstLine, ...rules].join("\n")}\n`},
    ...weights.map((weight) => ({name: webFontName(weight), content: readFileSync(join(folder, webFontName(weight)))})),
    {name: fontLicence, content: readFileSync(join(folder, fontLicence), "utf8")}
  ];
}

/** True for the text of the style sheet that the press wrote. */
export const isWebFontSheet = (text: string): boolean => text.startsWith(firstLine);

/** True for the text of a font. */
export const isWebFont = (text: string): boolean => text.startsWith("wOF2");

/** True for the text of the licence. */
export const isFontLicence = (text: string): boolean => text.includes("SIL OPEN FONT LICENSE Version 1.1");
