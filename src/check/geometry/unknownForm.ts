import type {Violation} from "../subject.js";
import {dotLies} from "./dotLies.js";
import {readDots, thingsPerDot} from "./dots.js";
import {claimsOf, type Drawn} from "./drawn.js";
import {gridLies} from "./gridLies.js";
import {readGrids} from "./grids.js";
import {lie, notDrawn} from "./lie.js";
import {plainBarLies, plainBarsOf} from "./plainBarLies.js";
import {timelineLies} from "./timelineLies.js";
import {readPanels} from "./timePanels.js";

/**
 * Measures a third-party SVG by what can be read in it: grids of a hundred squares, dots with a key, bars, dated
 * axes. What says that it is drawn, and cannot be read in any of these, is not drawn.
 */
export function unknownFormLies(drawn: Drawn): Violation[] {
  const claims = claimsOf(drawn);
  const events = drawn.members.flatMap((member) => (member.kind === "event" ? [member.event] : []));
  const dated = events.length > 0 && readPanels(drawn).some(({scale}) => scale !== null);
  return [
    ...(claims.length > 0 ? claimLies(drawn) : []),
    ...(dated
      ? timelineLies(drawn)
      : events.map(({id}) => lie(`event ${id}`, "not drawn", "a mark over an axis that is dated")))
  ];
}

function claimLies(drawn: Drawn): Violation[] {
  const {marks, published} = drawn;
  if (readGrids(marks, published.paper).length > 0) return gridLies(drawn);
  const {filled} = readDots(marks, published.paper);
  if (filled.length > 0 && thingsPerDot(published.texts) !== null) return dotLies(drawn);
  const bars = plainBarsOf(drawn);
  if (bars) return plainBarLies(drawn, bars);
  return claimsOf(drawn).map((claim) => notDrawn(claim, "squares, dots or bars that can be measured"));
}
