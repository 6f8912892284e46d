import {extentOf, parseEdtf} from "../../facts/period.js";
import {periodWords} from "../numbers/periodLicences.js";
import type {Drawn} from "./drawn.js";
import type {EventPart} from "./eventMarks.js";
import {type Measurement, ratioOf} from "./measurement.js";
import {type NamedMark, nameMarks} from "./namedMarks.js";
import {readPanels} from "./timePanels.js";
import {dayAt, midnightAt} from "./timelineLies.js";
import type {TimeScale} from "./timeScale.js";
import {addUnits} from "../words/en/timeWords.js";

/** Reads off each axis of time where the mark of each event stands. */
export function measuredEvents(drawn: Drawn): Measurement[] {
  const events = drawn.members.flatMap((member) => (member.kind === "event" ? [member.event] : []));
  return nameMarks(events, readPanels(drawn), drawn.published.texts).flatMap(measured);
}

function measured({event: {id, period}, mark: {parts}, panel: {scale}}: NamedMark): Measurement[] {
  if (!scale || period.edtf === null) return [];
  const {start, end} = extentOf(parseEdtf(period.edtf));
  const [only] = parts;
  const isBar = parts.length === 1 && only?.shape === "bar";
  const places = parts.map((part) => placeWords(part, scale));
  const drawn = parts.length === 1 ? places[0]! : `a chain of ${parts.length}: ${places.join(", ")}`;
  const length = only ? only.box.right - only.box.left : 0;
  return [{name: id, drawn, ratio: isBar ? ratioOf(length, scale.at(end) - scale.at(start)) : null}];
}

/** "a dot on 13 July 2023", "a bar from 1 March to 31 March 2023". */
function placeWords({shape, fill, box}: EventPart, scale: TimeScale): string {
  const paint = fill === "solid" ? shape : `${fill} ${shape}`;
  if (shape === "dot") return `a ${paint} on ${periodWords(dayAt(scale, (box.left + box.right) / 2))}`;
  // A bar ends with the midnight after its last day.
  const [first, last] = [midnightAt(scale, box.left), addUnits(midnightAt(scale, box.right), "day", -1)];
  const from = periodWords(first);
  const short = first.slice(0, 4) === last.slice(0, 4) ? from.slice(0, -" 2023".length) : from;
  return `a ${paint} from ${short} to ${periodWords(last)}`;
}
