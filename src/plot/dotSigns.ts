import {arrow, ruleX, ruleY} from "@observablehq/plot";
import {dotSign} from "../theme/pointSizes.js";
import {arrowHead, strokeWidths} from "../theme/strokes.js";
import type {Palette} from "../theme/theme.js";
import type {PlotBox} from "./labels/leaderMarks.js";
import type {Box} from "./labels/obstacles.js";
import {type MarkRead, opens} from "./marksRead.js";
import type {OpenWay} from "./openEnd.js";
import {plotInPx} from "./plotInPx.js";

/** The sign of a bound beside a dot: where the dot stands, in px, and along which axis its number is open, and to where. */
export interface DotSign {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly axis: "x" | "y";
  readonly way: OpenWay;
  /** The address of the number. */
  readonly fact: string;
  /** Its colour; default ink. */
  readonly stroke?: string;
}

const directions: Readonly<Record<OpenWay, readonly (1 | -1)[]>> = {more: [1], less: [-1], either: [1, -1]};

/** Draws, from the edge of each dot, a line across and an arrow to where its number may be, in the **box** of its plot. */
export function drawDotSigns(
  signs: readonly DotSign[],
  box: PlotBox,
  {document, palette}: {readonly document: Document; readonly palette: Palette}
): SVGGElement[] {
  return plotInPx(signMarks(signs, box, palette), {document, ...box});
}

function signMarks(signs: readonly DotSign[], {left, top}: PlotBox, {ink}: Palette): MarkRead[] {
  const half = strokeWidths.rule * 1.5;
  return signs.flatMap(({x: atX, y: atY, r, axis, way, fact, stroke = ink}) =>
    directions[way].flatMap((sign): MarkRead[] => {
      const [dx, dy] = axis === "x" ? [sign, 0] : [0, -sign];
      const [x, y] = [atX - left + dx * (r + 1), atY - top + dy * (r + 1)];
      const pen = {stroke, strokeWidth: strokeWidths.edge};
      const shaft = {x1: x, y1: y, x2: x + dx * dotSign, y2: y + dy * dotSign};
      const line =
        axis === "x"
          ? ruleX([x], {y1: y - half, y2: y + half, ...pen})
          : ruleY([y], {x1: x - half, x2: x + half, ...pen});
      const ends = {x1: "x1", x2: "x2", y1: "y1", y2: "y2", headLength: arrowHead.small} as const;
      return [opens(line, fact), opens(arrow([shaft], {...ends, ...pen}), fact)];
    })
  );
}

/** What the signs take, for labels to keep clear of. */
export function dotSignBoxes(signs: readonly DotSign[]): Box[] {
  const half = strokeWidths.rule * 2;
  return signs.flatMap(({x, y, r, axis, way}) =>
    directions[way].map((sign): Box => {
      const [near, far] = [r + 1 - half, r + 1 + dotSign].map((reach) => sign * reach);
      const [from, to] = [Math.min(near ?? 0, far ?? 0), Math.max(near ?? 0, far ?? 0)];
      return axis === "x"
        ? {left: x + from, right: x + to, top: y - half, bottom: y + half}
        : {left: x - half, right: x + half, top: y - to, bottom: y - from};
    })
  );
}
