import type {DrawnOutline} from "../outlines.js";
import type {PublishedText} from "../published.js";
import type {FileRule} from "../rule.js";
import {descendants} from "../xml.js";
import {textPlace} from "../where.js";
import type {Violation} from "../subject.js";
import {glyphRuns, widthOf} from "../measure.js";
import {outlinePoints} from "./outlinePoints.js";

/**
 * A text that a file draws as outlines is drawn as the shipped font draws its words: a path that says 69 must not show 96.
 * The press sets its type with HarfBuzz; here fontkit does, glyph by glyph, with kerning.
 */
export const outlineChanged = {
  name: "outline-changed",
  group: "legibility",
  severity: "error",
  guards: "A text that is drawn as outlines has those of the shipped font for its words, point by point.",
  source: "OpenType 1.9: glyf, GPOS; SVG 2, paths",
  fix: "Render again; a file whose outlines were changed shows other words than it holds.",
  check: ({published}) => {
    if (!published || published.outlines.size === 0) return [];
    const elements = descendants(published.root).filter(({name}) => name === "text");
    return published.texts.flatMap((text, index): Violation[] => {
      const element = elements[index];
      const drawn = element && published.outlines.get(element);
      if (!drawn) return [{where: textPlace(text), found: "a text among outlines", expected: "all text as outlines"}];
      return differences(text, drawn).map((difference) => ({where: textPlace(text), ...difference}));
    });
  }
} as const satisfies FileRule;

/** Font units, which are whole or half, that what is added up of them may be off by. */
const tolerance = 0.01;

function differences(text: PublishedText, {d, scale}: DrawnOutline): Omit<Violation, "where">[] {
  if (Math.abs(scale * 1000 - text.size) > 1e-9)
    return [{found: `outlines of ${scale * 1000} px`, expected: `${text.size} px`}];
  const [found, wanted] = [outlinePoints(d), pointsOf(text)];
  if (!found) return [{found: "a path that is no outline", expected: "relative moves, lines and quadratic curves"}];
  const at = wanted.findIndex(({letter, x, y}, index) => {
    const own = found[index];
    return own?.letter !== letter || Math.abs(own.x - x) > tolerance || Math.abs(own.y - y) > tolerance;
  });
  if (at < 0 && found.length === wanted.length) return [];
  const place = at < 0 ? wanted.length : at;
  return [{found: `other outlines from point ${place + 1} of ${found.length}`, expected: "those of the shipped font"}];
}

interface Point {
  readonly letter: string;
  readonly x: number;
  readonly y: number;
}

/** The points of the outlines of a text as the shipped font sets it. */
function pointsOf({set, weight, anchor}: PublishedText): Point[] {
  const runs = glyphRuns(set, weight);
  const placed = runs.flatMap(({glyphs, positions}) =>
    glyphs.map(({path}, index) => ({path, position: positions[index]}))
  );
  const part = anchor === "end" ? 1 : anchor === "middle" ? 0.5 : 0;
  let pen = -part * widthOf(set, 1000, weight);
  return placed.flatMap(({path, position}) => {
    const {xAdvance = 0, xOffset = 0, yOffset = 0} = position ?? {};
    const left = pen + xOffset;
    pen += xAdvance;
    return path.commands.flatMap(({command, args}) =>
      Array.from({length: args.length / 2}, (_, at): Point => {
        return {
          letter: letters[command] ?? "",
          x: left + (args[2 * at] ?? NaN),
          y: yOffset + (args[2 * at + 1] ?? NaN)
        };
      })
    );
  });
}

const letters: Readonly<Record<string, string>> = {moveTo: "m", lineTo: "l", quadraticCurveTo: "q"};
