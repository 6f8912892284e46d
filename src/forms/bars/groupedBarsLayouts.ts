import {lengthAxis} from "./lengthAxis.js";
import type {Area, Layout} from "../../form.js";
import {lengthScale} from "../../plot/rows/lengthScale.js";
import {partKey} from "../../plot/parts/partKey.js";
import {rowCounts, rowFrame} from "../../plot/rows/rowFrame.js";
import {boxGroupSizes, groupSize, type GroupSize} from "../../theme/groupSizes.js";
import {space} from "../../theme/spacing.js";
import {type Phrase, phrase} from "../../words/phrase.js";
import type {Bar} from "./bar.js";
import type {BarGroup} from "./barGroup.js";
import {drawGroupedBars} from "./drawGroupedBars.js";
import type {GroupedBarsOptions} from "./groupedBarsOptions.js";
import {groupPaints} from "./groupPaints.js";
import {labelsInside} from "./labelsInside.js";
import {rowLabel} from "./rowLabel.js";

/** Groups of bars in an area; in a box as many of them as find room. */
export function* groupedBarsLayouts(
  groups: readonly BarGroup[],
  headings: readonly Phrase[],
  options: Omit<GroupedBarsOptions, "series" | "name">,
  area: Area
): Generator<Layout> {
  const sizes = {free: groupSize, box: boxGroupSizes};
  // Two groups of several bars are more than two bars.
  for (const rows of rowCounts(groups.length, options.limit, area, sizes, 2))
    yield layOut(groups, headings, rows, options, area);
}

function layOut(
  groups: readonly BarGroup[],
  headings: readonly Phrase[],
  {count, size}: {readonly count: number; readonly size: GroupSize},
  {highlight, labels}: Omit<GroupedBarsOptions, "series" | "name">,
  area: Area
): Layout {
  const step = size.bar + size.between;
  const frame = rowFrame(groups, {count, size: {...size, bar: headings.length * step - size.between}}, area);
  const {shown, others, names, column, pitch, lead} = frame;
  const withValues = labels !== "axis";
  // Nearer to its own bar than to those over and under it.
  const label = {type: size.value, near: space.xs, withValues};
  const bars = shown.flatMap((group) => group.bars);
  const rest = others > 0 ? rowLabel(null, label, area) : null;
  const shared = headings.map((_, at) => sharedFlags(groups.flatMap((group) => group.bars[at] ?? [])));
  const values = shown.flatMap((group) =>
    group.bars.map((bar, at) => rowLabel(shared[at] === "" ? bar : {...bar, flags: []}, label, area))
  );
  const room = area.width - column.width;
  const scale = lengthScale(bars, rest ? [...values, rest] : values, room);
  // Where values leave the bars no length at all, or the figure in some font, ticks stand for them.
  const fits = scale.fits && labelsInside(values, bars, {scale, left: column.width}, area);
  if (withValues && !fits && area.height === undefined)
    return layOut(groups, headings, {count, size}, {...(highlight !== undefined && {highlight}), labels: "axis"}, area);
  const axis = withValues ? null : lengthAxis(bars, scale, {room, before: column.width});
  const series = headings.map(({text}) => text);
  const paints = groupPaints(series, highlight, area.palette);
  const key = partKey(
    headings.map((words, at) => {
      const said = shared[at] === "" ? words : phrase(`${words.text} (${shared[at]})`, words.uses);
      return {part: words.text, words: said};
    }),
    paints,
    area,
    size.type
  );
  const top = key.height + space.l - lead;
  const height = top + pitch * names.length + (axis ? space.xxl : 0);
  const chart = {...frame, series, values, rest, scale, axis, paints, key, group: size};
  return {
    height,
    whole: column.blocks.every(({whole}) => whole) && key.whole && scale.fits,
    draw: () => drawGroupedBars(chart, top, area)
  };
}

/** The flags of all numbers of a series, which its key says once in place of each label; empty where they differ. */
function sharedFlags(bars: readonly Bar[]): string {
  const [first = "", ...others] = bars.flatMap(({quantity, flags}) => (quantity === null ? [] : [flags.join(", ")]));
  return others.length > 0 && others.every((each) => each === first) ? first : "";
}
