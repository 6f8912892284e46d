import type {PublishedFormat} from "../../story/formats.js";
import {elementFile} from "../../story/files.js";
import {isDataPackage} from "../files/dataPackage.js";
import {figureElement, isFigureElement} from "../files/figureElement.js";
import {isOurPage} from "../sheet/page.js";

/** A file of a story that belongs to no one figure, beside its manifest. */
export interface StoryPage {
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
  {name: elementFile, format: "html", isOurs: isFigureElement}
];

/** The files that are the same in every story, by the formats with which they are published. */
export function sharedFiles(formats: readonly PublishedFormat[]) {
  return formats.includes("html") ? [{name: elementFile, content: figureElement}] : [];
}
