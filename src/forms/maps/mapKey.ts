import {plotInPx} from "../../plot/plotInPx.js";
import {line, rect} from "@observablehq/plot";
import type {Unit} from "../../facts/unit/unit.js";
import type {Area, Drawing} from "../../form.js";
import {hatchRings} from "../../plot/hatch.js";
import {furniture, shows} from "../../plot/marksRead.js";
import {keyBar} from "../../theme/mapSizes.js";
import {space} from "../../theme/spacing.js";
import {noteType, textSize} from "../../theme/typeSizes.js";
import {measure} from "../../type/font.js";
import {type TextLine, typeset} from "../../type/typeset.js";
import {language} from "../../words/language.js";
import {formatTicks} from "../../words/numbers.js";
import {phrase} from "../../words/phrase.js";
import {classScale, type MapClasses} from "./mapClasses.js";

/** The key of a map: its classes in a row with their edges under them, and what has no number. */
export interface MapKey {
  /** Px; across those of its classes. */
  readonly height: number;
  readonly width: number;
  readonly whole: boolean;
  draw(top: number): Drawing;
}

/** What has no number in a map. */
interface Unknown {
  /** How many regions. */
  readonly missing: number;
  /** Whether they are hatched. */
  readonly hatched: boolean;
}

/** Sets the key of a map. */
export function mapKey(classes: MapClasses, unit: Unit, {missing, hatched}: Unknown, area: Area): MapKey {
  const {palette, left, width} = area;
  const {edges, paints} = classes;
  const words = formatTicks(edges, unit);
  const style = {size: textSize.small} as const;
  const widest = Math.max(...words.map((word) => measure(word, style)));
  const step = Math.min(keyBar.widest, Math.max(keyBar.least, Math.ceil(widest) + space.m), width / paints.length);
  const bar = step * paints.length;
  const note = typeset(
    phrase(language.labels.noFigure),
    {...noteType, fill: palette.mutedInk, role: "legend"},
    Infinity
  );
  const beside = bar + space.xl + keyBar.height + space.s + note.width <= width;
  const under = missing > 0 && !beside;
  const height = keyBar.height + keyBar.words + (under ? noteType.leading + space.xs : 0);
  return {
    height,
    width: bar,
    whole: widest + space.xs <= step && (missing === 0 || keyBar.height + space.s + note.width <= width),
    draw: (top) => {
      const swatch = under ? {x: 0, y: keyBar.height + keyBar.words + 2} : {x: bar + space.xl, y: 0};
      return {
        marks: [
          ...classRects(classes, step, {...area, top}),
          ...(missing > 0 ? missingSwatch({...swatch, height, hatched}, {...area, top}) : [])
        ],
        texts: [
          ...edges.map((edge, index): TextLine => {
            const x = left + step * (index + 1);
            const role = {tick: classScale(classes, palette), along: "x", at: [edge]} as const;
            const [text = "", y] = [words[index], top + keyBar.height + keyBar.baseline];
            return {text, x, y, style, fill: palette.mutedInk, anchor: "middle", uses: [], role};
          }),
          ...(missing > 0 ? note.place(left + swatch.x + keyBar.height + space.s, top + swatch.y - 2) : [])
        ]
      };
    }
  };
}

/** A rect a class, each of the address of its class: "below 20", and of the others the edge from which they are. */
function classRects(classes: MapClasses, step: number, {document, left, top, palette}: Area): SVGElement[] {
  const {edges, paints} = classes;
  const rects = paints.map(({pale}, index) => {
    const edge = edges[index - 1];
    const address = edge === undefined ? `below ${edges[0]}` : String(edge);
    return {x1: index * step, x2: (index + 1) * step - 1, value: edge ?? (edges[0] ?? 0) - 1, address, pale};
  });
  const ends = {x1: "x1", x2: "x2", y1: 0, y2: keyBar.height} as const;
  const fill = {value: "value", scale: "color"} as const;
  const box = {document, left, top, width: step * paints.length, height: keyBar.height};
  const marks = [true, false].flatMap((pale) => {
    const own = rects.filter((each) => each.pale === pale);
    const edge = pale ? {stroke: palette.contextEdge, inset: 0.5} : {};
    const of = {x: null, y: null, color: ({address}: (typeof rects)[number]) => address};
    return own.length > 0 ? [shows(rect(own, {...ends, fill, ...edge}), {of})] : [];
  });
  return plotInPx(marks, {...box, color: classScale(classes, palette)});
}

interface Swatch {
  readonly x: number;
  readonly y: number;
  /** Of the key. */
  readonly height: number;
  readonly hatched: boolean;
}

/** The swatch of what has no number: hollow, or hatched. */
function missingSwatch({x, y, height, hatched}: Swatch, {document, left, top, width, palette}: Area): SVGElement[] {
  const ends = {x1: x, x2: x + keyBar.height, y1: y, y2: y + keyBar.height, inset: 0.5};
  const stroke = palette.contextEdge;
  const lines = hatched ? hatchRings([corners(ends)], keyBar.hatch) : [];
  const marks = [
    furniture(rect([0], {...ends, fill: "none", stroke}), "sign"),
    ...(hatched ? [furniture(line(lines, {x: "x", y: "y", stroke}), "sign")] : [])
  ];
  return plotInPx(marks, {document, left, top, width, height});
}

type Ends = Readonly<Record<"x1" | "x2" | "y1" | "y2", number>>;

const corners = ({x1, x2, y1, y2}: Ends) => [[x1, y1], [x2, y1], [x2, y2], [x1, y2]] as const; // prettier-ignore
