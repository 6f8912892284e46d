// What must not compile, and what must: `tsc --noEmit` is the test, and nothing here is ever called. Below each mark
// stands a line that is wrong in one respect only; should it come to compile, the compiler says that its mark is unused.
import {claim} from "../../src/facts/claim.js";
import {complement, remainder, wholeRatio} from "../../src/facts/derived/derived.js";
import {absent, stated} from "../../src/facts/period.js";
import {about, atLeast, exact, lessThan, moreThan, type Quantity, range} from "../../src/facts/quantity.js";
import {attributedTo, unattributed} from "../../src/facts/source.js";
import {countOf, durationIn, shareOf, whole} from "../../src/facts/unit/unit.js";
import type {Chart} from "../../src/figure/figure.js";
import {unitCount} from "../../src/forms/count/unitCount.js";
import {shareGrid} from "../../src/forms/shares/shareGrid.js";
import {say} from "../../src/words/say.js";

const place = {
  topic: "trade",
  attribution: unattributed,
  anchor: {kind: "elsewhere", url: "https://example.org"}
} as const;
const period = stated("2016/2020");
const imports = whole({id: "imports", label: "Imports", measure: "tonnes", geography: "FR", period});
const exports = whole({id: "exports", label: "Exports", measure: "tonnes", geography: "DE", period});

const bought = claim({id: "bought", quantity: exact(40), unit: shareOf(imports), period, ...place});
const alsoBought = claim({id: "also-bought", quantity: exact(20), unit: shareOf(imports), period, ...place});
const sold = claim({id: "sold", quantity: exact(17), unit: shareOf(exports), period, ...place});
const atMostBelow = claim({id: "below", quantity: lessThan(5), unit: shareOf(imports), period, ...place});
const above = claim({id: "above", quantity: moreThan(30), unit: shareOf(imports), period: absent, ...place});
const roughly = claim({id: "roughly", quantity: about(30), unit: shareOf(imports), period: absent, ...place});
const between = claim({id: "between", quantity: range(3, 5), unit: shareOf(imports), period: absent, ...place});
const ships = claim({id: "ships", quantity: exact(6), unit: countOf("ship", "ships"), period, ...place});
const weeks = claim({id: "weeks", quantity: exact(6), unit: durationIn("week"), period, ...place});

const label = say`from here`;
const rest = say`from elsewhere`;
const unknown = say`not stated`;

/** Shares of one whole, stated exactly, on one grid; a lower bound alone, with words for what nobody stated. */
export function compilesShareGrid() {
  shareGrid([{claim: bought, label}], {rest});
  shareGrid(
    [
      {claim: bought, label},
      {claim: alsoBought, label}
    ],
    {rest}
  );
  shareGrid({claim: above, label}, {unknown});
  shareGrid({claim: atMostBelow, label}, {unknown});
  shareGrid({claim: roughly, label}, {unknown});
  shareGrid({claim: between, label}, {unknown});
}

export function refusesShareGrid() {
  // @ts-expect-error: the second part is a share of another whole
  shareGrid([{claim: bought, label}, {claim: sold, label}], {rest}); // prettier-ignore
  // @ts-expect-error: a lower bound has no rest
  shareGrid({claim: above, label}, {rest});
  // @ts-expect-error: a lower bound has no rest, in a list either
  shareGrid([{claim: above, label}], {rest});
  // @ts-expect-error: what a lower bound leaves open needs words
  shareGrid({claim: above, label}, {});
  // @ts-expect-error: what a lower bound leaves open needs words
  shareGrid({claim: above, label});
  // @ts-expect-error: nothing about an exact share is unknown
  shareGrid({claim: bought, label}, {unknown});
  // @ts-expect-error: an exact share leaves a rest, and that needs words
  shareGrid([{claim: bought, label}], {});
  // @ts-expect-error: an estimate fills no squares
  shareGrid([{claim: roughly, label}], {rest});
  // @ts-expect-error: a range fills no squares
  shareGrid([{claim: between, label}], {rest});
  // @ts-expect-error: ships are no share
  shareGrid([{claim: ships, label}], {rest});
  // @ts-expect-error: weeks are no share
  shareGrid([{claim: weeks, label}], {rest});
  // @ts-expect-error: no parts, no grid
  shareGrid([], {rest});
  // @ts-expect-error: a label is said, so that it holds no digit
  shareGrid([{claim: bought, label: "from 12 towns"}], {rest});
}

