import {
  about,
  atLeast,
  atMost,
  type Bound,
  exact,
  lessThan,
  moreThan,
  type Quantity,
  range,
  withMargin
} from "../../src/facts/quantity.js";
import type {Exact} from "../../src/facts/quantity.js";
import type {Form} from "../../src/form.js";
import {unitCount} from "../../src/forms/count/unitCount.js";
import {statPanel} from "../../src/forms/numbers/statPanel.js";
import {shareGrid} from "../../src/forms/shares/shareGrid.js";
import {shareGrids} from "../../src/forms/shares/shareGrids.js";
import {twoWholes} from "../../src/forms/shares/twoWholes.js";
import {say} from "../../src/words/say.js";
import {countClaim, shareClaim} from "./sampleClaims.js";

type Open = Exclude<Bound, "exact">;

/** A share of each bound that is not exact, at its ends too, and a count. */
export const openShares: readonly (readonly [Open, Exclude<Quantity, Exact>])[] = [
  ["moreThan", moreThan(31)],
  ["atLeast", atLeast(97)],
  ["lessThan", lessThan(3)],
  ["lessThan", lessThan(12)],
  ["atMost", atMost(66)],
  ["about", about(40)],
  ["about", about(98)],
  ["range", range(30, 45)],
  ["range", range(95, 100)],
  ["margin", withMargin(44, 3, {confidence: 95})],
  ["margin", withMargin(60, 10)]
];

const openCounts: Readonly<Record<Open, Quantity>> = {
  moreThan: moreThan(6000),
  atLeast: atLeast(95),
  lessThan: lessThan(1200),
  atMost: atMost(120),
  about: about(120),
  range: range(300, 450),
  margin: withMargin(640, 40, {confidence: 95})
};

const label = say`from Israel`;
const rest = say`from all other suppliers`;

/** A grid of an open share. */
export const gridOf = (quantity: Exclude<Quantity, Exact>, id = "oil") =>
  shareGrid({claim: shareClaim(id, quantity, id, {label: "The oil that Israel buys"}), label}, {unknown: rest});

/** Two bars, of a share of 17% and of another. */
export const barsOf = (quantity: Quantity) =>
  twoWholes(
    {claim: shareClaim("bought", quantity, "bought", {label: "Azerbaijan’s imports of arms"}), label, rest},
    {claim: shareClaim("sold", exact(17), "sold", {label: "Israel’s exports of arms"}), label, rest},
    {flow: say`The same deliveries`}
  );

/** Dots for a number. */
export const dotsOf = (quantity: Quantity) => unitCount(countClaim("dead", quantity), {label: say`soldiers killed`});

/** Every form that draws numbers, with each bound that is not exact. */
export const boundForms: readonly (readonly [name: string, form: Form])[] = openShares.flatMap(([bound, share]) => {
  const count = openCounts[bound];
  const name = `${bound} ${"value" in share ? share.value : share.low}`;
  const stats = [
    {claim: shareClaim("oil", share, "oil"), label},
    {claim: countClaim("dead", count), label: say`soldiers killed`}
  ];
  return [
    [`shareGrid of ${name}`, gridOf(share)],
    [`shareGrids of ${name}`, shareGrids([gridOf(share), gridOf(moreThan(50), "gas")])],
    [`twoWholes of ${name}`, barsOf(share)],
    [`unitCount of ${name}`, dotsOf(count)],
    [`statPanel of ${name}`, statPanel(stats)]
  ] as const;
});
