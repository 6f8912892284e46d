import type {Unit} from "../../facts/unit/unit.js";
import type {Area, Layout} from "../../form.js";
import {linearAxis} from "../../plot/linearAxis.js";
import {type PartPaint, partPaints} from "../../plot/parts/partColours.js";
import {partKey} from "../../plot/parts/partKey.js";
import {rowCounts, type RowFrame, rowFrame, singleRows} from "../../plot/rows/rowFrame.js";
import {labelSpare, lengthWidth} from "../../theme/rowSizes.js";
import {space} from "../../theme/spacing.js";
import type {Palette} from "../../theme/theme.js";
import {textSize} from "../../theme/typeSizes.js";
import {measure} from "../../type/font.js";
import {type Block, typeset} from "../../type/typeset.js";
import {language} from "../../words/language.js";
import {formatShort} from "../../words/numbers.js";
import {type Phrase, phrase} from "../../words/phrase.js";
import {drawStackedBars, type StackSegment} from "./drawStackedBars.js";
import type {Segment} from "./segment.js";
import {roundingNote} from "./shareBarLayouts.js";
import type {Stack, StackedBarsChoices} from "./stack.js";

/** Stacked bars in an area; in a box as many of them as find room. */
export function* stackedBarsLayouts(
  stacks: readonly Stack[],
  parts: readonly Phrase[],
  options: StackedBarsChoices,
  area: Area
): Generator<Layout> {
  for (const rows of rowCounts(stacks.length, options.limit, area, singleRows))
    yield layOut(rowFrame(stacks, rows, area), parts, options, area);
}

function layOut(
  frame: RowFrame<Stack>,
  parts: readonly Phrase[],
  {highlight, labels}: StackedBarsChoices,
  area: Area
): Layout {
  const {palette} = area;
  const {shown, names, column, pitch, size, lead} = frame;
  const paints = partPaints(parts.map(({text}) => text), {own: highlight}, palette); // prettier-ignore
  const {unit} = shown[0]!;
  const high = Math.max(unit.kind === "share" ? 100 : 1, ...shown.map(({total}) => total));
  const style = {size: textSize.small, fill: palette.mutedInk, role: "annotation"} as const;
  const tails = shown.map(tailOf);
  const tailWidth = Math.max(0, ...tails.map((tail) => (tail === "" ? 0 : measure(tail, style) + space.s)));
  const room = area.width - column.width;
  const key = partKey(parts.map((words) => ({part: words.text, words})), paints, area, size.type); // prettier-ignore
  const segmentsIn = (width: number) =>
    shown.flatMap(({name, segments}, row) =>
      (segments ?? []).map((segment): StackSegment => {
        const block = labels === "axis" || segment.flags.length > 0 ? null : valueBlock(segment, paints, palette);
        const own = ((segment.to - segment.from) * width) / high;
        const fits = block !== null && block.width + labelSpare <= own && block.height <= size.bar;
        return {...segment, name: name.text, row, label: segment.part.text, value: fits ? block : null};
      })
    );
  const needsAxis = (list: readonly StackSegment[]) => list.some(({value}) => value === null);
  const all = segmentsIn(Math.floor(room - tailWidth));
  // The last word of an axis stands with its middle at the end of the bars.
  const width = Math.floor(room - (needsAxis(all) ? Math.max(tailWidth, space.xl) : tailWidth));
  const segments = segmentsIn(width);
  const words = names.map((_, row) => {
    const stack = shown[row];
    const missing = stack ? language.labels.noFigure : language.labels.rowsLeftOut;
    const said = stack?.segments ? (tails[row] ?? "") : missing;
    return said === "" ? null : typeset(phrase(said), style, Infinity);
  });
  const axis = needsAxis(all) ? axisOf(unit, high, width) : null;
  const note = shown.some(({rounded}) => rounded) ? roundingNote(area) : null;
  const over = key.height + space.l - lead;
  return {
    height: over + pitch * names.length + (axis ? space.xxl : 0) + (note ? note.height + space.s : 0),
    whole:
      column.blocks.every((block) => block.whole) && key.whole && (note?.whole ?? true) && width >= lengthWidth.least,
    draw: () => drawStackedBars({frame, segments, words, high, width, axis, paints, key, over, note}, area)
  };
}

/** What is said of the numbers of a row: "provisional". */
const tailOf = ({segments}: Stack) => [...new Set(segments?.flatMap(({flags}) => flags))].join(", ");

function valueBlock(
  {quantity, unit, address, part, uses}: Segment,
  paints: ReadonlyMap<string, PartPaint>,
  palette: Palette
): Block {
  const fill = paints.get(part.text)?.text ?? palette.ink;
  const style = {size: textSize.base, weight: 600, fill, role: {label: [address]}} as const;
  return typeset(phrase(formatShort({quantity, unit}), uses), style, Infinity);
}

/** Of shares each quarter of the whole; of amounts round values. */
function axisOf(unit: Unit, high: number, width: number) {
  const axis = linearAxis([0, high], unit, width < lengthWidth.roomy ? 3 : 5);
  return unit.kind === "share" ? {...axis, values: [0, 25, 50, 75, 100], words: ["0", "25", "50", "75", "100%"]} : axis;
}
