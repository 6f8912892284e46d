import type {DerivedEvidence} from "../../facts/evidence.js";
import type {Subject} from "../subject.js";
import {readDots, thingsPerDot} from "./dots.js";
import {type Drawn, drawnOf} from "./drawn.js";
import {readGrids} from "./grids.js";
import {measuredBars} from "./measuredBars.js";
import {measuredDots} from "./measuredDots.js";
import {measuredEvents} from "./measuredEvents.js";
import {measuredGrids} from "./measuredGrids.js";
import type {Measurement} from "./measurement.js";
import {measuredPlainBars} from "./plainBarLies.js";

/** What the marks of a file carry, measured in its own coordinates; nothing for what is only printed. */
export function measurementsIn(subject: Subject): Measurement[] {
  const drawn = drawnOf(subject);
  return drawn ? measured(drawn, subject.evidence?.derived ?? []) : [];
}

function measured(drawn: Drawn, derived: readonly DerivedEvidence[]): Measurement[] {
  switch (drawn.form) {
    case "shareGrid":
    case "shareGrids":
      return measuredGrids(drawn);
    case "twoWholes":
      return measuredBars(drawn, derived);
    case "unitCount":
      return measuredDots(drawn);
    case "eventTimeline":
      return measuredEvents(drawn);
    case "statPanel":
      return [];
    case null:
      return measuredByEye(drawn);
  }
}

/** A third-party SVG is measured by what can be read in it. */
function measuredByEye(drawn: Drawn): Measurement[] {
  const {marks, published} = drawn;
  const events = measuredEvents(drawn);
  if (readGrids(marks, published.paper).length > 0) return [...measuredGrids(drawn), ...events];
  const hasDots = readDots(marks, published.paper).filled.length > 0 && thingsPerDot(published.texts) !== null;
  return [...(hasDots ? measuredDots(drawn) : measuredPlainBars(drawn)), ...events];
}
