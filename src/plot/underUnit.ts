import type {Unit} from "../facts/unit/unit.js";
import {space} from "../theme/spacing.js";
import type {Palette} from "../theme/theme.js";
import {noteType} from "../theme/typeSizes.js";
import {type TextLine, typeset} from "../type/typeset.js";
import {saidOnce} from "../words/numbers.js";
import {phrase} from "../words/phrase.js";

/** Where a form may draw, in px, and the longest line of text that any font keeps inside the figure. */
interface Room {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height?: number;
  readonly line?: number;
  readonly palette: Palette;
}

/** A form as it would stand there. */
interface Set {
  readonly height: number;
  readonly whole: boolean;
  draw(): {readonly marks: readonly SVGElement[]; readonly texts: readonly TextLine[]};
}

/**
 * The layouts of a form under a line that says the unit of its numbers, where `formatLabel` leaves that away: "Deaths per 100,000
 * residents". As they are for other units.
 */
export function underUnit<A extends Room>(
  unit: Unit | undefined,
  layouts: (area: A) => Iterable<Set>
): (area: A) => Iterable<Set> {
  const words = unit === undefined ? null : saidOnce(unit);
  return words === null ? layouts : (area) => under(words, layouts, area);
}

function* under<A extends Room>(words: string, layouts: (area: A) => Iterable<Set>, area: A): Generator<Set> {
  const style = {...noteType, fill: area.palette.mutedInk, role: "annotation"} as const;
  const line = typeset(phrase(words), style, Math.min(area.width, area.line ?? Infinity));
  const taken = line.height + space.m;
  const left = area.height === undefined ? {} : {height: Math.max(1, area.height - taken)};
  for (const layout of layouts({...area, top: area.top + taken, ...left})) {
    yield {
      ...layout,
      height: layout.height + taken,
      whole: layout.whole && line.whole,
      draw() {
        const {marks, texts} = layout.draw();
        return {marks, texts: [...line.place(area.left, area.top), ...texts]};
      }
    };
  }
}
