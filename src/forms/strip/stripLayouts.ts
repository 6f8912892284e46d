import {scaleLinear} from "d3";
import {groundsIn} from "../../facts/citable.js";
import {type Area, type Layout, lineAnywhere, lineWidth} from "../../form.js";
import {axisAcross, linearAxis} from "../../plot/linearAxis.js";
import type {Segment} from "../../plot/labels/obstacles.js";
import {nameColumn} from "../../plot/rows/nameColumn.js";
import {valueDomain} from "../../plot/series/valueDomain.js";
import {timeAxisSize} from "../../theme/lineSizes.js";
import {lengthWidth} from "../../theme/rowSizes.js";
import {space} from "../../theme/spacing.js";
import {stripSize} from "../../theme/stripSizes.js";
import {labelType, noteType, textSize} from "../../theme/typeSizes.js";
import {measure} from "../../type/font.js";
import {typeset} from "../../type/typeset.js";
import {language} from "../../words/language.js";
import {type Phrase, phrase} from "../../words/phrase.js";
import {drawStrip} from "./drawStrip.js";
import type {Strip, StripDot, StripRow} from "./stripRow.js";
import {type DotLabels, dotLabels, numberedName} from "./dotLabels.js";
import {type Ends, type Naming, namingsOf, noEnds} from "./stripNaming.js";
import {swarm} from "./swarm.js";

/** Dots in rows in an area: as large as its height allows, where it has one. */
export function* stripLayouts(strip: Strip, area: Area): Generator<Layout> {
  const rows = strip.groups.flatMap((group) => group.rows);
  const namings = namingsOf(rows);
  for (const r of area.height === undefined ? stripSize.radii.slice(0, 1) : stripSize.radii) {
    for (const naming of namings) {
      const named = layOut(strip, r, area, naming);
      if (named.whole) yield named;
    }
    yield layOut(strip, r, area, {also: new Set(), lines: 1, said: noEnds});
  }
}

function layOut({groups, missing, count}: Strip, largest: number, area: Area, {also, lines, said}: Naming): Layout {
  const {palette, format} = area;
  const rows = groups.flatMap((group) => group.rows);
  const {unit} = rows[0]!;
  const ticks = format === "phone" ? 4 : 6;
  const domain = valueDomain(rows.map(({value}) => value), {unit, count: ticks}); // prettier-ignore
  const names = groups.map(({name}) => name);
  const printed = groups.flatMap(({name, named}) => (named ? [name] : []));
  const column = nameColumn(printed, {size: textSize.base, fill: palette.ink}, area.width, area.line);
  const full = linearAxis(domain, unit, ticks);
  const edge = Math.ceil(Math.max(...full.words.map((word) => measure(word, {size: textSize.small}))) / 2);
  const before = Math.max(column.width, edge);
  const width = area.width - before - edge;
  const x = scaleLinear(domain, [0, width]);
  const axis = axisAcross(domain, unit, ticks, {at: x, edges: [-edge, width + edge]});
  const {r, offsets, reach} = swarms(groups.map((group) => group.rows.map(({value}) => x(value))), largest); // prettier-ignore
  const isNamed = (row: StripRow) => row.highlighted || also.has(row.fact);
  const above = column.side === "above" ? column.height + space.xs : 0;
  const beside = column.side === "beside" ? Math.max(column.height, labelType.base.leading) + space.xs : 0;
  // A row has room for names from the next one too; a lone row has none.
  const forNames = rows.some(isNamed) ? lines * stripSize.label * (groups.length === 1 ? 2 : 1) : 0;
  const pitch = Math.ceil(above + Math.max(2 * reach + 2 * space.s, beside) + forNames);
  const middle = above + (pitch - above) / 2;
  const dots = groups.flatMap((group, row) =>
    group.rows.map((each, index): StripDot => {
      return {...each, x: x(each.value), y: row * pitch + middle + (offsets[row]?.[index] ?? 0)};
    })
  );
  const height = pitch * groups.length;
  const style = {...noteType, fill: palette.mutedInk, role: "annotation"} as const;
  const note = typeset(noteOf(rows, missing, count, said), style, lineWidth(area, area.width));
  const box = {left: area.left + before, top: area.top, width, height};
  const size = format === "wide" ? textSize.base : textSize.small;
  const place = {box, palette, size, texts: column, pitch, above, line: lineAnywhere(area, 600)};
  const hasZero = column.side === "beside" && domain[0] < 0 && domain[1] > 0;
  const at = box.left + x(0);
  const zero = hasZero ? {x1: at, x2: at, y1: box.top, y2: box.top + height} : null;
  const {labels, isLined} = labelsBeside(zero, (line) =>
    dotLabels(dots, {...place, isNamed, r, zero: line, mayTouch: also.size === 0})
  );
  if (labels.lost.length > 0 && area.height === undefined && also.size === 0)
    throw new Error(
      `no room for names: ${labels.lost.join(", ")} at a width of ${area.width} px (highlight others, shorten names, or publish no width so narrow: widths, printWidths): strip`
    );
  const foot = timeAxisSize.height + (note.height > 0 ? note.height + space.s : 0);
  return {
    height: height + foot,
    whole: width >= lengthWidth.least && labels.lost.length === 0 && note.whole && column.blocks.every(({whole}) => whole), // prettier-ignore
    draw: () =>
      drawStrip({names, column, domain, axis, dots, r, pitch, middle, reach, labels, isLined, note}, box, area)
  };
}

/** Names clear of the line of zero, where they find room so; otherwise they matter more than the line. */
function labelsBeside(zero: Segment | null, labelsAt: (zero: Segment | null) => DotLabels) {
  const labels = zero && labelsAt(zero);
  return labels?.lost.length === 0 ? {labels, isLined: true} : {labels: labelsAt(null), isLined: false};
}

/** Px by which dots stand over and under the middle of their rows: dots as large as **largest**, and smaller where they stand too high. */
function swarms(rows: readonly (readonly number[])[], largest: number) {
  const sized = (r: number) => {
    const offsets = rows.map((places) => swarm(places, r + stripSize.clear));
    return {r, offsets, reach: Math.max(...offsets.flat().map(Math.abs)) + r};
  };
  const sizes = stripSize.radii.filter((r) => r <= largest).map(sized);
  return sizes.find(({reach}) => 2 * reach <= stripSize.highest) ?? sizes.at(-1) ?? sized(largest);
}

/** Which is highest and lowest; which rows have no number, of a table also of how many; and what a ring is. */
function noteOf(rows: readonly StripRow[], missing: readonly Phrase[], count: number | null, ends: Ends): Phrase {
  const {outermost, pointNotes} = language.labels;
  const names = missing.map(({text}) => text);
  const without = count === null ? pointNotes.without(names) : pointNotes.missing(names.length, count, names);
  const flags = [...new Set(rows.flatMap((row) => row.flags))];
  const [highest, lowest] = ends.map((row) => (row ? [numberedName(row)] : []));
  const outer = outermost(highest ?? [], lowest ?? []);
  const said = [
    ...(outer === "" ? [] : [outer]),
    ...(missing.length > 0 ? [without] : []),
    ...(flags.length > 0 ? [pointNotes.rings(flags)] : [])
  ];
  const shown = ends.flatMap((row) => row ?? []);
  return phrase(said.join(" "), groundsIn([...missing, ...shown, ...shown.map(({name}) => name)]));
}
