import type {Finding} from "../../check/rules.js";
import type {Chart} from "../../figure/figure.js";
import type {Choice} from "../files/choices.js";
import {emailWidth} from "../../story/fileKinds.js";
import {pictureName} from "../../story/files.js";
import type {Notebook} from "../../story/notebook.js";
import type {Renditions} from "../files/renditions.js";
import type {FindingsIn} from "../../verify/verdict.js";
import {isNoRoom} from "../../figure/noRoom.js";
import {canvasesOf, drawingIn, type ShownCanvas} from "./canvases.js";
import type {ShownPicture} from "./pictures.js";

/** What a contact sheet shows of the pictures of a figure; plain data, which a thread can hand over. */
export interface SheetPart {
  readonly pictures: readonly SheetPicture[];
  /** Its cards and its prints. */
  readonly canvases: readonly ShownCanvas[];
  /** The height of the picture for e-mail, in px; *null* where the figure finds no room in it. */
  readonly emailHeight: number | null;
}

/** A picture with what the check finds in its file. */
export interface SheetPicture extends ShownPicture {
  /** The name in the story’s folder. */
  readonly file: string;
  readonly findings: readonly Finding[];
}

/**
 * Draws the pictures of a figure for its contact sheet, and looks at the file of each.
 * @param story in whose formats and columns of print it is published
 */
export async function sheetPart(
  chart: Chart,
  choices: readonly Pick<Choice, "width" | "scheme">[],
  renditions: Renditions,
  findingsIn: FindingsIn,
  story: Pick<Notebook, "without" | "printWidths">
): Promise<SheetPart> {
  const pictures: SheetPicture[] = [];
  for (const {width, scheme} of choices) {
    const {height, text} = await renditions.file({width, scheme});
    const markup = scheme === "light" ? await renditions.fragment({width}) : drawingIn(text);
    const file = pictureName(chart.figure.id, width, scheme);
    pictures.push({width, height, scheme, markup, file, findings: await findingsIn(chart, {name: file, text})});
  }
  const canvases = await canvasesOf(chart, renditions, story);
  const emailHeight = await renditions.file({width: emailWidth}).then(
    ({height}) => height,
    (error: unknown) => (isNoRoom(error) ? null : Promise.reject(error))
  );
  return {pictures, canvases, emailHeight};
}
