import {rect, type RectOptions} from "@observablehq/plot";
import {furniture, type MarkRead, type Showing, shows} from "../marksRead.js";
import type {Palette} from "../../theme/theme.js";
import type {PartPaint} from "./partColours.js";

/** Rects in the colours of their parts, edged so that neighbours stay apart: a pale one by an edge inside it. */
export function partRects<Part extends {readonly name: string}>(
  parts: readonly Part[],
  ends: Pick<RectOptions, "x1" | "x2" | "y1" | "y2">,
  showing: Showing<Part>,
  paints: ReadonlyMap<string, PartPaint>,
  palette: Palette
): MarkRead[] {
  const isPale = ({name}: Part) => paints.get(name)?.pale === true;
  const [pale, strong] = [parts.filter(isPale), parts.filter((part) => !isPale(part))];
  const fill = {value: "name", scale: "color"} as const;
  return [
    ...(pale.length > 0
      ? [
          shows(rect(pale, {...ends, fill}), showing),
          furniture(rect(pale, {...ends, inset: 0.5, fill: "none", stroke: palette.contextEdge}), "edge")
        ]
      : []),
    shows(rect(strong, {...ends, fill, stroke: palette.paper}), showing)
  ];
}
