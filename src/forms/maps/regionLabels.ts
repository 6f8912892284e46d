import type {Scale, TextRole} from "../../facts/evidence/record.js";
import {binsOf} from "../../plot/labels/bins.js";
import type {Box, Obstacle, Segment} from "../../plot/labels/obstacles.js";
import {regionLabel} from "../../theme/mapSizes.js";
import type {Palette} from "../../theme/theme.js";
import {measure, metrics} from "../../type/font.js";
import {type Block, stack, typeset} from "../../type/typeset.js";
import {formatLabel} from "../../words/numbers.js";
import {phrase} from "../../words/phrase.js";
import {insideOutline} from "./insideOutline.js";
import {type MapClasses, paintOf} from "./mapClasses.js";
import type {MapRow} from "./mapRows.js";
import {type BesideOptions, besideOutlines} from "./besideOutlines.js";
import {ringsBox} from "./ringsBox.js";
import type {Outlines} from "./outlines.js";

/** The name and the number of a region, in px of the map. */
export interface RegionLabel {
  /** What the region is called. */
  readonly name: string;
  readonly block: Block;
  /** The middle of its upper edge. */
  readonly x: number;
  readonly top: number;
  /** From the edge of the region to a label that stands outside it; *null* for one inside. */
  readonly leader: Segment | null;
}

/** The names of the regions that matter. */
export interface NamedRegions {
  readonly highlighted: ReadonlySet<string>;
  readonly highest: readonly string[];
  readonly lowest: readonly string[];
}

/** What labels of regions stand on and among. */
interface RegionLabelOptions {
  readonly outlines: Outlines;
  readonly classes: MapClasses;
  readonly palette: Palette;
  readonly named: NamedRegions;
  /** What no label may leave, and what else stands there. */
  readonly bounds: Box;
  readonly obstacles: readonly Obstacle[];
  /** How wide a label may be, so that any font keeps it inside the figure; px. */
  readonly line: number;
}

/**
 * The labels of all regions that have a number, where each finds room in its outline in the same type; or else of those that
 * matter, in their outlines or, at a leader, outside all of them. One that finds no room is left out; without the highest the lowest,
 * too, which would seem to be what the map is about.
 */
export function regionLabels(rows: readonly MapRow[], options: RegionLabelOptions): readonly RegionLabel[] {
  const {outlines, named} = options;
  const known = rows.flatMap((row, index) => (row.value === null ? [] : [{row, rings: outlines.rings[index] ?? []}]));
  const all = outlines.rings.map((rings) => ({rings, box: ringsBox(rings)}));
  const edges = binsOf(outlines.rings.flatMap(sidesOf));
  const inside = ({row, rings}: (typeof known)[number], type: LabelType): RegionLabel | null => {
    for (const block of blocksOf(row, type, paintOf(options.classes, row.value ?? NaN).text, options.line)) {
      const middle = insideOutline(rings, block, edges);
      if (middle) return {name: row.name.text, block, x: middle[0], top: middle[1] - block.height / 2, leader: null};
    }
    return null;
  };
  if (known.length <= regionLabel.most) {
    for (const type of regionLabel.types) {
      const each = allOf(known, (region) => inside(region, type));
      if (each) return each;
    }
  }
  const taken: Obstacle[] = [...options.obstacles];
  const names = new Set([...named.highlighted, ...named.highest, ...named.lowest]);
  const own = [...names].flatMap((name) => known.find(({row}) => row.name.text === name) ?? []);
  const large = regionLabel.types.filter(({size}) => size >= regionLabel.outside.size);
  const within = own.map((each) => firstOf(large, (type) => inside(each, type)));
  taken.push(...within.flatMap((label) => (label ? [boxOf(label)] : [])));
  const labels = own.map((each, index) => {
    if (within[index]) return within[index];
    const label =
      outside(each, {...options, obstacles: taken, all, edges}) ??
      firstOf(regionLabel.types, (type) => inside(each, type));
    if (label) taken.push(boxOf(label), ...(label.leader ? [label.leader] : []));
    return label;
  });
  const isHigh = own.every(({row}, index) => labels[index] || !named.highest.includes(row.name.text));
  const isShown = (name: string) => isHigh || named.highlighted.has(name) || !named.lowest.includes(name);
  return labels.flatMap((label, index) => (label && isShown(own[index]?.row.name.text ?? "") ? [label] : []));
}

type LabelType = (typeof regionLabel.types)[number];

interface Placed {
  readonly row: MapRow;
  readonly rings: Outlines["rings"][number];
}

function outside({row, rings}: Placed, options: BesideOptions & Pick<RegionLabelOptions, "palette" | "line">) {
  return firstOf(blocksOf(row, regionLabel.outside, options.palette.ink, options.line), (block): RegionLabel | null => {
    const {width, height} = block;
    const spot = besideOutlines(rings, {width, height, lines: linesOf(block)}, options);
    return spot && {name: row.name.text, block, ...spot};
  });
}

/** The boxes of the lines of a block, from the middle of its upper edge. */
function linesOf(block: Block): Box[] {
  return block.place(0, 0, "middle").map(({text, y, style}) => {
    const half = measure(text, style) / 2;
    return {left: -half, right: half, top: y - metrics.ascent * style.size, bottom: y + metrics.descent * style.size};
  });
}

/** A name over its number, both in a line, and the name in lines. */
function blocksOf(row: MapRow, {size, leading}: LabelType, fill: string, widest: number): Block[] {
  const {name, quantity, unit, topic, uses} = row;
  const facts = [row.fact, row.called].flatMap((each) => each ?? []);
  const role: TextRole<Scale> = facts.length > 0 ? {label: facts} : "annotation";
  const number = quantity ? formatLabel({quantity, unit, topic}) : "";
  const style = {size, leading, fill, role} as const;
  const named = (width: number) => typeset(name, {...style, weight: 600}, width);
  const over = (width: number) => stack([named(width), typeset(phrase(number, uses), style, Infinity)]);
  const line = typeset(phrase(`${name.text} ${number}`, [...name.uses, ...uses]), {...style, weight: 600}, Infinity);
  const narrow = over(regionLabel.narrow);
  const all = [over(Infinity), line, ...(narrow.whole && named(regionLabel.narrow).lines.length > 1 ? [narrow] : [])];
  return all.filter(({width}) => width <= widest);
}

const boxOf = ({block: {width, height}, x, top}: RegionLabel): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top,
  bottom: top + height
});

/** What becomes of all, or *null* as soon as one comes to nothing. */
function allOf<T, R>(items: readonly T[], make: (item: T) => R | null): R[] | null {
  const made: R[] = [];
  for (const item of items) {
    const each = make(item);
    if (each === null) return null;
    made.push(each);
  }
  return made;
}

function firstOf<T, R>(items: readonly T[], make: (item: T) => R | null): R | null {
  for (const item of items) {
    const made = make(item);
    if (made !== null) return made;
  }
  return null;
}

/** The sides of a region. */
function sidesOf(rings: Outlines["rings"][number]): Segment[] {
  return rings.flatMap((ring) =>
    ring.map(([x1, y1], index) => {
      const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
      return {x1, y1, x2, y2};
    })
  );
}
