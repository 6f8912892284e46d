import {articlePicture, type Choice} from "../files/choices.js";
import {emailWidth} from "../../story/fileKinds.js";
import {canvasBlock, type ShownCanvas} from "./canvases.js";
import {html} from "../files/html.js";

/** A published picture with its drawing. */
export interface ShownPicture extends Choice {
  /** A light drawing as it is inlined anywhere, to be copied from here; a dark one, which is not, in fewer bytes. */
  readonly markup: string;
}

/** The id of the element that holds a picture. */
export function pictureId(figure: string, {width, scheme}: Pick<Choice, "width" | "scheme">): string {
  return `picture-${figure}-${width}-${scheme}`;
}

/**
 * All pictures of a figure at their size, from narrow to wide, the light ones on a light table and the dark ones on a
 * dark one, and below them its prints. To a screen reader they are one image: the one that an article shows.
 */
export function pictureStrip(
  figure: string,
  pictures: readonly ShownPicture[],
  prints: readonly ShownCanvas[] = []
): string {
  const said = articlePicture(figure, pictures);
  const table = (scheme: Choice["scheme"]) => {
    const shown = pictures.filter((picture) => picture.scheme === scheme);
    if (shown.length === 0) return "";
    const blocks = shown.map((picture) => pictureBlock(figure, picture, picture === said));
    return html("div", {class: scheme}, "\n", ...blocks);
  };
  const label = `Pictures of ${figure}, in all widths and schemes`;
  const group = {class: "pictures", role: "group", "aria-label": label, tabindex: 0, "data-strip": true};
  return html("div", group, "\n", table("light"), "\n", table("dark"), "\n", printTable(prints));
}

function printTable(prints: readonly ShownCanvas[]): string {
  if (prints.length === 0) return "";
  return html("div", {class: "light print"}, "\n", ...prints.map((print) => `${canvasBlock(print)}\n`)) + "\n";
}

function pictureBlock(figure: string, picture: ShownPicture, isPhrase: boolean): string {
  const {width, height, scheme, markup} = picture;
  const isMailed = width === emailWidth && scheme === "light";
  const size = html("p", {"aria-hidden": "true"}, `${width} × ${height}, ${scheme}${isMailed ? "; e-mail" : ""}`);
  const block = {id: pictureId(figure, picture), class: "picture", "aria-hidden": isPhrase ? undefined : "true"};
  return html("div", block, size, "\n", markup);
}
