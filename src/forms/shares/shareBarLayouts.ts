import {type Area, type Layout, lineWidth} from "../../form.js";
import {plotMarks} from "../../plot/plotMarks.js";
import {barHeight, boxBarHeights, boxBarPart} from "../../theme/markSizes.js";
import {labelSpare} from "../../theme/rowSizes.js";
import {space} from "../../theme/spacing.js";
import {labelType, noteType, textSize} from "../../theme/typeSizes.js";
import {type Block, stack, typeset} from "../../type/typeset.js";
import {language} from "../../words/language.js";
import {formatValue} from "../../words/numbers.js";
import {inSentence} from "../../words/clauses.js";
import {phrase, type Phrase} from "../../words/phrase.js";
import {type PartPaint, partPaints} from "../../plot/parts/partColours.js";
import {colourScale, partKey, type PartKey} from "../../plot/parts/partKey.js";
import {partRects} from "../../plot/parts/partRects.js";
import type {Segment} from "./segment.js";

const {labels: printed} = language;

/** A bar of one whole. */
interface WholeBar {
  readonly segments: readonly Segment[];
  /** The part with the strong colour; default the first. */
  readonly own: string | undefined;
  /** What remains of the whole. */
  readonly rest: string | undefined;
  /** Whether the shares miss 100 by their rounding. */
  readonly rounded: boolean;
}

/** The sizes of a bar and its type, in px. */
interface BarSize {
  readonly bar: number;
  readonly value: number;
  readonly name: number;
}

const sizes = {
  phone: {bar: barHeight.phone, value: textSize.title, name: textSize.base},
  article: {bar: barHeight.article, value: textSize.title, name: textSize.base},
  wide: {bar: barHeight.wide, value: labelType.title.leading, name: textSize.medium}
} as const;

/** A bar in an area; in a box as high as finds room. */
export function* shareBarLayouts(bar: WholeBar, area: Area): Generator<Layout> {
  if (area.height === undefined) {
    yield layOut(bar, area, sizes[area.format]);
    return;
  }
  const tall = Math.floor(area.height * boxBarPart);
  const heights = [...(tall > boxBarHeights[0] ? [tall] : []), ...boxBarHeights];
  for (const name of [textSize.title, textSize.large, textSize.medium, textSize.base])
    for (const height of heights.filter((each) => each >= 2 * name))
      yield layOut(bar, area, {bar: height, value: Math.min(height - 2 * space.s, 2 * name), name});
}

function layOut(bar: WholeBar, area: Area, size: BarSize): Layout {
  const {palette, width} = area;
  const {segments} = bar;
  const paints = partPaints(
    segments.map(({part}) => part.text),
    {own: bar.own, rest: bar.rest},
    palette
  );
  const labels = segments.map((segment) => labelOf(segment, paints.get(segment.part.text), area, size));
  const over = labels.every(({block, name}) => block && name);
  const key = over ? null : keyOf(segments, labels, paints, area, size);
  const names = Math.max(0, ...labels.map(({name}) => name?.height ?? 0));
  const barTop = key ? key.height + space.m : names + space.xs;
  const note = bar.rounded ? roundingNote(area) : null;
  const height = barTop + size.bar + (note ? note.height + space.s : 0);
  const {left, top} = area;
  const draw = () => {
    const drawn = key?.draw(top);
    const x = (percent: number) => left + (percent * width) / 100;
    const values = segments.flatMap(({from}, index) => {
      const block = labels[index]?.block;
      if (!block) return [];
      return block.place(x(from) + space.m, top + barTop + Math.round((size.bar - block.height) / 2));
    });
    const heads = segments.flatMap(({from}, index) => {
      const name = key ? null : labels[index]?.name;
      return name ? name.place(x(from), top + names - name.height) : [];
    });
    const noteLines = note ? note.place(left, top + barTop + size.bar + space.s) : [];
    return {
      marks: [...(drawn?.marks ?? []), ...barMarks(bar, paints, area, {top: top + barTop, height: size.bar})],
      texts: [...(drawn?.texts ?? []), ...heads, ...values, ...noteLines]
    };
  };
  const whole = (key?.whole ?? true) && (note?.whole ?? true);
  return {height, whole, draw};
}

interface SegmentLabel {
  /** The value, where it fits in the part. */
  readonly block: Block | null;
  /** The name, where it fits over the part. */
  readonly name: Block | null;
}

function labelOf(
  {part, quantity, unit, uses, derived, flags, address, from, to}: Segment,
  paint: PartPaint | undefined,
  {palette, width}: Area,
  {bar, value: size, name}: BarSize
): SegmentLabel {
  const room = ((to - from) * width) / 100 - labelSpare;
  const role = {label: [address]};
  const fill = paint?.text ?? palette.ink;
  const value = typeset(
    phrase(formatValue({quantity, unit}), uses),
    {size, weight: 700, fill, leading: Math.round(size * 1.1), role},
    Infinity
  );
  const remark = remarkOn({derived, flags});
  const mark = typeset(phrase(remark, uses), {size: textSize.small, fill, leading: noteType.leading, role}, Infinity);
  const block = remark === "" ? value : stack([value, mark]);
  const fits = block.width + labelSpare <= room && block.height <= bar - space.xs;
  const words = typeset(
    part,
    {size: name, fill: palette.ink, leading: Math.round(name * 1.25), role: "annotation"},
    room
  );
  const wordsFit = words.whole && words.lines.length <= 2 && words.width <= room;
  return {block: fits ? block : null, name: wordsFit ? words : null};
}

/** What is said of a number in brackets: that we worked it out, or its flags. */
function remarkOn({derived, flags}: Pick<Segment, "derived" | "flags">): string {
  const words = [...(derived ? [printed.derived] : []), ...flags].join(", ");
  return words && `(${words})`;
}

function keyOf(
  segments: readonly Segment[],
  labels: readonly SegmentLabel[],
  paints: ReadonlyMap<string, PartPaint>,
  area: Area,
  {name}: BarSize
): PartKey {
  const entries = segments.map(({part, quantity, unit, uses, derived, flags}, index) => {
    const value = formatValue({quantity, unit});
    const words: Phrase = labels[index]?.block
      ? part
      : phrase(`${value} ${inSentence(part).text} ${remarkOn({derived, flags})}`.trimEnd(), [...uses, ...part.uses]);
    return {part: part.text, words};
  });
  return partKey(entries, paints, area, name);
}

/** That shares miss 100 by their rounding only. */
export function roundingNote(area: Area): Block {
  return typeset(
    phrase(printed.rounding),
    {size: noteType.size, leading: noteType.leading, fill: area.palette.mutedInk, role: "annotation"},
    lineWidth(area, area.width)
  );
}

interface BarPlace {
  readonly top: number;
  readonly height: number;
}

function barMarks(
  {segments}: WholeBar,
  paints: ReadonlyMap<string, PartPaint>,
  {document, palette, left, width}: Area,
  {top, height}: BarPlace
) {
  const rows = segments.map((segment) => ({...segment, name: segment.part.text}));
  const whole = segments[0]?.address ?? "";
  const ends = {x1: "from", x2: "to", y1: 0, y2: height} as const;
  const of = {x: ({address}: (typeof rows)[number]) => address, y: null};
  const showing = {of, by: {x: "share"}, whole} as const;
  const scales = {x: {domain: [0, 100]}, y: {domain: [height, 0]}, color: colourScale(paints)};
  return plotMarks(partRects(rows, ends, showing, paints, palette), {document, width, height, left, top, ...scales});
}
