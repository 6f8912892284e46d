import {ruleX} from "@observablehq/plot";
import {group} from "d3";
import {furniture, type MarkRead} from "../../plot/marksRead.js";
import {eventSize} from "../../theme/markSizes.js";
import {strokeWidths} from "../../theme/strokes.js";
import type {Palette} from "../../theme/theme.js";
import type {PlacedEvent} from "./eventLanes.js";
import {reachOfPart, type TimeScale} from "./eventMark.js";

/** A line down from a mark, or a part of it; px along the axis, and from the top of the plot. */
interface Guide {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

/** Where guides end, and their colour. */
interface GuideOptions {
  /** Px from the top of the plot to the axis. */
  readonly foot: number;
  readonly palette: Palette;
}

/** Px between a guide and words at the least. */
const air = 4;

/** Labels that a guide runs behind at the most: what is interrupted more often is no line. */
const mostCrossed = 2;

/** Events that have guides at the most: those of more are a fence, and each label says its date. */
const mostGuided = 20;

/** Px from end to end of a mark under which one guide from its middle does: two would be read as a bar. */
const narrowMark = 6;

/** Px that a part of a guide is long at the least: a shorter one looks like a speck. */
const leastPart = 6;

/** Lines from the marks of events down to their axis, from both ends of what is no dot; words on their way interrupt them, and many words or events leave them out. */
export function plotGuides(
  placed: readonly PlacedEvent[],
  scale: TimeScale,
  {foot, palette}: GuideOptions
): MarkRead[] {
  if (placed.length > mostGuided) return [];
  const guides = placed.flatMap(({mark, y}) =>
    mark.flatMap((part): Guide[] => {
      const {x1, x2} = reachOfPart(part, scale);
      const from = y + part.drop + eventSize.bar / 2;
      return (part.shape === "dot" || x2 - x1 < narrowMark ? [(x1 + x2) / 2] : [x1, x2]).map((x) => ({
        x,
        from,
        to: foot
      }));
    })
  );
  const clear = guides.flatMap((guide) => {
    const crossed = placed.filter((event) => !passes(guide, event));
    return crossed.length > mostCrossed ? [] : crossed.reduce((parts, event) => parts.flatMap((part) => around(part, event)), [guide]); // prettier-ignore
  });
  const at = {x: ({x}: Guide) => scale.invert(x), y1: "from", y2: "to"};
  const stroke = {stroke: palette.hairline, strokeWidth: strokeWidths.hairline};
  // Those of one lane are of one length.
  return [...group(clear, ({from, to}) => `${from} ${to}`).values()].map((level) =>
    furniture(ruleX(level, {...at, ...stroke}), "grid")
  );
}

/** Whether a guide passes the label of an event, and its mark, without touching them. */
function passes({x, from}: Guide, {label, labelAt}: PlacedEvent): boolean {
  const left = labelAt.anchor === "end" ? labelAt.x - label.width : labelAt.x;
  return x < left - air || x > left + label.width + air || labelAt.y + label.height < from;
}

/** The parts of a guide over and under the label of an event that it does not pass. */
function around(guide: Guide, {label, labelAt}: PlacedEvent): Guide[] {
  const parts = [
    {...guide, to: Math.min(guide.to, labelAt.y - air)},
    {...guide, from: Math.max(guide.from, labelAt.y + label.height + air)}
  ];
  return parts.filter(({from, to}) => to - from >= leastPart);
}
