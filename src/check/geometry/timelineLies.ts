import type {EventEvidence} from "../../claims/evidence.js";
import {type Edtf, extentOf, parseEdtf, type StatedDate} from "../../claims/period.js";
import {markPlace, rounded} from "../legibility/place.js";
import type {Finding} from "../subject.js";
import type {Drawn} from "./drawn.js";
import {readEventLabels} from "./eventLabels.js";
import type {EventMark, EventPart} from "./eventMarks.js";
import {distanceOf, type Label} from "./labels.js";
import {lie} from "./lie.js";
import {ratioWords} from "./precision.js";
import {axisLies, sizeLies, wedgeLies} from "./panelLies.js";
import {type DrawnPanel, readPanels} from "./timePanels.js";
import {instantOf, type TimeScale} from "./timeScale.js";

/**
 * Maps what is drawn on each axis of time to dates: the mark nearest to an event's label is a dot in the middle of its day,
 * a bar over all of its month or period, a hatched bar over the year in which it fell, or a chain of hollow marks on the
 * dates of a set.
 */
export function timelineLies(drawn: Drawn): Finding[] {
  const panels = readPanels(drawn);
  const events = drawn.members.flatMap((member) => (member.kind === "event" ? [member.event] : []));
  const labels = readEventLabels(events, drawn.published.texts);
  const named = events.map((event, index) => ({event, ...nearest(labels[index] ?? null, panels)}));
  const taken = named.map(({mark}) => mark);
  const unnamed = panels.flatMap((panel) => panel.events).filter((mark) => !taken.includes(mark));
  return [
    ...panels.flatMap((panel, index) => [...axisLies(panel), ...wedgeLies(panel, panels[index - 1] ?? null)]),
    ...sizeLies(panels.flatMap((panel) => panel.events)),
    ...named.flatMap(({event, mark, panel}, index) => {
      if (!mark || !panel) return [lie(`event ${event.id}`, "not drawn", "a mark beside its label")];
      const twice = taken.indexOf(mark) < index;
      return twice
        ? [lie(`event ${event.id}`, "no mark of its own", "a mark beside its label")]
        : eventLies(event, mark, panel);
    }),
    ...unnamed.map(({parts}) => lie(markPlace(parts[0]!.mark), "a mark that no event names", "a label beside it"))
  ];
}

interface Named {
  readonly mark: EventMark | null;
  readonly panel: DrawnPanel | null;
}

function nearest(label: Label | null, panels: readonly DrawnPanel[]): Named {
  let best: Named & {readonly distance: number} = {mark: null, panel: null, distance: Infinity};
  if (!label) return best;
  for (const panel of panels) {
    for (const mark of panel.events) {
      const distance = Math.min(...mark.parts.map(({box}) => distanceOf(label.box, box)));
      if (distance < best.distance) best = {mark, panel, distance};
    }
  }
  return best;
}

/** What the mark of an event is to be: its parts in the order of their dates. */
interface WantedPart extends Pick<EventPart, "shape" | "fill"> {
  readonly start: string;
  /** Not included. */
  readonly end: string;
}

function wantedParts(edtf: Edtf): WantedPart[] {
  if (edtf.kind === "interval") return [{shape: "bar", fill: "solid", ...extentOf(edtf)}];
  const part = ({precision, start, end}: StatedDate, fill: EventPart["fill"]): WantedPart => {
    return {shape: precision === "day" ? "dot" : "bar", fill, start, end};
  };
  if (edtf.kind === "date") return [part(edtf.date, edtf.date.precision === "year" ? "hatched" : "solid")];
  return edtf.dates.map((date) => part(date, "hollow")).toSorted((a, b) => instantOf(a.start) - instantOf(b.start));
}

function eventLies({id, period}: EventEvidence, {parts}: EventMark, {scale}: DrawnPanel): Finding[] {
  if (period.edtf === null || !scale) return [];
  const wanted = wantedParts(parseEdtf(period.edtf));
  if (wanted.length !== parts.length) {
    return [lie(`event ${id}`, `${parts.length} marks in a chain`, `${wanted.length}, one for each date`)];
  }
  return wanted.flatMap((want, index) => {
    const part = parts[index]!;
    const [found, expected] = [`a ${part.fill} ${part.shape}`, `a ${want.fill} ${want.shape}`];
    if (found !== expected) return [lie(`event ${id}`, found, `${expected} for ${period.edtf}`)];
    return want.shape === "dot" ? dotLie(id, part, want, scale) : barLie(id, part, want, scale);
  });
}

/** Px within which a place on an axis of time is right: its own rounding, and that of the two ticks it is read from. */
const tolerance = 0.05;

/** The length of a bar, in px, whose dates are too short to be seen. */
const shortest = 3;

function dotLie(id: string, {box}: EventPart, {start, end}: WantedPart, scale: TimeScale): Finding[] {
  const x = (box.left + box.right) / 2;
  const middle = (instantOf(start) + instantOf(end)) / 2;
  if (Math.abs(x - scale.at(middle)) <= tolerance) return [];
  const days = rounded((scale.instantAt(x) - middle) / 86_400_000);
  return [lie(`event ${id}`, `a dot at ${dayAt(scale, x)}, off by ${days} days`, `a dot at ${start}`)];
}

function barLie(id: string, {box}: EventPart, {start, end}: WantedPart, scale: TimeScale): Finding[] {
  const [x1, x2] = [scale.at(start), scale.at(end)];
  const short = Math.max(0, shortest - (x2 - x1)) / 2;
  if (Math.abs(box.left - (x1 - short)) <= tolerance && Math.abs(box.right - (x2 + short)) <= tolerance) return [];
  const found = `a bar from ${dayAt(scale, box.left)} to ${dayAt(scale, box.right)}`;
  const ratio = ratioWords(box.right - box.left, x2 - x1 + 2 * short);
  return [lie(`event ${id}`, `${found}, ${ratio}`, `a bar from ${start} to ${end}, ratio 1.000`)];
}

/** The day that begins nearest to a place for the end of a bar, or that holds it for a dot. */
function dayAt(scale: TimeScale, x: number): string {
  return new Date(scale.instantAt(x)).toISOString().slice(0, 10);
}
