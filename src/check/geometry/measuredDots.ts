import {valueOf} from "../../facts/quantity.js";
import {rounded} from "../where.js";
import {readDots, thingsPerDot} from "./dots.js";
import {claimsOf, type Drawn} from "./drawn.js";
import {type Measurement, ratioOf} from "./measurement.js";

/** Counts the dots of a drawing, by area, and the open ring after them. */
export function measuredDots(drawn: Drawn): Measurement[] {
  const {marks, published} = drawn;
  const [claim] = claimsOf(drawn);
  const {area, rings} = readDots(marks, published.paper);
  const perDot = thingsPerDot(published.texts);
  if (!claim || claim.unit.kind !== "count" || perDot === null) return [];
  const {one, many} = claim.unit.noun;
  const things = `${perDot} ${perDot === 1 ? one : many}`;
  const open = rings.length === 0 ? "" : rings.length === 1 ? " and an open ring" : ` and ${rings.length} open rings`;
  const words = `${rounded(area)} ${area === 1 ? "dot" : "dots"} of ${things}${open}`;
  return [{name: claim.id, drawn: words, ratio: ratioOf(area * perDot, valueOf(claim.quantity))}];
}
