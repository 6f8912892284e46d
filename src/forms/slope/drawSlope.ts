import {scaleLinear} from "d3";
import {roundedPx} from "../../plot/roundedPx.js";
import {dot, line, ruleX} from "@observablehq/plot";
import type {Area, Drawing} from "../../form.js";
import {valueOf} from "../../facts/quantity.js";
import {leaderMarks, type PlotBox} from "../../plot/labels/leaderMarks.js";
import {zeroLine} from "../../plot/linearAxis.js";
import {furniture, type MarkRead, shows} from "../../plot/marksRead.js";
import {plotMarks} from "../../plot/plotMarks.js";
import {type LineSize, provisionalDashes} from "../../theme/lineSizes.js";
import {slopeHead, slopeSize} from "../../theme/slopeSizes.js";
import {space} from "../../theme/spacing.js";
import {strokeWidths} from "../../theme/strokes.js";
import type {Palette} from "../../theme/theme.js";
import type {Block, TextLine} from "../../type/typeset.js";
import {placeSlopeLabels, type SlopeLabel} from "./slopeLabels.js";
import type {SlopeRow} from "./slopeRow.js";

/** All that a slope chart is drawn from. */
interface SlopeChart {
  readonly rows: readonly SlopeRow[];
  readonly heads: readonly [from: string, to: string];
  /** The lines that each of them is set in. */
  readonly headLines: readonly (readonly string[])[];
  readonly left: readonly SlopeLabel[];
  readonly right: readonly SlopeLabel[];
  readonly domain: readonly [number, number];
  readonly key: Block;
  readonly size: LineSize;
}

/** Draws lines between two periods, their heads and their labels. */
export function drawSlope(chart: SlopeChart, box: PlotBox, area: Area): Drawing {
  const {heads, left, right, domain, key, size} = chart;
  const {palette, document} = area;
  const x = {type: "point", domain: [...heads], padding: 0} as const;
  const plot = {document, ...box, x, y: {type: "linear", domain: [...domain]}} as const;
  const level = scaleLinear(domain, [box.top + box.height, box.top]);
  // Labels are rounded to whole px: what ought to be half a px must not fall short of it.
  const at = (value: number) => roundedPx(level(value), 4);
  const bounds = {
    // Beside the highest dot, and not under it.
    low: box.top - Math.ceil(0.6 * size.type),
    high: box.top + box.height + space.s,
    radius: size.dot + strokeWidths.hairline / 2
  };
  const starts = placeSlopeLabels(left, at, {...bounds, dots: box.left, side: "left"});
  const ends = placeSlopeLabels(right, at, {...bounds, dots: box.left + box.width, side: "right"});
  const rules = ruleX(heads, {stroke: palette.hairline});
  const zero = domain[0] < 0 && domain[1] > 0 ? [zeroLine("y", palette)] : [];
  const marks = [
    ...plotMarks([furniture(rules, "grid"), ...zero, ...rowMarks(chart, palette)], plot),
    ...leaderMarks([...starts.leaders, ...ends.leaders], box, area)
  ];
  const foot = box.top + box.height + space.s + space.m;
  return {
    marks,
    texts: [...headWords(chart, box, palette), ...starts.texts, ...ends.texts, ...key.place(area.left, foot)]
  };
}

/** The periods over the ends of the lines, each in as many lines as it needs. */
function headWords({heads, headLines}: SlopeChart, {left, top, width}: PlotBox, palette: Palette): TextLine[] {
  const scale = {type: "point", domain: heads, start: left, step: width, width: 0} as const;
  const lowest = top - slopeSize.head + slopeSize.baseline;
  return headLines.flatMap((lines, index) =>
    lines.map((text, line): TextLine => {
      return {
        text,
        x: left + index * width,
        y: lowest - (lines.length - 1 - line) * slopeSize.leading,
        style: slopeHead,
        fill: palette.ink,
        anchor: "middle",
        uses: [],
        role: {tick: scale, along: "x", at: [heads[index] ?? ""]}
      };
    })
  );
}

interface DrawnEnd {
  readonly head: string;
  readonly value: number;
  readonly fact: string;
  readonly row: number;
  readonly flagged: boolean;
}

/** The lines of others, then those that matter, each with its dots. */
function rowMarks({rows, heads, size}: SlopeChart, palette: Palette): MarkRead[] {
  const drawn = rows.map(({ends}, row) =>
    ends.flatMap(({quantity, address, flags}, end): DrawnEnd[] => {
      if (!quantity || address === null) return [];
      return [{head: heads[end] ?? "", value: valueOf(quantity), fact: address, row, flagged: flags.length > 0}];
    })
  );
  const of = {y: ({fact}: DrawnEnd) => fact};
  return [false, true].flatMap((highlighted) => {
    const own = drawn.filter((_, row) => rows[row]?.highlighted === highlighted);
    const stroke = highlighted ? palette.highlight : palette.contextEdge;
    const strokeWidth = highlighted ? size.own : size.context;
    const lines = [false, true].flatMap((flagged) => {
      const joined = own.filter((ends) => ends.length === 2 && ends.some((end) => end.flagged) === flagged).flat();
      const dashes = flagged ? ({strokeDasharray: provisionalDashes, strokeLinecap: "butt"} as const) : {};
      if (joined.length === 0) return [];
      return [shows(line(joined, {x: "head", y: "value", z: "row", stroke, strokeWidth, ...dashes}), {of})];
    });
    // A number without a line that is dashed has a ring of its own.
    const isRing = (ends: readonly DrawnEnd[]) => ends.length === 1 && ends.some((end) => end.flagged);
    const dots = own.filter((ends) => !isRing(ends)).flat();
    const rings = own.filter(isRing).flat();
    const look = {x: "head", y: "value", r: size.dot} as const;
    return [
      ...lines,
      ...(dots.length > 0
        ? [shows(dot(dots, {...look, fill: stroke, stroke: palette.paper, strokeWidth: strokeWidths.hairline}), {of})]
        : []),
      ...(rings.length > 0 ? [shows(dot(rings, {...look, fill: palette.paper, stroke}), {of})] : [])
    ];
  });
}
