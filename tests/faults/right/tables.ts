import {dataTable} from "../../../src/facts/file/dataTable.js";
import {
  absent,
  bars,
  columns,
  countOf,
  type Form,
  groupedBars,
  line,
  measureIn,
  moneyIn,
  type Period,
  scatter,
  shareOf,
  slope,
  stated,
  whole
} from "../../../src/index.js";
import {plot, Plot} from "../../../src/plot.js";
import {textFile} from "../../facts/file/textFile.js";

/** A chart of a table, with the deck that says what it shows; no text of it has a claim. */
export interface ChartOfTable {
  readonly id: string;
  readonly deck: string;
  readonly form: Form;
}

const source = {id: "office", name: "Office of Counts"} as const;
const period = stated("2024");
const csv = (id: string, ...rows: readonly string[]) => textFile(`${id}.csv`, `${rows.join("\n")}\n`);
const part = (label: string, measure: string, when: Period = period) =>
  shareOf(whole({id: measure, label, measure, geography: "the coast", period: when}));

const bills = dataTable(
  csv(
    "bills",
    "town,year,bill",
    ...[61, 60, 64, 88, 97, 92].map((bill, at) => `Osta,${2019 + at},${bill}`),
    ...[74, 73, 73, 75, 74, 75].map((bill, at) => `Lund,${2019 + at},${bill}`),
    ...[110, 104, 99, 95, 90, 83].map((bill, at) => `Vell,${2019 + at},${bill}`)
  ),
  {key: ["town", "year"], source, period: {column: "year"}, columns: {town: "text", year: "period", bill: {unit: moneyIn("EUR")}}} // prettier-ignore
);

const schools = dataTable(
  csv("schools", "town,size,passed", "Arle,29,58", "Brom,27,63", "Corv,24,66", "Dorn,22,71", "Esk,21,69", "Finn,18,78"),
  {
    key: "town",
    source,
    period,
    columns: {
      town: "text",
      size: {unit: countOf("pupil", "pupils"), label: "Pupils in a class"},
      passed: {unit: part("Pupils of a town", "exam"), label: "Pupils who pass the exam"}
    }
  }
);

const thefts = dataTable(
  csv(
    "thefts",
    "district,time,thefts",
    ...["Morning,12", "Afternoon,30", "Night,64"].map((row) => `Harbour,${row}`),
    ...["Morning,25", "Afternoon,71", "Night,40"].map((row) => `Market,${row}`),
    ...["Morning,9", "Afternoon,14", "Night,11"].map((row) => `Abbey,${row}`)
  ),
  {key: ["district", "time"], source, period, columns: {district: "text", time: "text", thefts: {unit: countOf("theft", "thefts")}}} // prettier-ignore
);

const power = dataTable(csv("power", "source,share", "Wind,34", "Gas,27", "Nuclear,18", "Solar,12", "Coal,9"), {
  key: "source",
  source,
  period,
  columns: {source: "text", share: {unit: part("Power made on the coast", "power")}}
});

const turnout = dataTable(
  csv("turnout", "region,before,after", "North,61,68", "South,72,66", "East,58,58", "West,70,74", "Capital,66,75"),
  {
    key: "region",
    source,
    columns: {
      region: "text",
      before: {unit: part("People who may vote", "turnout", absent), period: stated("2019"), label: "2019"},
      after: {unit: part("People who may vote", "turnout", absent), period, label: "2024"}
    }
  }
);

const births = dataTable(
  csv("births", "year,births", ...[1210, 1190, 1150, 1120, 1090, 1010, 1065, 980, 930, 905].map((born, at) => `${2015 + at},${born}`)), // prettier-ignore
  {key: "year", source, period: {column: "year"}, columns: {year: "period", births: {unit: countOf("birth", "births")}}}
);

const rain = dataTable(
  csv("rain", "town,depth", "Osta,812", "Lund,640", "Vell,433", "Marn,390"),
  {key: "town", source, period, columns: {town: "text", depth: {unit: measureIn("millimetre", "millimetres", {symbol: "mm"}), label: "Rain"}}} // prettier-ignore
);

const roads = dataTable(
  csv(
    "roads",
    "road,year,deaths",
    ...[15, 13, 25].map((deaths, at) => `Highways,${2019 + at},${deaths}`),
    ...[9, 8, 12].map((deaths, at) => `County roads,${2019 + at},${deaths}`),
    ...[4, 5, 3].map((deaths, at) => `City streets,${2019 + at},${deaths}`)
  ),
  {key: ["road", "year"], source, period: {column: "year"}, columns: {road: "text", year: "period", deaths: {unit: countOf("death", "deaths")}}} // prettier-ignore
);

const ferries = dataTable(
  csv(
    "ferries",
    "route,year,passengers",
    ...[920, 410, 560, 700, 790, 830].map((many, at) => `Cape,${2019 + at},${1000 * many}`),
    ...[760, 330, 420, 540, 610, 640].map((many, at) => `Island,${2019 + at},${1000 * many}`),
    ...[650, 190, 330, 520, 655, 700].map((many, at) => `Fjord,${2019 + at},${1000 * many}`),
    ...[430, 220, 270, 340, 360, 380].map((many, at) => `Lagoon,${2019 + at},${1000 * many}`),
    ...[250, 150, 160, 180, 200, 215].map((many, at) => `Delta,${2019 + at},${1000 * many}`)
  ),
  {key: ["route", "year"], source, period: {column: "year"}, columns: {route: "text", year: "period", passengers: {unit: countOf("passenger", "passengers")}}} // prettier-ignore
);

/** Charts of tables of several shapes, with no claim in their texts. */
export const tableCharts = {
  bills: {
    id: "bills",
    deck: "Monthly electricity bill of a household, by town",
    form: line(bills, {series: "town", date: "year", value: "bill"})
  },
  schools: {
    id: "schools",
    deck: "Pupils in a class, and share of pupils who pass the exam, by town, 2024",
    form: scatter(schools, {name: "town", x: "size", y: "passed"})
  },
  thefts: {
    id: "thefts",
    deck: "Bicycles stolen, by district and time of day, 2024",
    form: plot({
      marginLeft: 70,
      x: {label: null, domain: ["Morning", "Afternoon", "Night"]},
      y: {label: null},
      color: {scheme: "blues", legend: true, label: "Thefts"},
      marks: [Plot.cell(thefts.data, {x: "time", y: "district", fill: "thefts"})]
    })
  },
  power: {id: "power", deck: "Share of power by source, 2024", form: bars(power, {name: "source", value: "share"})},
  turnout: {
    id: "turnout",
    deck: "Turnout by region, 2019 and 2024",
    form: groupedBars(turnout, {name: "region", series: ["before", "after"]})
  },
  births: {id: "births", deck: "Births in Corfu, by year", form: columns(births, {name: "year", value: "births"})},
  roads: {
    id: "roads",
    deck: "Traffic deaths in Dell County by kind of road",
    form: line(roads, {series: "road", date: "year", value: "deaths"})
  },
  ferries: {
    id: "ferries",
    deck: "Passengers of the ferries, by route",
    form: line(ferries, {series: "route", date: "year", value: "passengers"})
  },
  ferriesThen: {
    id: "ferries-then",
    deck: "Passengers of the ferries by route, 2019 and 2024",
    form: slope(ferries, {series: "route", date: "year", value: "passengers", from: "2019", to: "2024"})
  },
  rain: {id: "rain", deck: "Rain by town, 2024", form: bars(rain, {name: "town", value: "depth"})}
} as const satisfies Record<string, ChartOfTable>;
