import type {PublishedFormat} from "../../story/formats.js";
import {elementFile, fontLicence, webFontName, webFontSheet} from "../../story/storyFiles.js";
import {weights} from "../../type/fonts/fontFile.js";
import {isDataPackage} from "../files/data/dataPackage.js";
import {figureElement, isFigureElement} from "../files/embed/figureElement.js";
import {isFontLicence, isWebFont, isWebFontSheet, webFonts} from "../files/webFonts.js";
import {isOurPage} from "../sheet/page.js";
import type {FileToBe} from "./folder.js";

/** A file of a story that belongs to no one figure, beside its manifest. */
interface StoryPage {
  readonly name: string;
  /** The format with which it is published. */
  readonly format: PublishedFormat;
  /** True for the text of one that the press wrote. */
  readonly isOurs: (text: string) => boolean;
}

/** All of them. */
export const storyPages: readonly StoryPage[] = [
  {name: "datapackage.json", format: "csv", isOurs: isDataPackage},
  {name: "index.html", format: "sheet", isOurs: isOurPage},
  {name: elementFile, format: "html", isOurs: isFigureElement},
  {name: webFontSheet, format: "inline", isOurs: isWebFontSheet},
  ...weights.map((weight) => ({name: webFontName(weight), format: "inline", isOurs: isWebFont}) as const),
  {name: fontLicence, format: "inline", isOurs: isFontLicence}
];

/** The files that are the same in every story, by the formats with which they are published. */
export function sharedFiles(formats: readonly PublishedFormat[]): FileToBe[] {
  return [
    ...(formats.includes("html") ? [{name: elementFile, content: figureElement}] : []),
    ...(formats.includes("inline") ? webFonts() : [])
  ];
}
