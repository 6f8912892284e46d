import type {Chart} from "../../../src/figure/figure.js";
import type {Table} from "../../../src/facts/table/table.js";
import {moneyIn, percentChange} from "../../../src/facts/unit/measure.js";
import {stated} from "../../../src/facts/period.js";
import {exact} from "../../../src/facts/quantity.js";
import {shareOf, whole} from "../../../src/facts/unit/unit.js";
import {area, type AreaOptions} from "../../../src/forms/area/area.js";
import {countClaim} from "../sampleClaims.js";
import {seriesTable} from "./lineData.js";
import {sampleFigure} from "./sampleFigure.js";

const span = (from: number, count: number) => Array.from({length: count}, (_, index) => String(from + index));

const decade = span(2013, 11);

const power = shareOf(
  whole({
    id: "power",
    label: "electricity made in Ruritania",
    measure: "terawatt hours",
    geography: "DE",
    period: stated("2023")
  })
);

const months = Array.from({length: 48}, (_, index) => `${2019 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`); // prettier-ignore

const three = {
  Ash: [112, 130, 141, 160, 188, 240, 255, 310, 355, 402, 412],
  Birch: [230, 241, 252, 270, 275, 290, 320, 315, 340, 366, 390],
  Cedar: [320, 312, 305, 298, 290, 270, 266, 230, 241, 238, 230]
};

/** Data that is hard to draw as areas, by what is hard about it. */
export const areaData: Readonly<Record<string, Table>> = {
  "three layers": seriesTable("three-layers", {dates: decade, series: three}),
  "one area": seriesTable("one-area", {dates: decade, series: {Ash: three.Ash}}),
  "two dates": seriesTable("two-dates", {dates: ["2015", "2023"], series: {Ash: [312, 412], Birch: [230, 390]}}),
  "parts of a whole": seriesTable("mix", {
    dates: decade,
    unit: power,
    series: {
      Coal: [46, 45, 44, 42, 40, 38, 31, 26, 30, 33, 27],
      "Wind and sun": [14, 16, 19, 19, 23, 26, 30, 34, 31, 34, 42],
      Gas: [15, 13, 12, 15, 16, 16, 19, 20, 19, 16, 17],
      Other: [25, 26, 25, 24, 21, 20, 20, 20, 20, 17, 14]
    }
  }),
  "48 months": seriesTable("monthly", {
    dates: months,
    series: {
      North: months.map((_, index) => 400 + ((index * 37) % 90) + 4 * index),
      South: months.map((_, index) => 300 + ((index * 53) % 70)),
      West: months.map((_, index) => 90 + ((index * 17) % 40))
    }
  }),
  "up and down": seriesTable("balance", {
    dates: months,
    unit: percentChange,
    decimals: 1,
    series: {Trade: months.map((_, index) => Number((4 * Math.sin(index / 5) + (index > 13 && index < 20 ? -6 : 1)).toFixed(1)))} // prettier-ignore
  }),
  "missing years": seriesTable("area-gaps", {
    dates: decade,
    series: {
      Ash: [112, 130, null, null, 188, null, 255, 310, 355, null, null],
      Birch: [230, 241, null, null, 275, null, 320, 315, 340, null, null]
    }
  }),
  "a gap in one layer": seriesTable("area-gap", {dates: decade, series: {...three, Ash: three.Ash.map((value, year) => (year === 4 || year === 10 ? null : value))}}), // prettier-ignore
  "a gap in one share": seriesTable("area-share-gap", {
    dates: span(2019, 4),
    unit: power,
    series: {Coal: [46, 45, 44, 42], Gas: [34, null, 36, 38], Other: [20, 20, 20, 20]}
  }),
  "years left out": seriesTable("area-left-out", {
    dates: ["2010", "2011", "2012", "2013", "2018", "2019", "2020"],
    series: {Ash: [112, 130, 141, 160, 240, 255, 240], Birch: [230, 241, 252, 270, 275, 290, 320]}
  }),
  "long names": seriesTable("long-layers", {
    dates: decade,
    series: {
      "Electricity, gas, steam and air conditioning supply": three.Ash,
      "Wholesale and retail trade; repair of motor vehicles and motorcycles": three.Birch,
      Mining: three.Cedar
    }
  }),
  "provisional values": seriesTable("area-firmness", {
    dates: decade,
    series: {Ash: three.Ash, Birch: three.Birch},
    flags: {provisional: [10, 11, 21, 22], estimated: [16]}
  }),
  "all equal": seriesTable("equal-layers", {dates: decade, series: {Ash: decade.map(() => 40), Birch: decade.map(() => 40)}}), // prettier-ignore
  "one huge layer": seriesTable("huge-layer", {
    dates: decade,
    unit: moneyIn("EUR"),
    series: {Ash: decade.map((_, index) => 980_000 - 7000 * index), Birch: decade.map((_, index) => 4000 + 90 * index)}
  }),
  "a layer of zeros": seriesTable("zero-layer", {
    dates: decade,
    series: {Ash: three.Ash, Birch: [0, 0, 0, 0, 12, 30, 60, 90, 140, 150, 170]}
  })
};

const columns = {series: "place", date: "year", value: "value"} as const;

const drawn = (id: string, name: string, options: AreaOptions = {}) =>
  sampleFigure(`sample-area-${id}`, area(areaData[name]!, {...columns, ...options}));

const claimAt = (id: string, subject: string, year: string, value: number) =>
  ({claim: countClaim(id, exact(value), {topic: "Soldiers", period: stated(year)}), series: subject}) as const;

const claims = ["2019", "2020", "2021"].flatMap((year, index) => [
  claimAt(`ash-${index}`, "Ash", year, 5200 + 300 * index),
  claimAt(`birch-${index}`, "Birch", year, 4100 - 200 * index)
]);

/** Samples of `area`. */
export const areaSamples: Readonly<Record<string, Chart>> = {
  ...Object.fromEntries(Object.keys(areaData).map((name) => [name, drawn(name.replaceAll(" ", "-").replace(/^\d/, "n"), name)])), // prettier-ignore
  "a highlight": drawn("highlight", "parts of a whole", {highlight: "Wind and sun"}),
  "names alone": drawn("names", "three layers", {labels: "axis"}),
  claims: sampleFigure("sample-area-claims", area(claims))
};
