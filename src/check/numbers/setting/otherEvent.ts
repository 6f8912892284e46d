import type {Evidence} from "../../../facts/evidence/evidence.js";
import {type DateMention, dateMentionsIn} from "../../words/en/dates/dateMentions.js";
import {oppositeOf} from "../../words/en/comparison/opposites.js";
import {areNamesTurned} from "./namesTurned.js";
import {isEventSaid, ownWordsOf, verbStemsOf} from "./eventWords.js";
import {matchPeriod} from "../licences/periodLicences.js";

/**
 * What is wrong with the date of an event beside another’s words, "Osta resigns, July 13th" of the day on which Marn resigned; *null*
 * where words of its own event stand beside it, and where a claim is of that time, too.
 */
export function otherEvent(date: DateMention, text: string, {events, claims}: Evidence): string | null {
  const isOfDate = ({period: {edtf}}: {readonly period: {readonly edtf: string | null}}) =>
    edtf !== null && matchPeriod(date, edtf) !== null;
  const around = wordsBeside(date, text);
  const own = events.filter(isOfDate);
  const isTurned = (label: string) => own.length === 1 && isEventSaid(label, events, verbStemsOf(around)) && oppositeOf(label, around) !== null; // prettier-ignore
  const turned = own.find(({label}) => areNamesTurned(label, around) || isTurned(label));
  if (turned) return `“${turned.label}”`;
  const others = events.filter((event) => !isOfDate(event));
  const beside = verbStemsOf(around);
  // "The survey was not held in 2022" of 2020, whatever else was in 2022.
  const whole = others.find(({label}) => verbStemsOf(label).length > 1 && verbStemsOf(label).every((stem) => beside.includes(stem))); // prettier-ignore
  if (whole && own.length === 0) return `the date of “${whole.label}”`;
  if (own.length === 0 || others.length === 0 || claims.some(isOfDate)) return null;
  const ownWords = (label: string) => ownWordsOf(label, events);
  // Of "the council votes" nothing tells it from "the council votes in secret".
  const isNear = own.some(({label}) => {
    const words = ownWords(label);
    return words.length === 0 || words.some((stem) => beside.includes(stem));
  });
  const said = others.find(({label}) => isEventSaid(label, events, beside));
  return said && !isNear ? `the date of “${said.label}”` : null;
}

/** The words around a date, from the date before to the date behind, and to what it is before or after: "on 16 March, six weeks after the vote". */
function wordsBeside({start, end}: DateMention, text: string): string {
  const dates = dateMentionsIn(text);
  const from = dates.findLast((each) => each.end <= start)?.end ?? 0;
  const to = dates.find((each) => each.start >= end)?.start ?? text.length;
  const [lead = "", tail = ""] = [/[^.;!?]*$/u.exec(text.slice(from, start))?.[0], /^[^.;!?]*/u.exec(text.slice(end, to))?.[0]]; // prettier-ignore
  return `${lead.split(order).at(-1) ?? ""} ${tail.split(order)[0] ?? ""}`;
}

const order = /(?<!\p{L})(?:before|after)(?!\p{L})/u;