const count = <Q extends Quantity>(quantity: Q) =>
  claim({id: "count", quantity, unit: countOf("ship", "ships"), period, ...place});

/** A count stated exactly or by a bound. */
export function compilesUnitCount() {
  unitCount(count(exact(6)), {label});
  unitCount(count(atLeast(6)), {label});
  unitCount(count(lessThan(6)), {label});
  unitCount(count(about(6)), {label});
  unitCount(count(range(3, 5)), {label});
}

export function refusesUnitCount() {
  // @ts-expect-error: weeks are not counted in dots
  unitCount(weeks, {label});
}

/** What is left of exact shares, what a bound leaves, and two shares of one flow. */
export function compilesDerived() {
  remainder(bought);
  remainder(bought, alsoBought);
  complement(above);
  complement(atMostBelow);
  wholeRatio(bought, sold);
}

export function refusesDerived() {
  // @ts-expect-error: a lower bound leaves no remainder
  remainder(above);
  // @ts-expect-error: nor does an upper bound
  remainder(atMostBelow);
  // @ts-expect-error: nor an estimate
  remainder(roughly);
  // @ts-expect-error: nor a bound after an exact share
  remainder(bought, above);
  // @ts-expect-error: the second share is of another whole
  remainder(bought, sold);
  // @ts-expect-error: ships are no share
  remainder(ships);
  // @ts-expect-error: an exact share has a remainder, not a complement
  complement(bought);
  // @ts-expect-error: a bound divides nothing
  wholeRatio(bought, above);
}

/** Whatever knows its licence may stand in a text. */
export function compilesSay() {
  return say`${bought} of it, ${remainder(bought)} left, says ${{id: "office", name: "Grain Office"}}, ${label}`;
}

export function refusesSay() {
  return [
    // @ts-expect-error: a bare number has no licence
    say`${40} percent of it`,
    // @ts-expect-error: nor has a bare text
    say`${"40 percent"} of it`,
    // @ts-expect-error: nor has a quantity without its claim
    say`${exact(40)} of it`
  ];
}

/** A claim says who says it, even if that is nobody. */
export function compilesClaim() {
  const unit = countOf("ship", "ships");
  const anchor = {kind: "elsewhere", url: "https://example.org"} as const;
  claim({id: "a", topic: "ships", quantity: atLeast(3), unit, period: absent, attribution: unattributed, anchor});
  const attribution = attributedTo({id: "office", name: "Grain Office"});
  claim({id: "b", topic: "ships", quantity: atLeast(3), unit, period: absent, attribution, anchor});
}

export function refusesClaim() {
  const unit = countOf("ship", "ships");
  const {topic, attribution, anchor} = place;
  const quantity = exact(3);
  const source = {id: "office", name: "Grain Office"} as const;
  // @ts-expect-error: nobody says it
  claim({id: "a", topic, quantity, unit, period, anchor});
  // @ts-expect-error: a source alone does not say that it is the one that says it
  claim({id: "a", topic, quantity, unit, period, attribution: source, anchor});
  // @ts-expect-error: it stands nowhere
  claim({id: "a", topic, quantity, unit, period, attribution});
  // @ts-expect-error: it holds at no time; absent would say so
  claim({id: "a", topic, quantity, unit, attribution, anchor});
  // @ts-expect-error: it counts nothing
  claim({id: "a", topic, quantity, period, attribution, anchor});
  // @ts-expect-error: a bare number has no bound
  claim({id: "a", topic, quantity: 3, unit, period, attribution, anchor});
  // @ts-expect-error: a share is a share of something
  claim({id: "a", topic, quantity, unit: {kind: "share"}, period, attribution, anchor});
}

/** Where a chart may be drawn. */
export function chartsDoNotTakeBoth(chart: Chart): void {
  chart({width: 640});
  chart({canvas: "card", scheme: "dark"});
  // @ts-expect-error: a canvas has a width of its own
  chart({canvas: "card", width: 640});
  // @ts-expect-error: no such canvas
  chart({canvas: "poster"});
}
