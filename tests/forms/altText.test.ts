import fc from "fast-check";
import {expect, test} from "vitest";
import type {Claim} from "../../src/facts/claim.js";
import {type DatedEvent, event} from "../../src/facts/event.js";
import {absent, type Period, stated} from "../../src/facts/period.js";
import {about, atLeast, atMost, exact, lessThan, moreThan, type Quantity, range} from "../../src/facts/quantity.js";
import {unattributed} from "../../src/facts/source.js";
import {figure} from "../../src/figure/figure.js";
import type {Form} from "../../src/form.js";
import {eventTimeline} from "../../src/forms/timeline/eventTimeline.js";
import {shareGrid} from "../../src/forms/shares/shareGrid.js";
import {shareGrids} from "../../src/forms/shares/shareGrids.js";
import {statPanel} from "../../src/forms/numbers/statPanel.js";
import {twoWholes} from "../../src/forms/shares/twoWholes.js";
import {unitCount} from "../../src/forms/count/unitCount.js";
import {mostCharacters} from "../../src/words/fullest.js";
import type {Phrase} from "../../src/words/phrase.js";
import {say} from "../../src/words/say.js";
import {fileOf, findingsIn, strangeSubject, subjectOf} from "../check/numbers/drawnSubject.js";
import {countClaim, shareClaim, words} from "./sampleClaims.js";
import {testSome} from "../testSome.js";

const elsewhere = {kind: "elsewhere", url: "https://example.org/"} as const;
const rest = words("the rest");
const period = stated("2016/2020");

const happened = (id: string, label: string, edtf: string): DatedEvent =>
  event({id, label, period: stated(edtf), attribution: unattributed, anchor: elsewhere});

const imports = (value: number) =>
  shareClaim("imports", exact(value), "imports", {label: "Azerbaijan’s imports of major arms"});
const exports = shareClaim("exports", exact(17), "exports", {label: "Israel’s exports of major arms"});
const oil = shareClaim("oil", moreThan(30), "oil", {label: "The oil that Israel buys", period: absent});
const least = shareClaim("least", atLeast(30), "oil", {label: "The Hague’s oil", period: stated("2023-03")});
const fromIsrael = {claim: imports(69), label: say`from Israel`};
const soldiers = countClaim("soldiers", moreThan(6000));
const openGrid = shareGrid({claim: oil, label: say`From Azerbaijan`}, {unknown: rest});
const long = words("deliveries of things that nobody has counted in so many words before ".repeat(2).trim());

