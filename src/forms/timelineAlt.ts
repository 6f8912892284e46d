import {max, min} from "d3";
import type {DatedEvent} from "../claims/event.js";
import {clause, inRow, inSentence, whenClause, within} from "../text/clauses.js";
import {fullest} from "../text/fullest.js";
import {type Said, say, tally} from "../text/say.js";
import {daysOf, inOrder} from "./timePanel.js";

/** "Timeline of seven events, from Nagorno-Karabakh war in 2020 to Gallant meets Aliyev in Baku on 13 July 2023." */
export function timelineAlt(events: readonly DatedEvent[]): Said {
  const sorted = inOrder(events);
  const [starts, ends] = [events.map((event) => daysOf(event).start), events.map((event) => daysOf(event).end)];
  const isAt = (event: DatedEvent, start = "", end = "") => daysOf(event).start === start && daysOf(event).end === end;
  // Of "2023" and "July 2023" nobody knows which came later: only an event that begins and ends last is the latest.
  const earliest = sorted.find((event) => isAt(event, min(starts), min(ends)));
  const latest = sorted.findLast((event) => isAt(event, max(starts), max(ends)));
  const number = within`${tally(events)} ${clause(events.length === 1 ? "event" : "events")}`;
  const first = sorted[0]!;
  const [from, to] = [first, sorted.find((event) => daysOf(event).end === max(ends)) ?? first].map(({period}) =>
    whenClause(period)
  );
  return fullest(
    say`Timeline: ${inRow(sorted.map(eventClause), ";")}.`,
    ...(earliest && latest && earliest !== latest && !/^\p{N}/u.test(latest.label)
      ? [say`Timeline of ${number}, from ${eventClause(earliest)} to ${eventClause(latest)}.`]
      : []),
    from!.text === to!.text
      ? say`Timeline of ${number}${from!}.`
      : say`Timeline of ${number}, the earliest${from!}, the latest${to!}.`
  );
}

/** "Nagorno-Karabakh war in 2020" */
function eventClause({label, period}: DatedEvent): Said {
  return within`${inSentence(clause(label))}${whenClause(period, label)}`;
}
