import {rounded} from "../../where.js";
import {arrowOf} from "../signs/signs.js";
import {unitsOf} from "../measures/counts.js";
import {type DrawnFact, ratioOf} from "./drawnFact.js";
import {type ReadFile, type Shown, wholeAt} from "../readFile.js";
import {signsOf} from "../roles.js";
import {nounOf} from "../shapeNames.js";
import type {Shape} from "../shapes.js";
import type {Point} from "../stretches.js";

/** The shapes that count a fact, of all that count its whole, with the sign of its bound. */
export function drawnCounts(address: string, own: readonly Shown[], file: ReadFile): DrawnFact[] {
  const counted = own.filter(({measure}) => measure.by === "count");
  const [first] = counted;
  const fact = file.facts.find(address);
  if (!first || fact?.kind !== "number") return [];
  const all = file.shown.filter(({measure}) => measure.by === "count");
  const whole = wholeAt(first, 0);
  const kin = whole === null ? counted : all.filter((each) => wholeAt(each, 0) === whole);
  const full = Math.max(...all.flatMap(({run}) => run.shapes.flatMap(unitsOf)).map(({area}) => area));
  const shapes = counted.flatMap(({run, facts}) => run.shapes.filter((_, index) => facts[index]?.includes(address)));
  const number = fullShapes(shapes, full);
  const total = fullShapes(
    kin.flatMap(({run}) => run.shapes),
    full
  );
  const per = first.measure.per ?? 1;
  const noun = `${nounOf(shapes[0])}${number === 1 ? "" : "s"}`;
  const words = `${rounded(number)}${total === number ? "" : ` of ${rounded(total)}`} ${noun}${per === 1 ? "" : ` of ${per} each`}`;
  return [{drawn: [words, ...signWords(address, file)].join(", "), ratio: ratioOf(number * per, fact.high)}];
}

/** How many full ones shapes come to by their areas: rounded, since a shape in part is drawn to the hundredth of a px. */
function fullShapes(shapes: readonly Shape[], full: number): number {
  return shapes.flatMap(unitsOf).reduce((sum, {area}) => sum + Math.round((area / full) * 100) / 100, 0);
}

/** The sign of a bound in words: "70 hollow squares", "an arrow towards more", "an open ring". */
function signWords(address: string, file: ReadFile): string[] {
  const signs = signsOf(address, file);
  const hollow = signs.filter(({name}) => name === "rect");
  const squares =
    hollow.length === 0 ? [] : [`${hollow.length} hollow ${nounOf(hollow[0])}${hollow.length === 1 ? "" : "s"}`];
  const others = signs.flatMap((shape) => {
    if (shape.name === "circle") return ["an open ring"];
    const arrow = arrowOf(shape);
    return arrow ? [`an arrow ${directionOf(arrow)}`] : [];
  });
  return [...squares, ...new Set(others)];
}

function directionOf([[x1, y1], [x2, y2]]: readonly [Point, Point]): string {
  const [across, down] = [x2 - x1, y2 - y1];
  if (Math.abs(across) > Math.abs(down)) return across > 0 ? "to the right" : "to the left";
  return down < 0 ? "upward" : "downward";
}
