import {descendants, type XmlElement} from "../xml.js";
import type {Finding} from "../subject.js";
import type {Drawn} from "./drawn.js";
import {lie} from "./lie.js";

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
export function unmeasured({published: {root}}: Drawn): Finding[] {
  const expected = "marks that stand where their coordinates say";
  return descendants(root).flatMap((element) => {
    if (!measured.has(element.name)) return [lie(placeOf(element), "a shape that is not measured", "no such shape")];
    const bent = bending.find((name) => element.attributes[name] !== undefined);
    return bent === undefined ? [] : [lie(placeOf(element), `${bent}="${element.attributes[bent]}"`, expected)];
  });
}

function placeOf({name, attributes}: XmlElement): string {
  const {x = attributes["cx"] ?? attributes["x1"], y = attributes["cy"] ?? attributes["y1"]} = attributes;
  return x === undefined || y === undefined ? name : `${name} at (${Math.round(Number(x))}, ${Math.round(Number(y))})`;
}
