import {ticks} from "d3";
import {checkList, checkNumber, refusal} from "../../facts/boundary.js";
import {decimal} from "../../facts/quantity.js";

/** The fewest and the most classes that are computed: fewer hide the shape, more are noise. */
const least = 4;
const most = 30;

/**
 * The edges of classes over some values: round numbers, with about log₂ n + 1 classes for n values.
 * @param finest the least width of a class: 1 where whole things are counted; default none
 * Source: Sturges 1926, The choice of a class interval.
 */
export function roundEdges(values: readonly number[], finest = 0): readonly number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (low === high) return edgesAround(low, finest);
  const count = Math.min(most, Math.max(least, Math.ceil(Math.log2(values.length)) + 1));
  const inner = ticks(low, high, count);
  const step = Math.max(finest, decimal((inner[1] ?? high) - (inner[0] ?? low)));
  const from = Math.floor(low / step);
  // The end of the last class is part of it; where each number has a class the greatest has one, too.
  const to = step === finest ? Math.floor(high / step) + 1 : Math.ceil(high / step);
  return Array.from({length: to - from + 1}, (_, index) => decimal((from + index) * step));
}

/** Five classes, of which the one in the middle holds a number; of counts none is below zero. */
function edgesAround(value: number, finest: number): readonly number[] {
  const step = Math.max(finest, 10 ** (Math.floor(Math.log10(Math.abs(value) || 1)) - 1));
  const from = Math.max(finest === 0 ? -Infinity : 0, Math.floor(value / step) - 2);
  return Array.from({length: 6}, (_, index) => decimal((from + index) * step));
}

/** @throws unless **edges** grow by equal steps, hold all **values** and make at most 60 classes */
export function checkEdges(edges: readonly number[], values: readonly number[], where: string): void {
  checkList(edges, "bins", `${where} (edges of classes)`);
  for (const edge of edges) checkNumber(edge, "bins", where);
  const [first = NaN, second = NaN] = edges;
  const last = edges.at(-1) ?? NaN;
  const step = second - first;
  if (edges.length < 2 || edges.length > 61) throw refusal(edges.length, "bins", "2 to 61 edges", where);
  const uneven = edges.find((edge, index) => Math.abs(edge - (first + index * step)) > Math.abs(step) * 1e-9);
  if (!(step > 0) || uneven !== undefined)
    throw new Error(`invalid bins: ${uneven ?? second} (edges that grow by equal steps, as ${first}, ${second}; unequal classes look fuller than they are): ${where}`); // prettier-ignore
  const outside = values.find((value) => value < first || value > last);
  if (outside !== undefined)
    throw new Error(`invalid bins: ${outside} lies outside ${first} to ${last} (classes for all values): ${where}`);
}
