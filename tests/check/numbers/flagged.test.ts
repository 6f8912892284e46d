import {expect, test} from "vitest";
import {claim} from "../../../src/facts/claim.js";
import {degreesIn, measureIn, percentChange} from "../../../src/facts/unit/measure.js";
import {stated} from "../../../src/facts/period.js";
import {exact, moreThan, type Quantity, range, withMargin} from "../../../src/facts/quantity.js";
import {attributedTo} from "../../../src/facts/source.js";
import type {Flag} from "../../../src/facts/table/column.js";
import {countOf, durationIn, type Unit} from "../../../src/facts/unit/unit.js";
import {bars} from "../../../src/forms/bars/bars.js";
import {columns} from "../../../src/forms/columns/columns.js";
import {dotRange} from "../../../src/forms/ranges/dotRange.js";
import {renderSVG} from "../../../src/render.js";
import {checkLoneFile} from "../../../src/verify/checkStory.js";
import {say} from "../../../src/words/say.js";
import {testSome} from "../../testSome.js";
import {office} from "../../forms/samples/dataSets.js";
import {sampleFigure} from "../../forms/samples/sampleFigure.js";

const units: Readonly<Record<string, readonly [Unit, value: number, deck: string]>> = {
  people: [countOf("person", "people"), 78_000, "people"],
  kilometres: [measureIn("kilometre", "kilometres", {symbol: "km"}), 140, "kilometres"],
  degrees: [degreesIn("C"), 21, "degrees"],
  weeks: [durationIn("week"), 12, "weeks"],
  changes: [percentChange, 12, "change"]
};
const quantities: Readonly<Record<string, (value: number) => Quantity>> = {
  exact,
  range: (value) => range(value / 2, value),
  moreThan,
  margin: (value) => withMargin(value, 1)
};
const flags: readonly (readonly Flag[])[] = [["forecast"], ["provisional"], ["estimated", "forecast"]];

const made = (subject: string, quantity: Quantity, unit: Unit, more: {year?: string; flags?: readonly Flag[]} = {}) =>
  claim({
    id: `${subject.toLowerCase()}-${more.year ?? "2023"}`,
    topic: "town",
    subject,
    quantity,
    unit,
    period: stated(more.year ?? "2023"),
    attribution: attributedTo(office),
    anchor: {kind: "elsewhere", url: "https://example.org/"},
    ...(more.flags && {flags: more.flags})
  });

const forms = {
  bars: (own: Quantity, unit: Unit, flags: readonly Flag[]) =>
    bars([made("Ash", own, unit, {flags}), made("Birch", exact(9), unit)]),
  columns: (own: Quantity, unit: Unit, flags: readonly Flag[]) =>
    columns([made("Ash", exact(9), unit, {year: "2022"}), made("Ash", own, unit, {flags})]),
  dotRange: (own: Quantity, unit: Unit, flags: readonly Flag[]) =>
    dotRange(
      [
        {name: "Ash", claims: [made("Ash", exact(9), unit, {year: "2022"}), made("Ash", own, unit, {flags})]},
        {name: "Birch", claims: [made("Birch", exact(5), unit, {year: "2022"}), made("Birch", exact(8), unit)]}
      ],
      {columns: [say`then`, say`now`]}
    )
} as const;

const cases = Object.entries(forms).flatMap(([form, drawn]) =>
  Object.entries(units).flatMap(([unit, [of, value, deck]]) =>
    Object.entries(quantities)
      .filter(([bound]) => !(form === "dotRange" && bound === "range") && !(form !== "dotRange" && unit === "degrees"))
      .flatMap(([bound, quantityOf]) =>
        flags.map((own) => ({
          title: `${form} of ${unit}, ${bound}, ${own.join(" and ")}`,
          chart: () => sampleFigure("flagged", drawn(quantityOf(value), of, own), "The town changes most", deck)
        }))
      )
  )
);

/** What a rule about the unit or the bound of numbers finds. */
async function foundIn(svg: string): Promise<string[]> {
  const {findings} = await checkLoneFile("s.svg", svg);
  const ours = findings.filter(({finding: {rule}}) => rule === "unit-changed" || rule === "bound-lost");
  return ours.map(({finding: {rule, where, expected}}) => `${rule}: ${where} → ${expected}`);
}

testSome(
  cases.map(({title, chart}) => [title, chart] as const),
  (_, index) => index % 9 === 0
)("the check takes the words that a form adds to flagged numbers: %s", async ([, chart]) => {
  expect(await foundIn(await renderSVG(chart(), {width: 640}))).toEqual([]);
});

test("the check refuses a flag that a number does not have, and what else a flagged number counts", async () => {
  const svg = await renderSVG(
    sampleFigure(
      "flagged",
      forms.bars(exact(78_000), countOf("person", "people"), ["forecast"]),
      "The town grows",
      "people"
    ),
    {width: 640}
  );
  expect(await foundIn(svg)).toEqual([]);
  expect(await foundIn(svg.replace(">78,000 forecast<", ">78,000 provisional<"))).toHaveLength(1);
  expect(await foundIn(svg.replace(">78,000 forecast<", ">78,000 forecast homes<"))).toHaveLength(1);
});
