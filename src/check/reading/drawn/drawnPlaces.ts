import {periodWords} from "../../words/en/dates/periodWords.js";
import {rounded} from "../../where.js";
import {valueOn} from "../measures/corners.js";
import {type DrawnFact, ratioOf} from "./drawnFact.js";
import type {FactValue} from "../facts.js";
import {seenAlong, spansOf} from "../measures/spans.js";
import type {ReadFile, Shown} from "../readFile.js";
import {isBandScale, type PlaceScale, pointOf, valueAt} from "../scales.js";
import {shapeName} from "../shapeNames.js";
import type {Shape} from "../shapes.js";
import {isAt} from "../where.js";

interface PlacedFact {
  readonly address: string;
  readonly fact: FactValue;
  readonly scale: PlaceScale;
}

/** A shape that shows a fact by its length, its place or both of its ends; of a line, the corner that does. */
export function drawnPlaces(
  shape: Shape,
  shown: Shown,
  index: number,
  {address, fact, scale}: PlacedFact,
  file: ReadFile
): DrawnFact[] {
  const {measure, move, facts} = shown;
  const along = measure.along ?? "x";
  const seen = seenAlong(shape, along, (facts[index]?.length ?? 0) === 1).map((px) => px - move[along]);
  const own = facts[index] ?? [];
  if (own.length > 2) {
    // A stepped line has more corners than facts, and one with a gap has fewer.
    const isDrawn = seen.some((px) => isAt(px, pointOf(scale, fact)));
    const words = isDrawn ? factWords(fact) : wordsAt(scale, [seen[own.indexOf(address)] ?? NaN]);
    return measure.by === "position" ? [{drawn: `a corner at ${words}`, ratio: null}] : [];
  }
  const values = own.flatMap((each) => valueOn(scale, each, file) ?? []);
  const ends = shape.name === "rect" ? [Math.min(...seen), Math.max(...seen)] : seen;
  const spans = spansOf(scale, values, shown).filter(({length}) => length === ends.length);
  const [from = NaN, to = from] = ends;
  const holds = spans.some((each) => each.every((px, end) => isAt(px, ends[end] ?? NaN)));
  const [wantedFrom = NaN, wantedTo = wantedFrom] = spans[0] ?? [];
  const name = shapeName(shape, file.published);
  const size = Math.abs(to - from);
  const ratio = holds ? 1 : ratioOf(size, Math.abs(wantedTo - wantedFrom));
  switch (measure.by) {
    case "length": {
      const stated = fact.kind === "number" ? fact.value : NaN;
      return [{drawn: `${name} of ${rounded(size)} px: ${rounded(stated * (ratio ?? NaN))}`, ratio}];
    }
    case "interval":
      return [{drawn: `${name} over ${holds ? spanWords(values) : wordsAt(scale, [from, to])}`, ratio}];
    default:
      return [{drawn: `${name} at ${holds ? factWords(fact) : wordsAt(scale, [(from + to) / 2])}`, ratio: null}];
  }
}

const spanWords = (facts: readonly FactValue[]) => facts.map(factWords).join(" to ");

const day = 864e5;

/** A fact in words: "12", "1 March 2023", "1 March 2023 to 31 March 2023". */
function factWords(fact: FactValue): string {
  switch (fact.kind) {
    case "number":
      return fact.bound === "range" ? `${fact.low} to ${fact.high}` : String(fact.value);
    case "date":
      return fact.end - fact.start <= day
        ? dateWords(fact.start)
        : `${dateWords(fact.start)} to ${dateWords(fact.end - day)}`;
    case "name":
      return fact.name;
    case "missing":
      return "nothing";
  }
}

const dateWords = (time: number) => periodWords(new Date(time).toISOString().slice(0, 10));

/** What a scale has at a point or, with two places, from one to the other: of time the days that this covers. */
function wordsAt(scale: PlaceScale, places: readonly number[]): string {
  const words = places.map((px, index) => {
    if (isBandScale(scale)) return scale.domain[Math.floor((px - scale.start) / scale.step)] ?? `${rounded(px)} px`;
    const value = valueAt(scale, px);
    if (!Number.isFinite(value)) return `${rounded(px)} px`;
    if (scale.type !== "time") return String(Number(value.toPrecision(3)));
    return dateWords(places.length === 1 ? value : Math.round(value / day) * day - index * day);
  });
  return words.join(" to ");
}
