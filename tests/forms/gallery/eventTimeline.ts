import {event, eventTimeline, figure, periodOf, say, stated, unattributed} from "nutgraf";
import type {Description} from "./description.js";

const anchor = {kind: "elsewhere", url: "https://example.org/bridge"} as const;
const rest = {attribution: unattributed, anchor} as const;

const vote = event({id: "vote", label: "The council votes for a bridge", period: stated("2021-05-18"), ...rest});
const dig = event({id: "dig", label: "The piers are dug", period: stated("2022"), ...rest});
const stop = event({id: "stop", label: "A court stops the work", period: stated("2023-02"), ...rest});
const opening = event({id: "opening", label: "The bridge opens", period: stated("2024-09-07"), ...rest});

export const chart = figure({
  id: "gallery-event-timeline",
  headline: say`The bridge opened on ${periodOf(opening)}, after a court had stopped it`,
  deck: say`What happened to the bridge of Marn: a dot is a day, a span the month or the year`,
  form: eventTimeline([vote, dig, stop, opening])
});

export const description: Description = {
  family: "time",
  shows: "events as exactly as they are dated: a day, a month, a year, a period, one of several dates",
  called: ["Priestley timeline"],
  when: "what happened when is the story",
  not: "numbers change with time: `line`",
  takes: "a list of events, each with a label and a period (EDTF); up to 100",
  proves: "Each event stands at its date on an axis of time, and is a point only where a day is known."
};