const said: readonly (readonly [string, Form, string])[] = [
  [
    "a grid",
    shareGrid([fromIsrael], {rest}),
    "Grid of a hundred squares: of Azerbaijan’s imports of major arms in 2016–20, 69% is from Israel."
  ],
  [
    "a grid of several parts, with one verb",
    shareGrid(
      [
        {claim: imports(40), label: say`from Israel`},
        {...fromIsrael, claim: imports(25)}
      ],
      {rest}
    ),
    "Grid of a hundred squares: of Azerbaijan’s imports of major arms in 2016–20, 40% is from Israel, 25% from Israel."
  ],
  [
    "a label that brings its own verb, and one that needs none",
    shareGrid(
      [
        {claim: imports(40), label: say`comes from Israel`},
        {claim: imports(25), label: say`small arms`}
      ],
      {rest}
    ),
    "Grid of a hundred squares: of Azerbaijan’s imports of major arms in 2016–20, 40% comes from Israel, 25% small arms."
  ],
  [
    "an open grid, its whole and its label with small letters",
    openGrid,
    "Grid of a hundred squares: of the oil that Israel buys, more than 30% is from Azerbaijan; how much more is not stated."
  ],
  [
    "a grid that is open from a number on, of a name that begins with The",
    shareGrid({claim: least, label: words("to the U.S.")}, {unknown: rest}),
    "Grid of a hundred squares: of The Hague’s oil in March 2023, at least 30% is to the U.S.; how much more, if any, is not stated."
  ],
  [
    "a label that ends with a stop of its own",
    shareGrid([{...fromIsrael, label: words("to the U.S.")}], {rest}),
    "Grid of a hundred squares: of Azerbaijan’s imports of major arms in 2016–20, 69% is to the U.S."
  ],
  [
    "a label too long, of which no part is kept",
    shareGrid([{...fromIsrael, label: long}], {rest}),
    "Grid of a hundred squares: 69% of Azerbaijan’s imports of major arms."
  ],
  [
    "a whole and a label too long",
    shareGrid([{claim: shareClaim("a", exact(69), "a", {label: long.text}), label: long}], {rest}),
    "Grid of a hundred squares: 69%."
  ],
  [
    "short grids",
    shareGrids([
      shareGrid([{claim: shareClaim("a", exact(69), "a", {label: "The harvest", period}), label: say`for bread`}], {
        rest
      }),
      openGrid
    ]),
    "Grids of a hundred squares: of the harvest in 2016–20, 69% is for bread; of the oil that Israel buys, more than 30% is from Azerbaijan."
  ],
  [
    "long grids",
    shareGrids([shareGrid([fromIsrael], {rest}), shareGrid([{claim: exports, label: say`to it`}], {rest}), openGrid]),
    "Grids of squares: 69% of Azerbaijan’s imports of major arms; 17% of Israel’s exports of major arms; more than 30% of the oil that Israel buys."
  ],
  ["one grid among grids", shareGrids([openGrid]), openGrid.alt?.text ?? ""],
  [
    "two wholes",
    twoWholes({...fromIsrael, rest}, {claim: exports, label: say`to it`, rest}, {flow: say`The same deliveries`}),
    "Two bars on one scale: the same deliveries made up 69% of Azerbaijan’s imports of major arms, and 17% of Israel’s exports of major arms in 2016–20."
  ],
  [
    "a panel",
    statPanel([
      {claim: oil, label: say`of the oil that Israel buys`},
      {claim: soldiers, label: say`soldiers killed`}
    ]),
    "Figures: more than 30% of the oil that Israel buys; more than 6,000 soldiers killed."
  ],
  ["a panel of one", statPanel([{claim: exports, label: say`went to it`}]), "Figure: 17% went to it in 2016–20."],
  [
    "dots and an open ring",
    unitCount(soldiers, {label: say`killed in the war`}),
    "Dots for more than 6,000 soldiers killed in the war, then an open ring: the exact number is not given."
  ],
  [
    "dots, with their noun once",
    unitCount(countClaim("few", exact(1)), {label: say`soldier at work.`}),
    "Dots for 1 soldier at work."
  ],
  [
    "a count whose words name it late",
    unitCount(soldiers, {label: say`U.S. soldiers in the war`}),
    "Dots for more than 6,000 soldiers (U.S. soldiers in the war), then an open ring: the exact number is not given."
  ],
  [
    "few events",
    eventTimeline([happened("b", "The mill opens", "[2023-07-10,2023-07-11]"), happened("a", "War", "2016/2020")]),
    "Timeline: War in 2016–20; the mill opens on 10 or 11 July 2023."
  ],
  [
    "many events",
    eventTimeline([
      happened("a", "The mill at Ashby opens again after all", "2011-03"),
      happened("b", "The mill at Brant opens again after all", "2012"),
      happened("c", "The mill at Corrie opens again after all", "2013-07-13"),
      happened("d", "The mill at Dunmore opens again after all", "2013-05/2013-06")
    ]),
    "Timeline of four events, from the mill at Ashby opens again after all in March 2011 to the mill at Corrie opens again after all on 13 July 2013."
  ],
  [
    "many events of which no one is known to be the latest",
    eventTimeline([
      happened("a", "The mill at Ashby opens again after all", "2011-03"),
      happened("b", "The mill at Brant opens again after all", "2013"),
      happened("c", "The mill at Corrie opens again after all", "2013-07-13"),
      happened("d", "The mill at Dunmore opens again after all", "2013-05/2013-06")
    ]),
    "Timeline of four events, the earliest in March 2011, the latest in 2013."
  ]
];

test.each(said)("alt of %s says kind, whole, number and bound", (_, {alt}, expected) => {
  expect(alt?.text).toBe(expected);
});

const word = fc.constantFrom(
  ..."from to the The with in Israel Azerbaijan’s imports wheat, (crude) is comes killed soldiers hippopotomonstrosesquippedaliophobia U.S. “north” – oil; major".split(
    " "
  )
);
const label = fc.array(word, {minLength: 1, maxLength: 14}).map((list) => list.join(" "));
// Two wholes of the same words cannot be told apart by any reader.
const wholeOf = (owner: string) => label.map((text) => `${owner} ${text} of ${owner}`);
const typed = label.map((text): Phrase => words(text));
const share = fc.integer({min: 1, max: 99});
const dated = fc.constantFrom(
  "2011",
  "2014-03",
  "2014-03-28",
  "[2023-07-10,2023-07-11]",
  "2016/2020",
  "2019-11/2020-02"
);
const when = fc.option(dated, {nil: null}).map((edtf): Period => (edtf === null ? absent : stated(edtf)));
const lower = fc.tuple(fc.constantFrom(moreThan, atLeast), share).map(([bound, value]) => bound(value));

