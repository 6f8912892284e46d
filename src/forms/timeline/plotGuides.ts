import {ruleX} from "@observablehq/plot";
import {group} from "d3";
import {furniture, type MarkRead} from "../../plot/marksRead.js";
import {eventSize} from "../../theme/markSizes.js";
import {strokeWidths} from "../../theme/strokes.js";
import type {Palette} from "../../theme/theme.js";
import type {PlacedEvent} from "./eventLanes.js";
import {reachOfPart, type TimeScale} from "./eventMark.js";

/** A line down from a mark; px along the axis, and from the top of the plot. */
interface Guide {
  readonly x: number;
  readonly from: number;
}

/** Where guides end, and their colour. */
interface GuideOptions {
  /** Px from the top of the plot to the axis. */
  readonly foot: number;
  readonly palette: Palette;
}

/** Px between a guide and words at the least. */
const air = 4;

/** Lines from the marks of events down to their axis, from both ends of what is no dot; left out where they would run through words. */
export function plotGuides(
  placed: readonly PlacedEvent[],
  scale: TimeScale,
  {foot, palette}: GuideOptions
): MarkRead[] {
  const guides = placed.flatMap(({mark, y}) =>
    mark.flatMap((part): Guide[] => {
      const {x1, x2} = reachOfPart(part, scale);
      const from = y + part.drop + eventSize.bar / 2;
      return part.shape === "dot" ? [{x: (x1 + x2) / 2, from}] : [x1, x2].map((x) => ({x, from}));
    })
  );
  const clear = guides.filter((guide) => placed.every((event) => passes(guide, event)));
  const at = {x: ({x}: Guide) => scale.invert(x), y1: "from", y2: foot};
  const stroke = {stroke: palette.hairline, strokeWidth: strokeWidths.hairline};
  // Those of one lane are of one length.
  return [...group(clear, ({from}) => from).values()].map((level) =>
    furniture(ruleX(level, {...at, ...stroke}), "grid")
  );
}

/** Whether a guide passes the label of an event, and its mark, without touching them. */
function passes({x, from}: Guide, {label, labelAt}: PlacedEvent): boolean {
  const left = labelAt.anchor === "end" ? labelAt.x - label.width : labelAt.x;
  return x < left - air || x > left + label.width + air || labelAt.y + label.height < from;
}
