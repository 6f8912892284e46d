import {expect, test} from "vitest";
import {exact} from "../../../src/facts/quantity.js";
import {moneyIn} from "../../../src/facts/unit/measure.js";
import {countOf} from "../../../src/facts/unit/unit.js";
import {bars, figure, type Phrase, plain, say} from "../../../src/index.js";
import {office, tableOf} from "../../forms/samples/dataSets.js";
import {countClaim} from "../../forms/sampleClaims.js";
import {fileOf, linesIn, strangeSubject} from "./drawnSubject.js";

const towns = "Riga Tarn Vell Marn Osta Norr Sund Ellery Brunn Kolm".split(" ");
const farms = towns.map((town, index) => ({
  claim: countClaim(town.toLowerCase(), exact(120 + 10 * index), {topic: "farms", unit: countOf("farm", "farms")}),
  name: plain(town)
}));
const ofClaims = (alt: Phrase) =>
  figure({
    id: "farms",
    headline: say`Farms around the towns of the coast`,
    deck: say`The article states no period`,
    form: bars(farms),
    alt
  });

const rents = tableOf("rents", {names: towns, values: towns.map((_, index) => 300 + index), unit: moneyIn("EUR")});
const ofCells = (alt: Phrase) =>
  figure({
    id: "rents",
    headline: say`What a flat costs on the coast`,
    deck: say`Rent`,
    form: bars(rents, {name: "place", value: "value"}),
    sources: [office],
    alt
  });

const alarms = async (chart: ReturnType<typeof figure>) => {
  const lines = await linesIn(strangeSubject(fileOf(chart)));
  return lines.filter((line) => line.startsWith("alt-disagrees"));
};
const at = (index: number) => farms.at(index)?.claim ?? missing();
const [first, last, between] = [at(0), at(-1), at(4)];

test("alt-disagrees takes the greatest or the least of more than eight claims for a summary", async () => {
  expect(await alarms(ofClaims(say`Bar chart: Kolm leads with ${last}.`))).toEqual([]);
  expect(await alarms(ofClaims(say`Bar chart: Riga is last with ${first}.`))).toEqual([]);
  expect(await alarms(ofClaims(say`Bar chart: Osta has ${between}.`))).toHaveLength(1);
  expect(await alarms(ofClaims(say`Bar chart of the farms of the coast.`))).toHaveLength(1);
});

test("alt-disagrees takes a description of cells that says what they are of, and no other", async () => {
  expect(await alarms(ofCells(say`Bar chart: Kolm leads, Riga is last.`))).toEqual([]);
  expect(await alarms(ofCells(say`Bar chart of what a flat costs.`))).toEqual([]);
  expect(await alarms(ofCells(say`Grid of a hundred squares.`))).toHaveLength(1);
});

test("alt-disagrees takes the ends of five claims that no 150 characters hold, and wants all five where these do", async () => {
  const five = (most: number) =>
    towns.slice(0, 5).map((town, index) => ({
      claim: countClaim(town.toLowerCase(), exact(most + index), {topic: "farms", unit: countOf("farm", "farms")}),
      name: plain(town)
    }));
  const drawn = (rows: ReturnType<typeof five>) =>
    figure({
      id: "farms",
      headline: say`Farms of the coast`,
      deck: say`The article states no period`,
      form: bars(rows),
      alt: say`Bar chart: Riga has the fewest, ${rows[0]?.claim ?? missing()}.`
    });
  expect(await alarms(drawn(five(214_900_000)))).toEqual([]);
  expect(await alarms(drawn(five(120)))).not.toEqual([]);
});

function missing(): never {
  throw new Error("missing claim");
}