const quantity = fc.oneof(
  fc
    .tuple(fc.constantFrom(moreThan, atLeast, lessThan, atMost, about, exact), share)
    .map(([bound, value]): Quantity => {
      return bound(value);
    }),
  share.map((value): Quantity => range(value, 100))
);

const grid = fc
  .record({first: share, second: share, whole: wholeOf("Sund’s"), period: when, labels: fc.tuple(typed, typed)})
  .map(({first, second, whole, period, labels}) => {
    const of = {label: whole, period};
    const one = {claim: shareClaim(`one-${whole.length}`, exact(first), "w", of), label: labels[0]};
    const left = Math.min(second, 100 - first);
    const other = {claim: shareClaim(`other-${whole.length}`, exact(left), "w", of), label: labels[1]};
    return shareGrid(left > 0 ? [one, other] : [one], {rest});
  });
const open = fc
  .record({quantity: lower, whole: wholeOf("The Ellery"), period: when, text: typed})
  .map(({quantity, whole, period, text}) => {
    return shareGrid(
      {claim: shareClaim("open", quantity, "open", {label: whole, period}), label: text},
      {unknown: rest}
    );
  });
const count = fc
  .record({value: fc.integer({min: 2, max: 99_999}), bound: fc.constantFrom(moreThan, atLeast, exact)})
  .map(({value, bound}) => countClaim("count", bound(value)));

const forms: Readonly<Record<string, fc.Arbitrary<Form>>> = {
  shareGrid: fc.oneof(grid, open),
  shareGrids: fc.tuple(grid, open).map((grids) => shareGrids(grids)),
  twoWholes: fc
    .record({first: share, second: share, a: wholeOf("Sund’s"), b: wholeOf("The Ellery"), text: typed})
    .map((each) => {
      const one = {claim: shareClaim("one", exact(each.first), "a", {label: each.a}), label: each.text, rest};
      const other = {claim: shareClaim("other", exact(each.second), "b", {label: each.b}), label: each.text, rest};
      return twoWholes(one, other, {flow: each.text});
    }),
  statPanel: fc.record({quantity, counted: count, whole: wholeOf("The Ellery"), text: typed}).map((each) => {
    const claim = shareClaim("share", each.quantity, "w", {label: each.whole});
    return statPanel([
      {claim, label: each.text},
      {claim: each.counted, label: each.text}
    ]);
  }),
  unitCount: fc.tuple(count, typed).map(([claim, text]) => unitCount(claim, {label: text})),
  eventTimeline: fc.array(fc.tuple(label, dated), {minLength: 1, maxLength: 12}).map((list) => {
    return eventTimeline(list.map(([text, edtf], index) => happened(`e${index}`, text, edtf)));
  })
};

/** Takes each second form, from the nth. */
const everySecond = (from: number) => (_: unknown, index: number) => index % 2 === from;
const all = Object.entries(forms);

testSome(all, everySecond(0))(
  "alt of %s is one sentence that carries every drawn number with its bound and unit, and short where it can be",
  ([, arbitrary]) => {
    fc.assert(
      fc.property(arbitrary, ({alt, uses}) => {
        const text = alt?.text ?? "";
        expect(text).toMatch(/^[\p{Lu}\d].*[^\s,;:]\.$/u);
        expect(text).not.toMatch(/\.\.|\s\s|\s[,;.]|undefined/);
        expect(text.length).toBeLessThanOrEqual(mostCharacters);
        for (const claim of uses.filter((use) => use.kind === "claim"))
          expect(text.toLowerCase()).toContain(printed(claim));
      }),
      {numRuns: 200}
    );
  }
);

testSome(all, everySecond(1))(
  "alt of %s has nothing that the rules about numbers object to, whatever its claims and labels",
  async ([, arbitrary]) => {
    await fc.assert(
      fc.asyncProperty(arbitrary, async (form) => {
        const chart = figure({id: "sample", headline: words("A"), deck: words("B"), form});
        const file = fileOf(chart);
        for (const subject of [subjectOf(chart, file), strangeSubject(file)]) {
          const found = (await findingsIn(subject)).filter(({where}) => where.startsWith("description"));
          expect(found).toEqual([]);
        }
      }),
      {numRuns: 12}
    );
  }
);

const hedges: Readonly<Record<string, string>> = {
  moreThan: "more than ",
  atLeast: "at least ",
  lessThan: "less than ",
  atMost: "at most ",
  about: "about "
};

/** A number as it must stand in the text: bound and value, and a percent sign. */
function printed({quantity, unit}: Claim): string {
  const value =
    quantity.bound === "range" ? `${quantity.low}–${quantity.high}` : `${quantity.value}`.replace(/\B(?=\d{3}$)/, ",");
  return `${hedges[quantity.bound] ?? ""}${value}${unit.kind === "share" ? "%" : ""}`;
}
