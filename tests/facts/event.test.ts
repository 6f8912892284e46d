import {expect, test} from "vitest";
import {event, type EventSpec} from "../../src/facts/event.js";
import {absent, stated, supplied} from "../../src/facts/period.js";
import {unattributed} from "../../src/facts/source.js";

const spec: EventSpec = {
  id: "bridge-opened",
  label: "The bridge opens",
  period: supplied("2023-03", "the article gives the month alone"),
  attribution: unattributed,
  anchor: {kind: "elsewhere", url: "https://example.org/bridge"}
};

const withWrong = (wrong: object) => ({...spec, ...wrong}) as unknown as EventSpec;

test("event(spec) keeps what it is given, and says that it is an event", () => {
  expect(event(spec)).toEqual({kind: "event", ...spec});
});

test.each<[string, object, string]>([
  ["an id that is no name", {id: "Bridge"}, 'invalid event id: "Bridge" (kebab-case)'],
  ["no label", {label: ""}, "missing label: event bridge-opened"],
  ["no period", {period: undefined}, "missing date: event bridge-opened"],
  ["an absent period", {period: absent}, "missing date: event bridge-opened"],
  [
    "no such day",
    {period: {...stated("2023"), edtf: "2023-02-30"}},
    "invalid period: 2023-02-30 (no such day): event br"
  ],
  [
    "no attribution",
    {attribution: undefined},
    "missing source: event bridge-opened (attributedTo({id, name}), or unattributed if the article"
  ],
  ["a source for an attribution", {attribution: {id: "x", name: "X"}}, "missing source: event bridge-opened"],
  ["no anchor", {anchor: undefined}, "missing anchor: event bridge-opened"],
  ["an anchor that is none", {anchor: {kind: "somewhere"}}, "missing anchor: event bridge-opened"]
])("event(spec) refuses %s and names event and value", (_, wrong, message) => {
  expect(() => event(withWrong(wrong))).toThrow(message);
});
