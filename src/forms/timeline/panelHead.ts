import {areaX, rect} from "@observablehq/plot";
import {type Area, emptyLayout, type Layout, lineAfter} from "../../form.js";
import {typeset} from "../../type/typeset.js";
import {furniture} from "../../plot/marksRead.js";
import {plotMarks} from "../../plot/plotMarks.js";
import {phrase} from "../../words/phrase.js";
import {instant} from "../../plot/series/calendar.js";
import {headingOf, type TimePanel} from "./timePanel.js";
import {wedgeHeight} from "../../theme/markSizes.js";
import {space} from "../../theme/spacing.js";
import {textSize} from "../../theme/typeSizes.js";

/**
 * The head of a panel: what it covers and, where it opens a part of an **outer** panel, a band under that, and a wedge
 * that widens to the band from that part of the axis above. Nothing for a panel whose axis names its years.
 */
export function layOutPanelHead(panel: TimePanel, outer: TimePanel | undefined, area: Area): Layout {
  const text = headingOf(panel);
  if (text === null) return emptyLayout;
  const {left, top, width, format, palette} = area;
  const inset = outer ? space.m : 0;
  const style = {fill: palette.highlight, role: "heading"} as const;
  const set = ({size, weight}: (typeof types)[number]) =>
    typeset(phrase(text, panel.events), {...style, size, weight}, width - 2 * inset);
  // A date is read as one line: where another font would cut it, it is set smaller, and not broken.
  const type = types.find((each) => set(each).width <= lineAfter(area, width - inset, each.weight)) ?? types.at(-1)!;
  const heading = set(type);
  const {whole} = heading;
  if (!outer) {
    const draw = () => ({marks: [], texts: heading.place(left, top)});
    return {height: heading.height + 10, whole, draw};
  }
  const wedge = wedgeHeight[format];
  const band = heading.height + space.s;
  const draw = () => ({
    marks: drawBand(panel, outer, area, {wedge, band}),
    texts: heading.place(left + inset, top + wedge + 3)
  });
  return {height: wedge + band + space.l, whole, draw};
}

/** A heading, and one that has little room. */
const types = [
  {size: textSize.base, weight: 600},
  {size: textSize.small, weight: 400}
] as const;

interface BandHeights {
  readonly wedge: number;
  readonly band: number;
}

function drawBand(panel: TimePanel, outer: TimePanel, area: Area, {wedge, band}: BandHeights): SVGGElement[] {
  const {document, left, top, width, palette} = area;
  const [start, end] = [instant(outer.start), instant(outer.end)];
  const foot = {y: wedge, x1: start, x2: end};
  const wedgeEdges = [{y: 0, x1: instant(panel.start), x2: instant(panel.end)}, foot];

  const channels = {y: "y", x1: "x1", x2: "x2", fill: palette.tint} as const;
  return plotMarks(
    [
      furniture(areaX(wedgeEdges, channels), "band", {on: "x"}),
      furniture(rect([foot], {x1: "x1", x2: "x2", y1: "y", y2: wedge + band, fill: palette.tint}), "band")
    ],
    {
      document,
      left,
      top,
      width,
      height: wedge + band,
      x: {type: "utc", domain: [start, end]},
      y: {domain: [wedge + band, 0]}
    }
  );
}
