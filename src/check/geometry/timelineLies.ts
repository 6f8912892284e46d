import {groups} from "d3";
import {type Edtf, extentOf, parseEdtf, type StatedDate} from "../../facts/period.js";
import {markPlace, rounded} from "../where.js";
import type {Violation} from "../subject.js";
import type {Drawn} from "./drawn.js";
import type {EventPart} from "./eventMarks.js";
import {nameMarks, type NamedMark} from "./namedMarks.js";
import {counted, lie} from "./lie.js";
import {ratioWords} from "./precision.js";
import {axisLies, sizeLies, wedgeLies} from "./panelLies.js";
import {readPanels} from "./timePanels.js";
import {instantOf, type TimeScale} from "./timeScale.js";

/**
 * Maps what is drawn on each axis of time to dates: the mark nearest to an event's label is a dot in the middle of its day,
 * a bar over all of its month or period, a hatched bar over the year in which it fell, or a chain of hollow marks on the
 * dates of a set.
 */
export function timelineLies(drawn: Drawn): Violation[] {
  const panels = readPanels(drawn);
  const events = drawn.members.flatMap((member) => (member.kind === "event" ? [member.event] : []));
  const named = nameMarks(events, panels, drawn.published.texts);
  const unnamed = panels.flatMap((panel) => panel.events).filter((mark) => !named.some((pair) => pair.mark === mark));
  const missing = events.filter((event) => !named.some((pair) => pair.event === event));
  return [
    ...panels.flatMap((panel, index) => [...axisLies(panel), ...wedgeLies(panel, panels[index - 1] ?? null)]),
    ...sizeLies(panels.flatMap((panel) => panel.events)),
    ...missing.map(({id}) => lie(`event ${id}`, "not drawn", "a mark beside its label")),
    ...groups(named, ({event}) => event.label).flatMap(([, pairs]) => alikeLies(pairs)),
    ...unnamed.map(({parts}) => lie(markPlace(parts[0]!.mark), "a mark that no event names", "a label beside it"))
  ];
}

/** Events with one label are told apart by their dates alone: each may have the mark of any of them that fits it. */
function alikeLies(pairs: readonly NamedMark[]): Violation[] {
  const left = [...pairs];
  const unfit = pairs.filter(({event}) => {
    const fit = left.findIndex((pair) => eventLies({...pair, event}).length === 0);
    if (fit !== -1) left.splice(fit, 1);
    return fit === -1;
  });
  return unfit.flatMap(({event}, index) => eventLies({...left[index]!, event}));
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

function eventLies({event: {id, period}, mark: {parts}, panel: {scale}, distance}: NamedMark): Violation[] {
  if (period.edtf === null || !scale) return [];
  const wanted = wantedParts(parseEdtf(period.edtf));
  if (wanted.length !== parts.length) {
    return [lie(`event ${id}`, counted(parts.length, "mark"), `${wanted.length} in a chain, one for each date`)];
  }
  const lies = wanted.flatMap((want, index) => {
    const part = parts[index]!;
    const [found, expected] = [`a ${part.fill} ${part.shape}`, `a ${want.fill} ${want.shape}`];
    if (found !== expected) return [lie(`event ${id}`, found, `${expected} for ${period.edtf}`)];
    return want.shape === "dot" ? dotLie(id, part, want, scale) : barLie(id, part, want, scale);
  });
  if (lies.length > 0 || distance <= farthest) return lies;
  return [lie(`event ${id}`, `a mark ${rounded(distance)} px from its label`, "a mark beside its label")];
}

/** Px from a mark beyond which a label is no longer read with it. */
const farthest = 24;

/** Px within which a place on an axis of time is right: its own rounding, and that of the two ticks it is read from. */
const tolerance = 0.05;

/** The length of a bar, in px, whose dates are too short to be seen. */
const shortest = 3;

function dotLie(id: string, {box}: EventPart, {start, end}: WantedPart, scale: TimeScale): Violation[] {
  const x = (box.left + box.right) / 2;
  const middle = (instantOf(start) + instantOf(end)) / 2;
  if (Math.abs(x - scale.at(middle)) <= tolerance) return [];
  const off = (scale.instantAt(x) - middle) / day;
  const days = `${counted(Number(rounded(Math.abs(off))), "day")} ${off < 0 ? "early" : "late"}`;
  return [lie(`event ${id}`, `a dot at ${dayAt(scale, x)}, ${days}`, `a dot at ${start}`)];
}

function barLie(id: string, {box}: EventPart, {start, end}: WantedPart, scale: TimeScale): Violation[] {
  const [x1, x2] = [scale.at(start), scale.at(end)];
  const short = Math.max(0, shortest - (x2 - x1)) / 2;
  if (Math.abs(box.left - (x1 - short)) <= tolerance && Math.abs(box.right - (x2 + short)) <= tolerance) return [];
  const found = `a bar from ${midnightAt(scale, box.left)} to ${midnightAt(scale, box.right)}`;
  const ratio = ratioWords(box.right - box.left, x2 - x1 + 2 * short);
  return [lie(`event ${id}`, `${found}, ${ratio}`, `a bar from ${start} to ${end}, ratio 1.000`)];
}

/** A day, in milliseconds. */
const day = 86_400_000;

/** The day that holds a place. */
export function dayAt(scale: TimeScale, x: number): string {
  return new Date(Math.floor(scale.instantAt(x) / day) * day).toISOString().slice(0, 10);
}

/** The day whose midnight is nearest to a place. */
export function midnightAt(scale: TimeScale, x: number): string {
  return new Date(Math.round(scale.instantAt(x) / day) * day).toISOString().slice(0, 10);
}
