import {readEvidence} from "../evidence.js";
import type {PageElement} from "../pages/elements.js";
import {type Violation, violation} from "../subject.js";
import {attributeDiffers} from "./attributeDiffers.js";
import {type OfferedPicture, wrongChoices} from "./chosenPictures.js";
import type {Kit} from "./kit.js";

/** Each picture that a snippet offers is published and in its size, and by the window’s width; its alt is the figure’s. */
export function pictureFindings(
  elements: readonly PageElement[],
  {alt, pictures}: Kit,
  place: "frame" | "page"
): Violation[] {
  const images = elements.filter(({name}) => name === "img");
  const [image] = images;
  if (!image || images.length > 1) return [violation("the picture", `${images.length} images`, "one image")];
  const sources = elements.filter(({name}) => name === "source");
  const offered = [...sources, image].flatMap(({attributes}) => {
    const {src, srcset = src ?? "", width, height} = attributes;
    const name = srcset.split("/").at(-1) ?? "";
    const picture = pictures.find((each) => each.name === name)?.published;
    if (!picture) return [violation("the picture", srcset, "a published file")];
    return isShownWhole({width, height}, picture) ? [] : [sizeFinding(name, `${width} × ${height}`, picture)];
  });
  const choices = [...sources, image].flatMap(({attributes}): OfferedPicture[] => {
    const {src, srcset = src ?? "", media = ""} = attributes;
    const published = pictures.find((each) => each.name === srcset.split("/").at(-1))?.published;
    const scheme = published && readEvidence(published.metadata)?.scheme;
    return published && scheme ? [{name: srcset, width: published.width, scheme, media}] : [];
  });
  // A source by density takes the widest layout on a phone, and shows its type at a third of its size.
  const dense = sources.filter(({attributes}) => /\s/.test(attributes["srcset"]?.trim() ?? "") || !attributes["media"]);
  return [
    ...attributeDiffers("alt", image.attributes["alt"], alt),
    ...offered,
    ...wrongChoices(choices, place),
    ...dense.map(({attributes}) => violation("the picture", attributes["srcset"] ?? "", "a file by the window’s width"))
  ];
}

/** What is loaded for paper is a light picture of the figure. */
export function paperFindings(elements: readonly PageElement[], {pictures}: Kit): Violation[] {
  return elements
    .filter(({name}) => name === "link")
    .flatMap(({attributes: {href = ""}}) => {
      const picture = pictures.find(({name}) => name === href.split("/").at(-1))?.published;
      const scheme = picture && readEvidence(picture.metadata)?.scheme;
      return scheme === "light"
        ? []
        : [violation("the picture for paper", href, "a published file of the light scheme")];
    });
}

/** Each layout that a snippet names is the size of a published picture. */
export function layoutFindings(elements: readonly PageElement[], {pictures}: Kit): Violation[] {
  const layouts = elements.flatMap(({attributes}) => attributes["layouts"]?.split(" ") ?? []);
  const published = pictures.map((each) => `${each.published.width}x${each.published.height}`);
  const others = layouts.filter((layout) => !published.includes(layout));
  return others.map((layout) => violation("the layouts", layout, "the size of a published picture"));
}

/** By how much a picture may be shown larger than it is: type of 14 px as type of 17. */
const mostScale = 1.2;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** True for a size that is the picture’s, or one of its proportions and a little larger. */
function isShownWhole({width, height}: Record<"width" | "height", string | undefined>, picture: Size): boolean {
  const scale = Number(width) / picture.width;
  return scale >= 1 && scale <= mostScale + 0.01 && Math.abs(Number(height) - picture.height * scale) <= 1;
}

function sizeFinding(name: string, found: string, {width, height}: Size): Violation {
  return violation(`${name}, width × height`, found, `${width} × ${height}, or up to ${mostScale} times as much`);
}
