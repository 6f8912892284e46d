import {groundsIn} from "../../facts/citable.js";
import {countOf, type Unit} from "../../facts/unit/unit.js";
import {type Area, type Layout, lineFrom, lineWidth} from "../../form.js";
import {linearAxis} from "../../plot/linearAxis.js";
import {lineSize, timeAxisSize, valueAxisGap} from "../../theme/lineSizes.js";
import {space} from "../../theme/spacing.js";
import {noteType, textSize} from "../../theme/typeSizes.js";
import {measure} from "../../type/font.js";
import {stack, typeset} from "../../type/typeset.js";
import {language} from "../../words/language.js";
import {formatTick, formatTicks} from "../../words/numbers.js";
import {phrase} from "../../words/phrase.js";
import {drawHistogram, type EdgeTick} from "./drawHistogram.js";
import {markerWords} from "./markerWords.js";
import type {Histogram} from "./valueClasses.js";

/** A histogram in an area: its counts on an axis at the left, the edges of its classes under them. */
export function* histogramLayouts(histogram: Histogram, area: Area): Generator<Layout> {
  const {classes, of, unit, missing, rows, without, marker} = histogram;
  const {palette, width} = area;
  const size = lineSize[area.format];
  const counts = classes.map(({count}) => (count.quantity.bound === "range" ? 0 : count.quantity.value));
  const step = niceStep(Math.max(1, ...counts), size.ticks);
  const high = step * Math.ceil(Math.max(1, ...counts) / step);
  const domain = [0, high] as const;
  const axis = linearAxis(domain, countOf(of.one, of.many), Math.round(high / step));
  const style = {...noteType, fill: palette.mutedInk, role: "annotation"} as const;
  const title = typeset(phrase(language.labels.numberOf(of.many)), style, lineWidth(area, width));
  const {flags = []} = classes[0]?.count ?? {};
  const notes = [
    ...(missing > 0 ? [language.labels.pointNotes.missing(missing, rows, [])] : []),
    ...(without.length > 0 ? [language.labels.pointNotes.without(without.map(({text}) => text))] : []),
    ...(flags.length > 0 ? [language.labels.someFlagged(flags)] : [])
  ];
  const note = typeset(phrase(notes.join(" "), groundsIn(without)), style, lineWidth(area, width));
  const foot = timeAxisSize.height + (note.height > 0 ? note.height + space.xs : 0);
  const edges = [...classes.map(({from}) => from), classes.at(-1)?.to ?? 1];
  // The first and the last word under the classes stand with their middles at the ends.
  const half = (word = "") => Math.ceil(measure(word, {size: textSize.small}) / 2);
  const words = formatTicks(edges, unit);
  const [before, right] = [half(words[0]), half(words.at(-1))];
  const left = area.left + Math.max(Math.ceil(axis.width) + valueAxisGap, before);
  const across = area.left + width - right - left;
  const marked = marker
    ? typeset(
        markerWords(marker),
        {...noteType, weight: 600, fill: palette.ink, role: {label: [marker.value.operation]}},
        Math.min(across, lineFrom(area, area.left + width - left, 600))
      )
    : stack([]);
  const head = title.height + space.s + (marker ? marked.height + space.xs : 0);
  const height = area.height === undefined ? size.height : area.height - head - foot;
  const box = {left, top: area.top + head, width: across, height};
  const ticks = edgeTicks(edges, unit, box.width);
  yield {
    height: head + height + foot,
    whole: title.whole && note.whole && marked.whole && height > space.xxl,
    draw: () => drawHistogram({histogram, domain, axis, ticks, title, note, marked}, box, area)
  };
}

/** A whole number of things from tick to tick, of which there are about **count**. */
function niceStep(high: number, count: number): number {
  const steps = [1, 2, 5]
    .flatMap((digit) => [1, 10, 100, 1000].map((power) => digit * power))
    .toSorted((a, b) => a - b);
  return steps.find((step) => high / step <= count) ?? steps.at(-1) ?? 1;
}

/**
 * The edges that are named: all, or every second, fifth and so on, from that at zero or the first. The word of the unit stands
 * after the last.
 */
function edgeTicks(edges: readonly number[], unit: Unit, width: number): EdgeTick[] {
  const pitch = width / (edges.length - 1);
  const widthOf = (word: string) => measure(word, {size: textSize.small});
  const wordOf = (value: number, word: boolean) => formatTick(value, unit, {word, among: edges});
  const widest = Math.max(...edges.map((value) => widthOf(wordOf(value, false))));
  const last = Math.max(...edges.map((value) => widthOf(wordOf(value, true))));
  const needed = Math.max(widest, (widest + last) / 2) + space.m;
  const every = [1, 2, 5, 10, 20, 50].find((each) => each * pitch >= needed) ?? edges.length;
  const zero = Math.max(0, edges.indexOf(0));
  const shown = edges.filter((_, index) => (index - zero) % every === 0);
  return shown.map((value, index) => ({value, word: wordOf(value, index === shown.length - 1)}));
}
