import {type Weight, weights} from "../type/fonts/fontFile.js";

/** The script of `<nutgraf-figure>`. */
export const elementFile = "nutgraf-figure.js";

/** The font of fragments in a weight, for the pages that hold them. */
export const webFontName = (weight: Weight) => `nutgraf-sans-${weight}.woff2`;

/** The style sheet that names them. */
export const webFontSheet = "nutgraf-sans.css";

/** The licence of the font. */
export const fontLicence = "OFL.txt";

/** The files of a story that belong to no one figure. */
export const storyFiles: readonly string[] = [
  "manifest.json",
  "datapackage.json",
  "index.html",
  elementFile,
  webFontSheet,
  ...weights.map(webFontName),
  fontLicence
];

/** File systems take 255 bytes: an id, what stands behind it in the longest name, and the mark of a file that waits. */
const longestId = 100;

/** Names that Windows has taken for devices, with any extension. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** @throws for an id that cannot name files: too long, a device, or a file of the story; **what** it names */
export function checkFileNames(id: string, what: "figure" | "notebook"): void {
  if (id.length > longestId)
    throw new Error(
      `invalid ${what} id: ${id.slice(0, 30)}… (${id.length} letters; at most ${longestId}: it names files)`
    );
  if (devices.test(id)) throw new Error(`invalid ${what} id: ${id} (no file of Windows may have that name)`);
  const taken = storyFiles.find((file) => file.replace(/\..*/, "") === id) ?? /^manifest-\d+-of-\d+$/.exec(id)?.[0];
  if (what === "figure" && taken !== undefined)
    throw new Error(`invalid figure id: ${id} (${taken} is a file of the story)`);
}
