import {dot, type Line, line, rect, ruleX, ruleY} from "@observablehq/plot";
import type {Stroke} from "../../plot/hatch.js";
import {furniture, type MarkRead, shows} from "../../plot/marksRead.js";
import type {Palette} from "../../theme/theme.js";
import {type MarkPart, reachOfPart, type SetPart, type TimeScale} from "./eventMark.js";
import {eventSize} from "../../theme/markSizes.js";
import {strokeWidths} from "../../theme/strokes.js";

/** A mark the middle of whose first part stands at **y** px from the top of the plot. */
interface PlacedMark {
  readonly mark: readonly SetPart[];
  readonly y: number;
}

interface PlacedPart extends MarkPart {
  readonly y: number;
}

/** How far the ends of a span reach over it and under it, in px. */
const capHeight = eventSize.bar / 2;

/** The edge of a hollow mark, inside its outline, in px. */
const edgeWidth = strokeWidths.edge;

/** Plot's marks for the marks of events; x is in time, y in px. */
export function plotEventMarks(placed: readonly PlacedMark[], scale: TimeScale, palette: Palette): MarkRead[] {
  const {highlight, paper} = palette;
  const parts = placed.flatMap(({mark, y}) => mark.map((part): PlacedPart => ({...part, y: y + part.drop})));
  const those = (shape: MarkPart["shape"], fill: MarkPart["fill"]) =>
    parts.filter((part) => part.shape === shape && part.fill === fill);
  const bar = {
    x1: (part: PlacedPart) => scale.invert(reachOfPart(part, scale).x1),
    x2: (part: PlacedPart) => scale.invert(reachOfPart(part, scale).x2),
    y1: ({y}: PlacedPart) => y - eventSize.bar / 2,
    y2: ({y}: PlacedPart) => y + eventSize.bar / 2
  };
  const spans = those("span", "solid");
  const at = {x: ({start, end}: PlacedPart) => new Date((+start + +end) / 2), y: "y"};
  const edge = {stroke: highlight, strokeWidth: edgeWidth};
  const showing = {of: {x: ({fact}: PlacedPart) => fact, y: null}, least: eventSize.least} as const;
  const links = placed.map((one) => linksOf(one, scale));
  const ends = {x1: bar.x1, x2: bar.x2};
  return [
    furniture(plotStrokes(links, scale, edge), "link"),
    shows(rect(those("bar", "solid"), {...bar, fill: highlight}), showing),
    shows(ruleY(spans, {...ends, y: "y", stroke: highlight, strokeWidth: eventSize.span}), showing),
    furniture(plotCaps(spans, scale, edge), "grid"),
    shows(rect(those("bar", "hollow"), {...bar, ...edge, fill: paper, inset: edgeWidth / 2}), showing),
    shows(dot(those("dot", "solid"), {...at, r: eventSize.radius, fill: highlight}), showing),
    shows(dot(those("dot", "hollow"), {...at, ...edge, r: eventSize.radius - edgeWidth / 2, fill: paper}), showing)
  ];
}

/** The strokes of each mark as one path, since each element more makes the file longer. */
function plotStrokes(
  marks: readonly (readonly Stroke[])[],
  scale: TimeScale,
  stroke: {readonly stroke: string; readonly strokeWidth: number}
): Line {
  const points = marks.flatMap((strokes, z) =>
    strokes.flatMap(({from, to}) => [from, to, [NaN, NaN] as const]).map(([x, y]) => ({x: scale.invert(x), y, z}))
  );
  return line(points, {x: "x", y: "y", z: "z", ...stroke, strokeLinecap: "butt"});
}

/** What joins the dates of a set: a stroke from each to the next. */
function linksOf({mark, y}: PlacedMark, scale: TimeScale): Stroke[] {
  const reaches = mark.map((part) => ({...reachOfPart(part, scale), y: y + part.drop}));
  const gaps = reaches.slice(1).map((to, index) => {
    const from = reaches[index]!;
    return {from: [from.x2, from.y], to: [to.x1, to.y]} as const;
  });
  return gaps.filter(({from, to}) => from[0] < to[0]);
}

/** The two ends of a span: between them the event fell. */
function plotCaps(spans: readonly PlacedPart[], scale: TimeScale, stroke: {readonly stroke: string}) {
  const caps = spans.flatMap((part) => {
    const {x1, x2} = reachOfPart(part, scale);
    // Inside the span, so that it is as long as what it says.
    return [x1 + edgeWidth / 2, x2 - edgeWidth / 2].map((x) => ({x, y1: part.y - capHeight, y2: part.y + capHeight}));
  });
  return ruleX(caps, {x: ({x}: {x: number}) => scale.invert(x), y1: "y1", y2: "y2", ...stroke});
}
