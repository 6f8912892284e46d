import fc from "fast-check";
import {event} from "../../src/facts/event.js";
import {stated} from "../../src/facts/period.js";
import {exact, moreThan} from "../../src/facts/quantity.js";
import {unattributed} from "../../src/facts/source.js";
import {shareBar} from "../../src/forms/shares/shareBar.js";
import {shareGrid} from "../../src/forms/shares/shareGrid.js";
import {shareGrids} from "../../src/forms/shares/shareGrids.js";
import {twoWholes} from "../../src/forms/shares/twoWholes.js";
import {statPanel} from "../../src/forms/numbers/statPanel.js";
import {unitCount} from "../../src/forms/count/unitCount.js";
import {eventTimeline} from "../../src/forms/timeline/eventTimeline.js";
import {plain} from "../../src/words/say.js";
import {countClaim, shareClaim} from "../forms/sampleClaims.js";
import {inputsOf} from "./formInput.js";
import {words} from "./texts.js";

const period = stated("2023");
const share = fc.integer({min: 1, max: 99});

/** What a share is called: "30% of homes" would name a whole, and another than its own. */
const called = words.filter((text) => !/^of\b/i.test(text));

/** Up to three shares that leave something. */
const shares = fc
  .uniqueArray(share, {minLength: 1, maxLength: 3})
  .map((edges) => edges.toSorted((a, b) => a - b).map((edge, index, all) => edge - (all[index - 1] ?? 0)));

interface GivenGrid {
  readonly label: string;
  readonly rest: string;
  readonly open: boolean;
  readonly parts: readonly number[];
}

const grid: fc.Arbitrary<GivenGrid> = fc.record({label: called, rest: called, open: fc.boolean(), parts: shares});

function gridOf({label, rest, open, parts}: GivenGrid, at = 0) {
  const claim = <Q extends ReturnType<typeof exact> | ReturnType<typeof moreThan>>(value: Q, index: number) =>
    shareClaim(`part-${at}-${index}`, value, `whole-${at}`, {label: "All homes", period, topic: "homes"});
  const [first = 1, ...more] = parts;
  if (open) return shareGrid({claim: claim(moreThan(first), 0), label: plain(label)}, {unknown: plain(rest)});
  const part = (value: number, index: number) => ({
    claim: claim(exact(value), index),
    label: plain(`${label} ${"abc"[index]}`)
  });
  return shareGrid([part(first, 0), ...more.map((value, index) => part(value, index + 1))], {rest: plain(rest)});
}

const shareBars = inputsOf(
  "shareBar",
  fc.record({parts: shares, labels: fc.uniqueArray(called, {minLength: 4, maxLength: 4})}),
  ({parts, labels}) => {
    const part = (value: number, index: number) => ({
      claim: shareClaim(`part-${index}`, exact(value), "whole", {label: "All homes", period, topic: "homes"}),
      label: plain(labels[index]!)
    });
    const [first = 1, ...more] = parts;
    return shareBar([part(first, 0), ...more.map((value, index) => part(value, index + 1))], {rest: plain(labels[3]!)});
  }
);

// "40% of homes" would name another whole than the claim has, of which the check is to tell.
const wordsOfPart = words.filter((each) => !each.startsWith("of"));

const wholes = inputsOf(
  "twoWholes",
  fc.record({
    values: fc.tuple(fc.integer({min: 1, max: 1000}), fc.integer({min: 1, max: 1000})),
    labels: fc.tuple(wordsOfPart, wordsOfPart, words)
  }),
  ({values, labels: [label, rest, flow]}) => {
    const [first, second] = values.map((tenths) => exact(tenths / 10, 1)) as [
      ReturnType<typeof exact>,
      ReturnType<typeof exact>
    ];
    const said = {label: plain(label), rest: plain(rest)};
    return twoWholes(
      {claim: shareClaim("first", first, "a", {label: "All oil", period, topic: "oil"}), ...said},
      {claim: shareClaim("second", second, "b", {label: "All arms", period, topic: "arms"}), ...said},
      {flow: plain(flow)}
    );
  }
);

const dots = inputsOf(
  "unitCount",
  fc.record({count: fc.oneof(fc.nat(2000), fc.integer({min: 1, max: 1e9})), open: fc.boolean(), label: words}),
  ({count, open, label}) =>
    unitCount(countClaim("count", open ? moreThan(count) : exact(count), {period}), {label: plain(label)})
);

const panel = inputsOf(
  "statPanel",
  fc.array(fc.record({value: share, open: fc.boolean(), label: called}), {minLength: 1, maxLength: 6}),
  (stats) =>
    statPanel(
      stats.map(({value, open, label}, index) => ({
        claim: shareClaim(`stat-${index}`, open ? moreThan(value) : exact(value), `whole-${index}`, {
          label: `All ${label}`
        }),
        label: plain(label)
      }))
    )
);

const day = fc
  .date({min: new Date("1890-01-01T00:00:00Z"), max: new Date("2090-01-01T00:00:00Z"), noInvalidDate: true})
  .map((date) => date.toISOString().slice(0, 10));

const edtf = fc.tuple(day, fc.nat(400), fc.constantFrom(4, 7, 10), fc.nat(3)).map(([from, days, length, kind]) => {
  const to = new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, length);
  const first = from.slice(0, length);
  if (first === to || kind > 1) return first;
  return kind === 0 ? `${first}/${to}` : `[${first},${to}]`;
});

const timeline = inputsOf(
  "eventTimeline",
  fc.array(fc.record({edtf, label: words}), {minLength: 1, maxLength: 10}),
  (events) =>
    eventTimeline(
      events.map(({edtf, label}, index) =>
        event({
          id: `event-${index}`,
          label,
          period: stated(edtf),
          attribution: unattributed,
          anchor: {kind: "elsewhere", url: "https://example.org/"}
        })
      )
    )
);

/** Inputs of the forms of claims and events. */
export const claimForms = {
  eventTimeline: timeline,
  shareBar: shareBars,
  shareGrid: inputsOf("shareGrid", grid, (given) => gridOf(given)),
  shareGrids: inputsOf("shareGrids", fc.array(grid, {minLength: 1, maxLength: 5}), (all) =>
    shareGrids(all.map((each, at) => gridOf(each, at)))
  ),
  statPanel: panel,
  twoWholes: wholes,
  unitCount: dots
};
