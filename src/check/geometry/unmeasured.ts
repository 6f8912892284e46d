import {pathParts} from "../pathParts.js";
import {descendants, type XmlElement} from "../xml.js";
import type {Published} from "../published.js";
import type {Violation} from "../subject.js";
import type {Drawn} from "./drawn.js";
import {lie, lieOf} from "./lie.js";

/** Attributes with which a mark is not, or not where or as large as, its coordinates say. */
const bending = [
  "transform",
  "transform-origin",
  "style",
  "class",
  "opacity",
  "fill-opacity",
  "stroke-opacity",
  "display",
  "visibility",
  "clip-path",
  "mask",
  "filter",
  "vector-effect",
  "pathLength",
  "stroke-dashoffset",
  "rx",
  "ry",
  "preserveAspectRatio"
] as const;

const measured = new Set(["svg", "g", "rect", "circle", "line", "path", "text", "title", "desc", "metadata", "style"]);

/** What keeps a drawing from being measured: its coordinates would not tell what a reader sees. */
export function unmeasured({published}: Drawn): Violation[] {
  const expected = "marks that stand where their coordinates say";
  const bent = descendants(published.root).flatMap((element) => {
    const nested = element.name === "svg" && element !== published.root;
    if (nested || !measured.has(element.name)) {
      return [lie(placeOf(element), "a shape that is not measured", "no such shape")];
    }
    if (element.name === "path" && isRelative(element)) {
      return [lie("path", "a path that is not measured", "absolute lines and curves, and dots")];
    }
    const name = bending.find((attribute) => element.attributes[attribute] !== undefined);
    return name === undefined ? [] : [lie(placeOf(element), `${name}="${element.attributes[name]}"`, expected)];
  });
  return [...bent, ...cropped(published)];
}

/** Marks that the edges of the figure cut off, or a view of only a part of it. */
function cropped({root, width, height, marks}: Published): Violation[] {
  const view = root.attributes["viewBox"] ?? "";
  const whole = `0 0 ${root.attributes["width"]} ${root.attributes["height"]}`;
  const cut = marks.filter(({box}) => !(box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height));
  return [
    ...(view === whole ? [] : [lie("svg", `viewBox="${view}"`, `viewBox="${whole}"`)]),
    ...lieOf(cut, "outside the figure", "inside it")
  ];
}

function placeOf({name, attributes}: XmlElement): string {
  const {x = attributes["cx"] ?? attributes["x1"], y = attributes["cy"] ?? attributes["y1"]} = attributes;
  return x === undefined || y === undefined ? name : `${name} at (${Math.round(Number(x))}, ${Math.round(Number(y))})`;
}

/** True for a path with other commands than M, L, C and Z, its dots aside. */
function isRelative({attributes}: XmlElement): boolean {
  return /[^MLCZ\d\s.,-]/.test(pathParts(attributes["d"] ?? "").rest);
}
