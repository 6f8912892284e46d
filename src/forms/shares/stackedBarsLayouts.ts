import {barX, line} from "@observablehq/plot";
import type {Unit} from "../../facts/unit.js";
import type {Area, Layout} from "../../form.js";
import {hatchLines} from "../../plot/hatch.js";
import {axisWords, linearAxis} from "../../plot/linearAxis.js";
import {rowGrid} from "../../plot/rowGrid.js";
import {furniture, shows} from "../../plot/marksRead.js";
import {placeNames} from "../../plot/nameColumn.js";
import {plotMarks} from "../../plot/plotMarks.js";
import {rowCounts, type RowFrame, rowFrame, singleRows} from "../../plot/rowFrame.js";
import {axisBaseline, labelSpare, lengthWidth} from "../../theme/rowSizes.js";
import {space} from "../../theme/spacing.js";
import {strokeWidths} from "../../theme/strokes.js";
import {textSize} from "../../theme/typeSizes.js";
import {measure} from "../../type/font.js";
import {typeset} from "../../type/typeset.js";
import {language} from "../../words/language.js";
import {formatShort} from "../../words/numbers.js";
import {type Phrase, phrase} from "../../words/phrase.js";
import {partPaints} from "../../plot/partColours.js";
import {colourScale, partKey} from "../../plot/partKey.js";
import {roundingNote} from "./shareBarLayouts.js";
import type {Stack, StackedBarsChoices} from "./stack.js";

const {labels: printed} = language;

/** Stacked bars in an area; in a box as many of them as find room. */
export function* stackedBarsLayouts(
  stacks: readonly Stack[],
  parts: readonly Phrase[],
  options: StackedBarsChoices,
  area: Area
): Generator<Layout> {
  for (const rows of rowCounts(stacks.length, options.limit, area, singleRows))
    yield layOut(rowFrame(stacks, rows, area), stacks[0]!.unit, parts, options, area);
}

