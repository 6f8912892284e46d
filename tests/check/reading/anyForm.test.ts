import fc from "fast-check";
import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {event} from "../../../src/facts/event.js";
import {stated} from "../../../src/facts/period.js";
import {exact, moreThan} from "../../../src/facts/quantity.js";
import {unattributed} from "../../../src/facts/source.js";
import {figure} from "../../../src/figure/figure.js";
import type {Form} from "../../../src/form.js";
import {eventTimeline} from "../../../src/forms/timeline/eventTimeline.js";
import {shareGrid} from "../../../src/forms/shares/shareGrid.js";
import {shareGrids} from "../../../src/forms/shares/shareGrids.js";
import {statPanel} from "../../../src/forms/numbers/statPanel.js";
import {twoWholes} from "../../../src/forms/shares/twoWholes.js";
import {unitCount} from "../../../src/forms/count/unitCount.js";
import {serializeSVG} from "../../../src/drawing/serialize.js";
import {countClaim, shareClaim, words} from "../../forms/sampleClaims.js";
import {readingFindings} from "./alone.js";

const {document} = new JSDOM("").window;

const width = fc.oneof(fc.constantFrom(240, 320, 479, 480, 640, 839, 840, 1000), fc.integer({min: 240, max: 1600}));
const share = fc.integer({min: 1, max: 99});
const text = fc
  .array(
    fc.constantFrom("a", "of", "the", "deliveries", "Azerbaijan’s", "imports,", "hippopotomonstrosesquippedaliophobia"),
    {
      minLength: 1,
      maxLength: 12
    }
  )
  .map((list) => list.join(" "));

/** Draws forms by chance and holds each to what it claims. */
async function holds(forms: fc.Arbitrary<Form>, numRuns = 6): Promise<void> {
  await fc.assert(
    fc.asyncProperty(forms, width, text, fc.constantFrom("light", "dark"), async (form, width, said, scheme) => {
      const chart = figure({
        id: "sample",
        headline: words(said),
        deck: words(said),
        form,
        note: words(said),
        alt: words("a")
      });
      expect(await readingFindings(serializeSVG(chart({document, width, scheme})))).toEqual([]);
    }),
    {numRuns}
  );
}

/** Up to three shares of one whole that leave something, or nothing. */
const parts = fc
  .array(fc.integer({min: 0, max: 100}), {minLength: 1, maxLength: 3})
  .map((values) => values.reduce<number[]>((kept, value) => [...kept, Math.min(value, 100 - sum(kept))], []));

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const exactGrid = fc.tuple(parts, text, fc.integer({min: 1, max: 9})).map(([[first = 0, ...more], label, id]) => {
  const part = (value: number, index: number) => {
    return {
      claim: shareClaim(`part-${id}-${index}`, exact(value), `whole-${id}`, {label: `Whole ${label}`}),
      label: words(label)
    };
  };
  return shareGrid([part(first, 0), ...more.map((value, index) => part(value, index + 1))], {rest: words(label)});
});

const openGrid = fc.tuple(share, text).map(([value, label]) => {
  const claim = shareClaim(`open-${value}`, moreThan(value), `open-${value}`, {label: `Open ${label}`});
  return shareGrid({claim, label: words(label)}, {unknown: words(label)});
});

test("readingFindings finds nothing wrong in a share grid of any exact shares", () => holds(exactGrid));

test("readingFindings finds nothing wrong in a share grid of any lower bound", () => holds(openGrid));

test("readingFindings finds nothing wrong in share grids side by side", {tags: "thorough"}, () => {
  const grids = fc.uniqueArray(fc.oneof(exactGrid, openGrid), {
    selector: ({division}) => division.whole.id,
    minLength: 1,
    maxLength: 5
  });
  return holds(grids.map(shareGrids), 10);
});

test("readingFindings finds nothing wrong in two wholes of any shares", {tags: "thorough"}, () => {
  const value = fc.oneof(
    share.map((whole) => exact(whole)),
    fc.integer({min: 1, max: 999}).map((tenths) => exact(tenths / 10, 1)),
    fc.constant(exact(100))
  );
  const bars = fc.tuple(value, value, text).map(([first, second, label]) => {
    const said = {label: words(label), rest: words(label)};
    const left = {claim: shareClaim("first", first, "a", {label: `First ${label}`}), ...said};
    const right = {claim: shareClaim("second", second, "b", {label: `Second ${label}`}), ...said};
    return twoWholes(left, right, {flow: words("the same")});
  });
  return holds(bars, 40);
});

test("readingFindings finds nothing wrong in dots for any count", {tags: "thorough"}, () => {
  const value = fc.oneof(fc.integer({min: 0, max: 2000}), fc.integer({min: 1, max: 10_000_000}));
  const dots = fc.tuple(value, fc.boolean(), text).map(([count, open, label]) => {
    const quantity = open ? moreThan(count) : exact(count);
    return unitCount(countClaim("count", quantity), {label: words(label)});
  });
  return holds(dots, 10);
});

test("readingFindings finds nothing wrong in a panel of any figures", () => {
  const claims = fc.array(fc.oneof(share.map(exactShare), share.map(openShare)), {minLength: 1, maxLength: 6});
  return holds(
    fc.tuple(claims, text).map(([list, label]) => statPanel(list.map((claim) => ({claim, label: words(label)}))))
  );
});

const exactShare = (value: number) => shareClaim(`exact-${value}`, exact(value), "some");
const openShare = (value: number) => shareClaim(`open-${value}`, moreThan(value), "other");

const day = fc
  .date({min: new Date("1890-01-01T00:00:00Z"), max: new Date("2090-01-01T00:00:00Z"), noInvalidDate: true})
  .map((date) => date.toISOString().slice(0, 10));

/** Days that are near to one another, so that they are drawn on axes of their own. */
const nearDays = fc
  .tuple(day, fc.array(fc.integer({min: 0, max: 400}), {minLength: 1, maxLength: 7}))
  .map(([first, offsets]) =>
    offsets.map((offset) => new Date(Date.parse(first) + offset * 86_400_000).toISOString().slice(0, 10))
  );

const precision = fc.constantFrom(4, 7, 10);

const period = (days: readonly string[]) =>
  fc.tuple(fc.constantFrom(...days), fc.constantFrom(...days), precision, fc.nat(3)).map(([a, b, length, kind]) => {
    const [from = "", to = ""] = [a.slice(0, length), b.slice(0, length)].toSorted();
    if (kind === 0 && from !== to) return `${from}/${to}`;
    return kind === 1 && from !== to ? `[${from},${to}]` : from;
  });

const timeline = fc.oneof(fc.array(day, {minLength: 1, maxLength: 5}), nearDays).chain((days) =>
  fc.array(fc.tuple(period(days), text), {minLength: 1, maxLength: 8}).map((dated) =>
    eventTimeline(
      dated.map(([edtf, label], index) => {
        const anchor = {kind: "elsewhere", url: "https://example.org/"} as const;
        return event({
          id: `event-${index}`,
          label: `Event ${label}`,
          period: stated(edtf),
          attribution: unattributed,
          anchor
        });
      })
    )
  )
);

test("readingFindings finds nothing wrong in a timeline of any dates", {tags: "thorough"}, () => holds(timeline, 60));
