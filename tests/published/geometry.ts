import {overlap, type Published, type PublishedMark, readPublished} from "../../src/check/published.js";
import type {ClaimEvidence} from "../../src/claims/evidence.js";
import {measure} from "../../src/text/font.js";
import {type FileCheck, statementOf} from "./markup.js";

/** A file read back with what it says that it draws, in reading order: claims, and derived values as *null*. */
interface Reading extends Published {
  readonly form: string;
  readonly drawn: readonly (ClaimEvidence | null)[];
}

function read(text: string): Reading {
  const published = readPublished(text);
  if (!published) throw new Error("malformed");
  const {form, evidence} = statementOf(text);
  const drawn = evidence.draws.map((name) => evidence.claims.find(({id}) => id === name) ?? null);
  return {...published, form, drawn};
}

/** The checks of what a file draws, by name, each for the forms that it knows. */
export const geometryChecks = {
  "fills as many squares as the claims say": (text) => {
    const reading = read(text);
    return /^shareGrids?$/.test(reading.form) ? squareProblems(reading) : [];
  },
  "draws one flow as the claimed share of two lengths": (text) => {
    const reading = read(text);
    return reading.form === "twoWholes" ? lengthProblems(reading) : [];
  },
  "draws as many dots as the claim says, and a ring after a lower bound": (text) => {
    const reading = read(text);
    return reading.form === "unitCount" ? dotProblems(reading) : [];
  },
  "keeps its texts inside, and apart": (text) => textProblems(read(text))
} as const satisfies Readonly<Record<string, FileCheck>>;

/** The colour of what a figure is about: that of the short rule at its top. */
const highlightOf = ({marks}: Published) => marks[0]?.fill ?? "";

const near = (a: number, b: number, slack = 0.02) => Math.abs(a - b) <= slack;

const isLowerBound = ({quantity}: ClaimEvidence) => quantity.bound === "moreThan" || quantity.bound === "atLeast";

const valueOf = ({quantity}: ClaimEvidence) => (quantity.bound === "range" ? quantity.low : quantity.value);

/** A shape with its stroke, half of which lies outside it. */
function outline({box, stroke, strokeWidth}: PublishedMark) {
  const edge = stroke === null ? 0 : strokeWidth / 2;
  return {left: box.left - edge, top: box.top - edge, right: box.right + edge, bottom: box.bottom + edge};
}

function squareProblems(reading: Reading): string[] {
  const squares = reading.marks
    .filter(({name}) => name === "rect")
    .map((mark) => ({mark, ...outline(mark)}))
    .filter(({left, top, right, bottom}) => near(right - left, bottom - top));
  const grids = divisionsOf(reading.drawn);
  if (squares.length !== 100 * grids.length) return [`${squares.length} squares for ${grids.length} grids`];
  return grids.flatMap((claims, index) => {
    const cells = squares.slice(100 * index, 100 * index + 100);
    if (!isLattice(cells)) return [`grid ${index + 1} is no lattice of ten by ten`];
    const found = runsOf(cells);
    const stated = claims.map(valueOf);
    const rest = 100 - stated.reduce((total, value) => total + value, 0);
    const wanted = [...stated, ...(rest > 0 ? [rest] : [])];
    const lengths = found.map(({length}) => length);
    const first = found[0]?.look.startsWith(`${highlightOf(reading)} `);
    return [
      ...(String(lengths) === String(wanted) ? [] : [`grid ${index + 1} fills ${lengths} for ${wanted}`]),
      ...(first ? [] : [`grid ${index + 1} is ${found[0]?.look}`])
    ];
  });
}

/** The claims of each grid: exact shares up to what remains of them, or a lower bound alone. */
function divisionsOf(drawn: Reading["drawn"]): ClaimEvidence[][] {
  const divisions: ClaimEvidence[][] = [];
  let parts: ClaimEvidence[] = [];
  for (const claim of drawn) {
    if (claim && isLowerBound(claim)) divisions.push([claim]);
    else if (claim) parts.push(claim);
    else {
      divisions.push(parts);
      parts = [];
    }
  }
  return parts.length > 0 ? [...divisions, parts] : divisions;
}

interface Square {
  readonly left: number;
  readonly top: number;
  readonly mark: PublishedMark;
}

