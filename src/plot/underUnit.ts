import type {Unit} from "../facts/unit.js";
import {type Area, joined, type Layout, lineWidth} from "../form.js";
import {space} from "../theme/spacing.js";
import {noteType} from "../theme/typeSizes.js";
import {typeset} from "../type/typeset.js";
import {saidOnce} from "../words/numbers.js";
import {phrase} from "../words/phrase.js";

/**
 * The layouts of a form under a line that says the unit of its numbers, where `formatLabel` leaves that away: "Deaths per 100,000
 * residents". As they are for other units.
 */
export function underUnit(
  unit: Unit | undefined,
  layouts: (area: Area) => Iterable<Layout>
): (area: Area) => Iterable<Layout> {
  const words = unit === undefined ? null : saidOnce(unit);
  return words === null ? layouts : (area) => under(words, layouts, area);
}

function* under(words: string, layouts: (area: Area) => Iterable<Layout>, area: Area): Generator<Layout> {
  const style = {...noteType, fill: area.palette.mutedInk, role: "annotation"} as const;
  const line = typeset(phrase(words), style, lineWidth(area, area.width));
  const taken = line.height + space.m;
  const left = area.height === undefined ? {} : {height: Math.max(1, area.height - taken)};
  for (const layout of layouts({...area, top: area.top + taken, ...left})) {
    yield {
      ...layout,
      height: layout.height + taken,
      whole: layout.whole && line.whole,
      draw: () => joined([{marks: [], texts: line.place(area.left, area.top)}, layout.draw()])
    };
  }
}
