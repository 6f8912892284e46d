import {expect, test} from "vitest";
import {claim} from "../../src/facts/claim.js";
import {remainder} from "../../src/facts/derived/derived.js";
import {event} from "../../src/facts/event.js";
import {absent, stated} from "../../src/facts/period.js";
import {exact} from "../../src/facts/quantity.js";
import {unattributed} from "../../src/facts/source.js";
import {shareOf, whole} from "../../src/facts/unit/unit.js";
import {figure} from "../../src/figure/figure.js";
import {chartsOf, type Cell, notebook} from "../../src/story/notebook.js";
import type {Licence} from "../../src/words/phrase.js";
import {plain} from "../../src/words/say.js";
import {emptyLayout} from "../../src/form.js";

const harvest = whole({id: "harvest", label: "The harvest", measure: "tonnes", geography: "FR", period: absent});
const anchor = {kind: "elsewhere", url: "https://example.org"} as const;

const made = (id: string, value: number) => {
  const unit = shareOf(harvest);
  return claim({id, topic: "grain", quantity: exact(value), unit, period: absent, attribution: unattributed, anchor});
};

const barley = made("barley", 40);

const chart = (id: string, ...uses: Licence[]) =>
  figure({
    id,
    headline: plain("Barley"),
    deck: plain("Share of the harvest"),
    alt: plain("A bar"),
    form: {name: "empty", uses, layouts: () => [emptyLayout]}
  });

const bound = (cells: readonly Cell[], slug = "harvest") => notebook({slug, title: plain("The harvest"), cells});

test("notebook(spec) keeps prose and charts in reading order, and chartsOf takes the charts out", () => {
  const [first, second] = [chart("first", barley), chart("second", barley)];
  const cells = [plain("Once"), first, plain("upon"), second];
  expect(bound(cells).cells).toEqual(cells);
  expect(chartsOf(bound(cells))).toEqual([first, second]);
});

test("notebook(spec) lets one claim stand in many figures, and in what is derived from it", () => {
  expect(() => bound([chart("first", barley), chart("second", barley, remainder(barley))])).not.toThrow();
});

test.each(["Harvest", "", "har vest", "../harvest", "har_vest"])("notebook(spec) refuses the slug %o", (slug) => {
  expect(() => bound([], slug)).toThrow(`invalid notebook id: ${JSON.stringify(slug)} (kebab-case)`);
});

test("notebook(spec) refuses two figures of one id", () => {
  expect(() => bound([chart("first", barley), chart("first", barley)])).toThrow("duplicate figure id: first");
});

test("notebook(spec) refuses two claims of one id, drawn or only derived from", () => {
  const other = made("barley", 41);
  expect(() => bound([chart("first", barley), chart("second", other)])).toThrow("duplicate claim id: barley");
  expect(() => bound([chart("first", barley, remainder(other))])).toThrow("duplicate claim id: barley");
});

test("notebook(spec) refuses an event of a claim’s id", () => {
  const opened = event({id: "barley", label: "Opens", period: stated("2023"), attribution: unattributed, anchor});
  expect(() => bound([chart("first", barley), chart("second", opened)])).toThrow("duplicate event id: barley");
});
