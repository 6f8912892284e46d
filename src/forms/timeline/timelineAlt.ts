import {greatest, least} from "d3";
import type {DatedEvent} from "../../facts/event.js";
import {inRow, inSentence, whenClause} from "../../words/clauses.js";
import {fullest} from "../../words/fullest.js";
import {language} from "../../words/language.js";
import {type Phrase, phrase, within} from "../../words/phrase.js";
import {countInWords} from "../../words/say.js";
import {daysOf, inOrder} from "./timePanel.js";

const {descriptions} = language;

/** "Timeline of seven events, from Nagorno-Karabakh war in 2020 to Gallant meets Aliyev in Baku on 13 July 2023." */
export function timelineAlt(events: readonly DatedEvent[]): Phrase {
  const number = descriptions.events(countInWords(events), events.length);
  return fullest(
    descriptions.timeline(inRow(inOrder(events).map(eventClause), ";")),
    ...endsOf(events).map(([first, last]) =>
      descriptions.timelineFromTo(number, eventClause(first), eventClause(last))
    ),
    descriptions.timelineOf(number, spanClause(events))
  );
}

/**
 * The events that are known to come first and last, as a pair, where there are two such. Of "2023" and "July 2023" nobody
 * knows which came later: the last is the one that both begins and ends after all others.
 */
function endsOf(events: readonly DatedEvent[]): (readonly [DatedEvent, DatedEvent])[] {
  const [start, end] = [(event: DatedEvent) => daysOf(event).start, (event: DatedEvent) => daysOf(event).end];
  const [first, last] = [least(inOrder(events), end), greatest(inOrder(events).toReversed(), start)];
  if (!first || !last || first === last) return [];
  const isFirst = events.every((event) => start(first) <= start(event));
  const isLast = events.every((event) => end(event) <= end(last));
  // A label that begins with a figure would run into the date before it.
  return isFirst && isLast && !/^\p{N}/u.test(last.label) ? [[first, last]] : [];
}

/** ", the earliest in 2020, the latest in 2023" */
function spanClause(events: readonly DatedEvent[]): Phrase {
  const [from, to] = [least(events, (event) => daysOf(event).start), greatest(events, (event) => daysOf(event).end)];
  const [first, last] = [from, to].map((event) => (event ? whenClause(event.period) : phrase("")));
  if (!first || !last || first.text === last.text) return first ?? phrase("");
  return descriptions.earliestAndLatest(first, last);
}

/** "Nagorno-Karabakh war in 2020" */
function eventClause({label, period}: DatedEvent): Phrase {
  return within`${inSentence(phrase(label))}${whenClause(period, label)}`;
}
