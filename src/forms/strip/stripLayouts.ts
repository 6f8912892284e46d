import {scaleLinear} from "d3";
import {type Area, type Layout, lineAnywhere, lineWidth} from "../../form.js";
import {axisAcross, linearAxis} from "../../plot/linearAxis.js";
import {nameColumn} from "../../plot/nameColumn.js";
import {valueDomain} from "../../plot/valueDomain.js";
import {timeAxisSize} from "../../theme/lineSizes.js";
import {lengthWidth} from "../../theme/rowSizes.js";
import {space} from "../../theme/spacing.js";
import {stripSize} from "../../theme/stripSizes.js";
import {labelType, noteType, textSize} from "../../theme/typeSizes.js";
import {measure} from "../../type/font.js";
import {typeset} from "../../type/typeset.js";
import {language} from "../../words/language.js";
import {phrase} from "../../words/phrase.js";
import {drawStrip} from "./drawStrip.js";
import type {Strip, StripDot, StripRow} from "./stripRow.js";
import {dotLabels} from "./dotLabels.js";
import {swarm} from "./swarm.js";

/** So few dots are all named, where that finds room and none matters more. */
const fewDots = 8;

/** Dots in rows in an area: as large as its height allows, where it has one. */
export function* stripLayouts(strip: Strip, area: Area): Generator<Layout> {
  const rows = strip.groups.flatMap((group) => group.rows);
  const areFew = rows.length <= fewDots && !rows.some(({highlighted}) => highlighted);
  for (const r of area.height === undefined ? stripSize.radii.slice(0, 1) : stripSize.radii) {
    const named = areFew ? layOut(strip, r, area, true) : null;
    if (named?.whole) yield named;
    yield layOut(strip, r, area, false);
  }
}

/** @param all whether every dot is named, and not only those that matter */
function layOut({groups, missing, count}: Strip, largest: number, area: Area, all: boolean): Layout {
  const {palette, format} = area;
  const rows = groups.flatMap((group) => group.rows);
  const unit = rows[0]!.unit;
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
  const above = column.side === "above" ? column.height + space.xs : 0;
  // Smaller dots where they stand too high.
  const sized = (r: number) => {
    const offsets = groups.map((group) => swarm(group.rows.map(({value}) => x(value)), r + stripSize.clear)); // prettier-ignore
    const reach = Math.max(...offsets.flat().map(Math.abs)) + r;
    return {r, offsets, reach};
  };
  const fits = ({reach}: {readonly reach: number}) => 2 * reach <= stripSize.highest;
  const sizes = stripSize.radii.filter((r) => r <= largest).map(sized);
  const {r, offsets, reach} = sizes.find(fits) ?? sizes.at(-1) ?? sized(largest);
  const isNamed = ({highlighted}: StripRow) => all || highlighted;
  const named = rows.some(isNamed);
  const own = Math.max(
    2 * reach + 2 * space.s,
    column.side === "beside" ? Math.max(column.height, labelType.base.leading) + space.xs : 0
  );
  // A row has room for names from the next one too; a lone row has none.
  const forNames = named ? stripSize.label * (groups.length === 1 ? 2 : 1) : 0;
  const pitch = Math.ceil(above + own + forNames);
  const middle = above + (pitch - above) / 2;
  const dots = groups.flatMap((group, row) =>
    group.rows.map((each, index): StripDot => {
      return {...each, x: x(each.value), y: row * pitch + middle + (offsets[row]?.[index] ?? 0)};
    })
  );
  const height = pitch * groups.length;
  const flags = [...new Set(rows.flatMap((row) => row.flags))];
  const {pointNotes} = language.labels;
  const said = [
    ...(missing.length > 0
      ? [
          missingWords(
            missing.map(({text}) => text),
            count
          )
        ]
      : []),
    ...(flags.length > 0 ? [pointNotes.rings(flags)] : [])
  ].join(" ");
  const note = typeset(
    phrase(
      said,
      missing.flatMap(({uses}) => uses)
    ),
    {...noteType, fill: palette.mutedInk, role: "annotation"},
    lineWidth(area, area.width)
  );
  const box = {left: area.left + before, top: area.top, width, height};
  const labels = dotLabels(dots, {isNamed, r, box, palette, size: format === "wide" ? textSize.base : textSize.small, texts: column, pitch, above, line: lineAnywhere(area, 600), mayTouch: !all}); // prettier-ignore
  if (labels.lost.length > 0 && area.height === undefined && !all)
    throw new Error(
      `no room for names: ${labels.lost.join(", ")} at a width of ${area.width} px (highlight others, shorten names, or publish no width so narrow: widths, printWidths): strip`
    );
  const foot = timeAxisSize.height + (note.height > 0 ? note.height + space.s : 0);
  return {
    height: height + foot,
    whole: width >= lengthWidth.least && labels.lost.length === 0 && note.whole && column.blocks.every(({whole}) => whole), // prettier-ignore
    draw: () => drawStrip({names, column, domain, axis, dots, r, pitch, middle, reach, labels, note}, box, area)
  };
}

/** Which rows have no number; of a table also of how many. */
const missingWords = (names: readonly string[], count: number | null) =>
  count === null
    ? language.labels.pointNotes.without(names)
    : language.labels.pointNotes.missing(names.length, count, names);
