import {type DatedEvent, event} from "../../../src/facts/event.js";
import {stated} from "../../../src/facts/period.js";
import {unattributed} from "../../../src/facts/source.js";
import {eventTimeline} from "../../../src/forms/timeline/eventTimeline.js";
import {sampleFigure} from "./sampleFigure.js";
import type {Samples} from "./samples.js";

const anchor = {kind: "elsewhere", url: "https://example.org/"} as const;

/** Events of some dates. */
export const eventsOf = (id: string, dates: readonly string[], called = "The council votes for a bridge") =>
  dates.map((edtf, at): DatedEvent => event({id: `${id}-${at}`, label: at === 0 ? called : `${called} ${["again", "in part", "at last", "in secret"][at % 4]}`, period: stated(edtf), attribution: unattributed, anchor})); // prettier-ignore

const drawn = (id: string, dates: readonly string[], called?: string) =>
  sampleFigure(`sample-events-${id}`, eventTimeline(eventsOf(`events-${id}`, dates, called)), "The bridge came late");

const years = Array.from({length: 40}, (_, at) => `${1980 + at}-0${1 + (at % 9)}-1${at % 10}`);

/** Figures of `eventTimeline`, by what is hard about their dates. */
export const eventSamples: Samples = {
  "one event": drawn("one", ["2021-05-18"]),
  "four events": drawn("four", ["2021-05-18", "2022", "2023-02", "2024-09-07"]),
  "12 events": drawn("twelve", years.slice(0, 12)),
  "40 events": drawn("forty", years),
  "years alone": drawn("years", ["1998", "2004", "2013", "2021"]),
  "a day each": drawn("days", ["2021-05-18", "2021-05-19", "2021-05-20"]),
  "all equal": drawn("equal", ["2021-05-18", "2021-05-18", "2021-05-18"]),
  "one far away": drawn("far", ["1898-03-01", "2022-02-01", "2022-09-14", "2023-01-05"]),
  "a period": drawn("period", ["2019/2022", "2021-05-18"]),
  "one of several dates": drawn("several", ["[2019,2021]", "2023-02"]),
  "long names": drawn("long", ["2021-05-18", "2022", "2023-02"], "The council of the city and the assembly of the province vote with one voice for a bridge over the river at Marn") // prettier-ignore
};
