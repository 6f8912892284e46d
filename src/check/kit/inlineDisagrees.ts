import type {KitRule} from "../rule.js";
import {type Box, coordinatesBox} from "../box.js";
import type {Published, PublishedMark} from "../published.js";
import {descendants, readXml, type XmlElement} from "../xml.js";
import type {KitViolation, KitPicture} from "./kit.js";

/**
 * The fragment for the markup of a page draws what the file draws: the same name and description, and in the same order
 * the same shapes and texts in the same places and colours; each line states its length where Firefox reads it; and the
 * fragment holds no style sheet, class, id or style attribute.
 */
export const inlineDisagrees = {
  name: "inline-disagrees",
  group: "kit",
  severity: "error",
  guards: "The fragment for inlining draws what the file draws, shape by shape and text by text, without style or id.",
  source: "House rule: one drawing in every form; strict CSP; HTML: an id is unique in its page",
  fix: "Render again; never edit a published file by hand.",
  check: ({pictures}) => pictures.flatMap(ofPicture)
} as const satisfies KitRule;

function ofPicture({name, published, inline}: KitPicture): KitViolation[] {
  if (!inline) return [];
  const finding = (where: string, found: string, expected: string): KitViolation => {
    return {file: inline.file, where, found, expected};
  };
  const {root, error} = readXml(inline.text);
  if (!root || error !== null) return [finding("the fragment", error ?? "nothing", `the drawing of ${name}`)];
  const all = descendants(root);
  const styled = all.flatMap((element) =>
    Object.keys(element.attributes)
      .filter((key) => /^(id|class|style|on.*|href|xlink:href)$/.test(key))
      .map((key) => finding(`<${element.name}>`, key, "no such attribute"))
  );
  const foreign = all
    .filter((element) => !allowed.has(element.name))
    .map((element) => finding("the fragment", `<${element.name}>`, "a still drawing"));
  const words = ["title", "desc"].flatMap((part) => {
    const [found, expected] = [root, published.root].map((each) => textOf(each.children, part));
    return found === expected ? [] : [finding(part, `“${found}”`, `“${expected}”`)];
  });
  const [drawn, wanted] = [all.flatMap(shapeIn), shapesOf(published)];
  const first = wanted.findIndex((shape, index) => shape !== drawn[index]);
  const at = first < 0 && drawn.length > wanted.length ? wanted.length : first;
  const shapes =
    at < 0 ? [] : [finding(`shape ${at + 1}`, drawn[at] ?? "none", wanted[at] ?? "no more than the file has")];
  const lengths = all.flatMap(lengthsOf).map(({text, found, expected}) => finding(`“${text}”`, found, expected));
  return [...styled, ...foreign, ...words, ...shapes, ...lengths];
}

const allowed = new Set("svg title desc g polygon polyline ellipse path text tspan".split(" "));

function textOf(children: readonly XmlElement[], name: string): string {
  return children.find((child) => child.name === name)?.text ?? "";
}

/** A line whose length stands on its `tspan` and not on its `text`: Firefox sets it as long as the font makes it. */
function lengthsOf({name, attributes, children}: XmlElement) {
  if (name !== "text") return [];
  return children
    .filter((line) => line.attributes["textLength"] !== attributes["textLength"])
    .map((line) => ({
      text: line.text,
      found: `textLength ${attributes["textLength"] ?? "missing"} on <text>`,
      expected: `${line.attributes["textLength"] ?? "none"}, as on <tspan>`
    }));
}

/** All that a file draws, each as a line to compare a shape of the fragment with. */
function shapesOf(published: Published): string[] {
  const {width, height, paper} = published;
  const ground = `${boxWords({left: 0, top: 0, right: width, bottom: height})} fill ${paper ?? "none"}`;
  const texts = published.texts.map(({text, x, y, size, weight, fill, anchor}) => {
    return `“${text}” at ${x}, ${y} in ${size} ${weight} ${fill} ${anchor}`;
  });
  return [ground, ...published.marks.flatMap(stretchesOf).map(lineOfMark), ...texts];
}

/** A path that is not filled as its stretches, since a fragment has a polyline for each. */
function stretchesOf(mark: PublishedMark): Shape[] {
  if (mark.name !== "path" || mark.fill !== null) return [mark];
  const stretches = (mark.attributes["d"] ?? "").split("M").filter((stretch) => stretch.trim() !== "");
  return stretches.map((stretch) => ({...mark, box: coordinatesBox(stretch)}));
}

/** What of a shape both a file and a fragment show. */
type Shape = Pick<PublishedMark, "box" | "fill" | "stroke" | "strokeWidth" | "dashed">;

function lineOfMark({box, fill, stroke, strokeWidth, dashed}: Shape): string {
  const edge = stroke === null ? "" : ` stroke ${stroke} ${strokeWidth}${dashed ? " dashed" : ""}`;
  return `${boxWords(box)}${fill === null ? "" : ` fill ${fill}`}${edge}`;
}

/** A shape or a text of a fragment as such a line; several stretches of one path stand there one by one. */
function shapeIn({name, attributes, children, text}: XmlElement): string[] {
  if (name === "tspan") {
    const {x, y, fill, "font-size": size, "font-weight": weight, "text-anchor": anchor} = attributes;
    return [`“${text}” at ${x}, ${y} in ${size} ${weight} ${fill} ${anchor}`];
  }
  if (children.length > 0 || !["polygon", "polyline", "ellipse", "path"].includes(name)) return [];
  const {fill, stroke} = attributes;
  const box =
    name === "ellipse" ? ellipseBox(attributes) : coordinatesBox(attributes["points"] ?? attributes["d"] ?? "");
  const mark: Shape = {
    box,
    fill: fill === undefined || fill === "none" ? null : fill,
    stroke: stroke === undefined || stroke === "none" ? null : stroke,
    strokeWidth: Number(attributes["stroke-width"] ?? 1),
    dashed: (attributes["stroke-dasharray"] ?? "none") !== "none"
  };
  return [lineOfMark(mark)];
}

function ellipseBox(attributes: Readonly<Record<string, string>>): Box {
  const at = (name: string) => Number(attributes[name] ?? 0);
  const [x, y, across, down] = [at("cx"), at("cy"), at("rx"), at("ry")];
  return {left: x - across, right: x + across, top: y - down, bottom: y + down};
}

function boxWords({left, top, right, bottom}: Box): string {
  return [left, top, right, bottom].map((edge) => String(Math.round(edge * 100) / 100)).join(" ");
}