/** True for squares that stand ten by ten, each place taken once, at one distance from one another. */
function isLattice(squares: readonly Square[]): boolean {
  const axes = (["left", "top"] as const).map((side) => {
    const places = squares.map((square) => square[side]).toSorted((a, b) => a - b);
    const step = (places.at(-1)! - places[0]!) / 9;
    return places.every((place, index) => near(place, places[0]! + Math.floor(index / 10) * step)) && step > 0;
  });
  const places = new Set(squares.map(({left, top}) => `${left.toFixed(1)} ${top.toFixed(1)}`));
  return axes.every(Boolean) && places.size === 100;
}

/** Squares of one look in a row, from the bottom left on. */
function runsOf(squares: readonly Square[]): {readonly look: string; length: number}[] {
  const runs: {look: string; length: number}[] = [];
  for (const {mark} of squares.toSorted((a, b) => (near(a.top, b.top) ? a.left - b.left : b.top - a.top))) {
    const look = `${mark.fill} ${mark.stroke} ${mark.dashed}`;
    if (runs.at(-1)?.look === look) runs.at(-1)!.length += 1;
    else runs.push({look, length: 1});
  }
  return runs;
}

function lengthProblems(reading: Reading): string[] {
  const rects = reading.marks.slice(1).filter(({name}) => name === "rect");
  const flows = rects.filter(({fill}) => fill === highlightOf(reading)).map(({box}) => box);
  const shares = reading.drawn.filter((claim) => claim !== null).map(valueOf);
  if (flows.length !== 2 || shares.length !== 2) return [`${flows.length} flows for ${shares.length} claims`];
  const [a, b] = flows.map(({left, right}) => right - left);
  const equal = near(a!, b!) && near(flows[0]!.left, flows[1]!.left) ? [] : [`flows of ${a} and ${b} px`];
  const wrong = flows.flatMap((flow, index) => {
    const rest = rects.find(({box, fill}) => fill !== null && near(box.left, flow.right) && near(box.top, flow.top));
    const total = (rest?.box.right ?? flow.right) - flow.left;
    const drawn = (100 * (flow.right - flow.left)) / total;
    // Each edge may be a hundredth of a pixel off.
    return near(drawn, shares[index]!, 2 / total) ? [] : [`${drawn} percent for ${shares[index]}`];
  });
  return [...equal, ...wrong];
}

function dotProblems({marks, texts, drawn}: Reading): string[] {
  const claim = drawn[0];
  const key = texts.map(({text}) => /^Each dot is ([\d,]+) /.exec(text)?.[1]).find((match) => match !== undefined);
  if (!claim || key === undefined) return ["no claim or no key"];
  const circles = marks.filter(({name}) => name === "circle");
  const dots = circles.filter(({fill}) => fill !== null).map(({attributes}) => Number(attributes["r"]));
  const radius = Math.max(...dots);
  const count = dots.reduce((total, r) => total + (r / radius) ** 2, 0);
  const stated = valueOf(claim) / Number(key.replaceAll(",", ""));
  const rings = circles.filter(({fill, stroke}) => fill === null && stroke !== null).length;
  const places = new Set(circles.map(({attributes}) => `${attributes["cx"]} ${attributes["cy"]}`));
  return [
    ...(near(count, stated, 0.01) ? [] : [`${count} dots for ${stated}`]),
    ...(rings === (isLowerBound(claim) ? 1 : 0) ? [] : [`${rings} rings for ${claim.quantity.bound}`]),
    ...(places.size === circles.length ? [] : ["dots on dots"])
  ];
}

function textProblems({texts, width, height}: Reading): string[] {
  const placed = texts.map(({text, x, y, size, weight, anchor, box}) => {
    const length = measure(text, {size, weight});
    const left = anchor === "end" ? x - length : anchor === "middle" ? x - length / 2 : x;
    return {text, y, box: {...box, left, right: left + length}};
  });
  const outside = placed.filter(
    ({box}) => box.left < 0 || box.top < 0 || box.right > width + 0.01 || box.bottom > height
  );
  const pairs = placed.flatMap((a, index) => placed.slice(index + 1).map((b) => [a, b] as const));
  return [
    ...(texts.length === 0 ? ["no text"] : []),
    ...outside.map(({text}) => `outside: ${text}`),
    ...pairs.filter(([a, b]) => overlap(a.box, b.box)).map(([a, b]) => `${a.text} on ${b.text}`)
  ];
}
