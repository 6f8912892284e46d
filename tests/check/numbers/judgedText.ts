import {evidenceOf} from "../../../src/facts/evidence/evidenceOf.js";
import {checkFile} from "../../../src/check/checkFile.js";
import {readPublished} from "../../../src/check/published.js";
import type {Finding} from "../../../src/check/rules.js";
import {claim, type Claim} from "../../../src/facts/claim.js";
import {wholeRatio} from "../../../src/facts/derived/derived.js";
import {event} from "../../../src/facts/event.js";
import {name} from "../../../src/facts/name.js";
import {degreesIn, moneyIn, percentagePoints, percentChange, ratePer} from "../../../src/facts/unit/measure.js";
import {absent, type Period, stated} from "../../../src/facts/period.js";
import {about, exact, moreThan, type Quantity, range} from "../../../src/facts/quantity.js";
import {attributedTo, unattributed} from "../../../src/facts/source.js";
import {countOf, durationIn, shareOf, type Unit, whole} from "../../../src/facts/unit/unit.js";

// Made up: Marn buys steel from Osta and sells it salt; a flood drowns cows.
const place = {kind: "elsewhere", url: "https://example.org/"} as const;
const bureau = {id: "bureau", name: "BTS", producer: "Bureau of Trade Statistics", published: "2021-03"};
const decadeSource = {id: "courier", name: "the Vell Courier"};
const five = stated("2016/2020");

function made(id: string, quantity: Quantity, unit: Unit, more: Partial<Claim> & {period?: Period} = {}): Claim {
  return claim({
    id,
    topic: id,
    quantity,
    unit,
    period: absent,
    attribution: attributedTo(bureau),
    anchor: place,
    ...more
  });
}

const wholeNamed = (id: string, label: string, period: Period = absent) =>
  shareOf(whole({id, label, measure: "volume", geography: "AA", period}));

const flow = {from: "Osta", to: "Marn", period: five};
const imports = claim({
  id: "imports",
  topic: "steel shares",
  quantity: exact(69),
  unit: wholeNamed("imports", "Marn’s imports of steel", five),
  attribution: attributedTo(bureau),
  anchor: place,
  ...flow
});
const exports = claim({
  id: "exports",
  topic: "steel shares",
  quantity: exact(17),
  unit: wholeNamed("exports", "Osta’s exports of steel", five),
  attribution: attributedTo(bureau),
  anchor: place,
  ...flow
});
const jobs = wholeNamed("jobs", "Women among Osta’s workers");
const farmland = wholeNamed("farmland", "The island’s farmland");
const drawn: readonly Claim[] = [
  imports,
  exports,
  made("salt", moreThan(30), wholeNamed("salt", "The salt that Osta buys")),
  made("cows", moreThan(6000), countOf("cow", "cows"), {period: stated("2020")}),
  made("animals", about(5700), countOf("animal", "animals")),
  made("length", exact(6), durationIn("week")),
  made("bread", exact(4.5, 2), moneyIn("USD")),
  made("budget", exact(1_500_000, {significant: 2}), moneyIn("EUR")),
  made("growth", exact(3), percentChange),
  made("slump", exact(-12), percentChange),
  made("lead", exact(5), percentagePoints),
  made("mortality", exact(12.3), ratePer(1000, "people", {one: "death", many: "deaths"})),
  made("frost", exact(-4), degreesIn("C")),
  made("farms", range(300, 500), countOf("farm", "farms")),
  made("ships", exact(44), countOf("ship", "ships"), {period: stated("1998")}),
  made("strikes", exact(8), countOf("strike", "strikes"), {period: stated("2023-07/2023-09")}),
  made("pupils", exact(950), countOf("pupil", "pupils"), {period: stated("2023/2024")}),
  made("amphorae", exact(230), countOf("amphora", "amphorae"), {period: stated("0079")}),
  made("women-then", exact(41.2), jobs, {period: stated("1990")}),
  made("women-now", exact(44), jobs, {period: stated("2000")}),
  made("vell", exact(21), farmland, {subject: "Vell"}),
  made("tarn", exact(33), farmland, {subject: "Tarn"})
];
const decade = made("decade", exact(60), wholeNamed("decade", "Marn’s imports of steel", stated("2011/2020")), {
  topic: "ten-year ranking",
  subject: "Norr",
  period: stated("2011/2020"),
  attribution: attributedTo(decadeSource)
});
const dated = (id: string, label: string, edtf: string) =>
  event({id, label, period: stated(edtf), attribution: unattributed, anchor: place});
const ratio = wholeRatio(imports as Parameters<typeof wholeRatio>[0], exports as Parameters<typeof wholeRatio>[0]);

/** The names with a number in them that the evidence carries. */
const names =
  "F-16|G20|CO₂|9/11|Covid-19|Second World War|7-Eleven|First Minister|Seven Oaks|A8|m²|Channel 13|Article 50|Boeing 737".split(
    "|"
  );

const events = [dated("flood", "Great flood", "2020"), dated("visit", "Minister visits Marn", "2023-07-13")];
const evidence = evidenceOf({
  uses: [...drawn, decade, ...events, ratio, ...names.map(name)],
  form: {name: "statPanel", uses: [...drawn, ...events, ratio]}
});

const label = [...drawn.map(({id}) => id), ratio.operation, "flood", "visit"];
const reading = JSON.stringify({
  reading: {
    scales: {},
    shapes: [],
    texts: [
      [1, "note"],
      [1, {label}]
    ]
  }
});
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** What the rules about the numbers of texts find in a text that stands alone in a figure of the claims above. */
export function findingsOf(text: string): Promise<Finding[]> {
  const line = `<text x="20" y="40" font-size="20" font-weight="700">${escaped(text)}</text>`;
  const file = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="80"><metadata>${escaped(reading)}</metadata>${line}<text x="300" y="70" font-size="12">·</text></svg>`;
  const rules = ["number-unlicensed", "bound-lost", "unit-changed", "derived-unmarked", "rounding"] as const;
  return checkFile({file: "marn.svg", text: file, published: readPublished(file), evidence, intent: null}, rules);
}