function layOut(
  {shown, names, column, pitch, insetTop, insetBottom, size, lead}: RowFrame<Stack>,
  unit: Unit,
  parts: readonly Phrase[],
  {highlight, labels}: StackedBarsChoices,
  area: Area
): Layout {
  const {palette, document, left, top} = area;
  const paints = partPaints(
    parts.map(({text}) => text),
    {own: highlight},
    palette
  );
  const isShare = unit.kind === "share";
  const high = Math.max(isShare ? 100 : 1, ...shown.map(({total}) => total));
  const tails = shown.map(({segments}) => [...new Set(segments?.flatMap(({flags}) => flags))].join(", "));
  const muted = {size: textSize.small, fill: palette.mutedInk, role: "annotation"} as const;
  const tailWidth = Math.max(0, ...tails.map((tail) => (tail === "" ? 0 : measure(tail, muted) + space.s)));
  const room = area.width - column.width;
  // The last word of an axis stands with its middle at the end of the bars.
  const width = Math.floor(room - Math.max(tailWidth, space.xl));
  const at = (value: number) => (value * width) / high;
  const key = partKey(
    parts.map((words) => ({part: words.text, words})),
    paints,
    area,
    size.type
  );
  const chartTop = key.height + space.l - lead;
  const segments = shown.flatMap(({name, segments}, row) =>
    (segments ?? []).map((segment) => ({...segment, name: name.text, row, label: segment.part.text}))
  );
  const values = segments.map((segment) => {
    const {quantity, unit, from, to, flags, address, label, uses} = segment;
    const text = {
      size: textSize.base,
      weight: 600,
      fill: paints.get(label)?.text ?? palette.ink,
      role: {label: [address]}
    } as const;
    const block = typeset(phrase(formatShort({quantity, unit}), uses), text, Infinity);
    const fits = block.width + labelSpare <= at(to) - at(from) && flags.length === 0 && block.height <= size.bar;
    return fits && labels !== "axis" ? block : null;
  });
  const unsaid = values.some((block) => block === null);
  const height = pitch * names.length;
  const note = shown.some(({rounded}) => rounded) ? roundingNote(area) : null;
  const total = chartTop + height + (unsaid ? space.xxl : 0) + (note ? note.height + space.s : 0);
  const draw = () => {
    const barLeft = left + column.width;
    const barTop = top + chartTop;
    const box = {document, width, height, left: barLeft, top: barTop};
    const domain = names.map(({text}) => text);
    const drawnKey = key.draw(top);
    const quarters = linearAxis([0, high], unit, width < lengthWidth.roomy ? 3 : 5);
    const axis = isShare
      ? {...quarters, values: [0, 25, 50, 75, 100], words: ["0", "25", "50", "75", "100%"]}
      : quarters;
    const edges = (label: string) => (paints.get(label)?.pale ? palette.contextEdge : palette.paper);
    const fact = ({address}: (typeof segments)[number]) => address;
    const bars = barX(segments, {
      x1: "from",
      x2: "to",
      y: "name",
      insetTop,
      insetBottom,
      fill: {value: "label", scale: "color"},
      stroke: {value: ({label}: (typeof segments)[number]) => edges(label), scale: null}
    });
    const showing = {of: {x: fact}, by: {x: "length"}, base: "stack"} as const;
    const hatches = segments.flatMap(({flags, from, to, row}) => {
      const start = row * pitch + insetTop;
      return flags.length > 0 ? hatchLines(at(from), at(to), start, start + size.bar) : [];
    });
    const wordsOf = (row: number) => {
      const stack = shown[row];
      return !stack ? printed.rowsLeftOut : stack.segments === null ? printed.noFigure : (tails[row] ?? "");
    };
    const gridRows = {
      names,
      hasWords: (row: number) => wordsOf(row) !== "",
      side: "beside",
      insetTop,
      insetBottom
    } as const;
    const marks = [
      ...drawnKey.marks,
      ...plotMarks(
        [...(unsaid && column.side === "beside" ? [rowGrid(axis, gridRows, palette)] : []), shows(bars, showing)],
        {
          ...box,
          x: {type: "linear", domain: [0, high], range: [0, width]},
          y: {type: "band", domain, range: [0, height], padding: 0, round: false},
          color: colourScale(paints)
        }
      ),
      ...(hatches.length > 0
        ? plotMarks(
            [
              furniture(
                line(hatches, {x: "x", y: "y", stroke: palette.paper, strokeWidth: strokeWidths.hatch}),
                "hatch"
              )
            ],
            {...box, x: {domain: [0, width]}, y: {domain: [height, 0]}}
          )
        : [])
    ];
    const middle = (row: number) => barTop + row * pitch + insetTop + size.bar / 2;
    const rounded = (value: number) => Math.round(value * 100) / 100;
    const valueLines = segments.flatMap(({from, row}, index) => {
      const block = values[index];
      return block
        ? block.place(rounded(barLeft + at(from) + space.xs), Math.round(middle(row) - block.height / 2))
        : [];
    });
    const rowWords = names.flatMap((_, row) => {
      const stack = shown[row];
      const words = wordsOf(row);
      if (words === "") return [];
      const block = typeset(phrase(words), muted, Infinity);
      const start = stack?.segments ? at(stack.total) + space.s : 0;
      return block.place(rounded(barLeft + start), Math.round(middle(row) - block.height / 2));
    });
    const scale = {type: "linear", domain: [0, high], range: [barLeft, barLeft + width]} as const;
    const ticks = unsaid
      ? axisWords(
          axis,
          {scale, along: "x", at: (value) => rounded(barLeft + at(value)), across: barTop + height + axisBaseline},
          palette
        )
      : [];
    const bands = {type: "band", domain, start: barTop, step: pitch, width: pitch} as const;
    const noteTop = barTop + height + (unsaid ? space.xxl : 0) + space.s;
    return {
      marks,
      texts: [
        ...drawnKey.texts,
        ...placeNames(column, {left, top: barTop, pitch, scale: bands, names}),
        ...valueLines,
        ...rowWords,
        ...ticks,
        ...(note ? note.place(left, noteTop) : [])
      ]
    };
  };
  const whole = column.blocks.every((block) => block.whole) && key.whole && (note?.whole ?? true);
  return {height: total, whole: whole && width >= lengthWidth.least, draw};
}
