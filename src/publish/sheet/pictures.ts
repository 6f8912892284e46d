import {inlineFragment} from "../../svg/inlineFragment.js";
import {serializeSVG} from "../../svg/serialize.js";
import {articlePicture, type Choice} from "../choices.js";
import {html} from "../html.js";
import type {Rendition} from "../renditions.js";

/** The id of the element that holds a picture. */
export function pictureId(figure: string, {width, scheme}: Pick<Choice, "width" | "scheme">): string {
  return `picture-${figure}-${width}-${scheme}`;
}

/**
 * All pictures of a figure at their size, from narrow to wide, the light ones on a light table and the dark ones on a
 * dark one. To a screen reader they are one image: the one that an article shows.
 */
export function pictureStrip(figure: string, renditions: readonly Rendition[]): string {
  const said = articlePicture(figure, renditions);
  const table = (scheme: Rendition["scheme"]) => {
    const shown = renditions.filter((rendition) => rendition.scheme === scheme);
    if (shown.length === 0) return "";
    const pictures = shown.map((rendition) => pictureBlock(figure, rendition, rendition === said));
    return html("div", {class: scheme}, "\n", ...pictures);
  };
  const label = `Pictures of ${figure}, in all widths and schemes`;
  const group = {class: "pictures", role: "group", "aria-label": label, tabindex: 0, "data-strip": true};
  return html("div", group, "\n", table("light"), "\n", table("dark"), "\n");
}

function pictureBlock(figure: string, rendition: Rendition, isSaid: boolean): string {
  const {width, height, scheme} = rendition;
  const size = html("p", {"aria-hidden": "true"}, `${width} × ${height}, ${scheme}`);
  const block = {id: pictureId(figure, rendition), class: "picture", "aria-hidden": isSaid ? undefined : "true"};
  return html("div", block, size, "\n", drawing(rendition));
}

/** A light drawing as it is inlined anywhere, to be copied from here; a dark one, which is not, in fewer bytes. */
function drawing({scheme, element}: Rendition): string {
  return scheme === "light"
    ? inlineFragment(element)
    : serializeSVG(element)
        .replace(/^<\?xml.*\n/, "")
        .replace(/<(title|desc|metadata)>[^<]*<\/\1>\n/g, "");
}
