import {JSDOM} from "jsdom";
import {articleRecord} from "../src/facts/article/article.js";
import * as nutgraf from "../src/index.js";
import * as live from "../src/live.js";
import * as plots from "../src/plot.js";
import * as publish from "../src/render.js";
import {countClaim, shareClaim} from "./forms/sampleClaims.js";

const {absent, anchor, exact, moreThan, withMargin, say, stated, unattributed} = nutgraf;
const {document} = new JSDOM("").window;

const digest = "a".repeat(64);
const source = {
  id: "sipri",
  name: "SIPRI",
  producer: "An institute",
  published: "2021",
  url: "https://a.org/b",
  via: "x"
};
const first = shareClaim("first", exact(69), "one");
const second = shareClaim("second", exact(17), "two");
const open = shareClaim("open", moreThan(30), "three");
const count = countClaim("count", moreThan(60));
const poll = shareClaim("poll", withMargin(54, 3), "four");
const fiscal = {...count, period: stated("2024-07/2025-06")};
const place = anchor("69 percent", {start: 3, hedge: "about", before: digest, after: digest});
const article = nutgraf.readArticle("It was 69 percent of all.");
const opened = {
  id: "opened",
  label: "The bridge opens",
  period: stated("2023"),
  attribution: unattributed,
  anchor: place,
  caveats: ["inferred"]
};
const happened = nutgraf.event(opened);
const grid = nutgraf.shareGrid([{claim: first, label: say`from Israel`}], {rest: say`from others`});
const figureSpec = {
  id: "grid",
  headline: say`A grid`,
  deck: say`Of squares`,
  form: grid,
  note: say`A note`,
  alt: say`A grid of squares`,
  card: {headline: say`A card`, deck: say`Its deck`, note: say`Its note`, form: grid, alt: say`Its alt`},
  square: {headline: say`A square`},
  waivers: [{rule: "headline-long", reason: "it must be", about: "the headline"}]
};
const chart = nutgraf.figure(figureSpec);
const story = {
  slug: "story",
  title: say`A story`,
  cells: [say`A cell`, chart],
  article: {digest, codePoints: 90, waivers: [{token: "two", start: 3, reason: "a way of speaking"}]},
  licence: {name: "CC-BY-4.0", title: "Attribution", path: "https://example.org/by"},
  without: ["dark"],
  lead: [chart]
};
const book = nutgraf.notebook({slug: "story", title: say`A story`, cells: [chart]});
const claimSpec = {
  id: "wheat",
  topic: "wheat",
  quantity: exact(40),
  unit: {kind: "share", whole: {id: "all", label: "All", measure: "tonnes", geography: "FR", period: absent}},
  period: {basis: "supplied", edtf: "2020", note: "by the editor", anchor: place},
  attribution: {kind: "attributed", to: source},
  anchor: {kind: "elsewhere", url: "https://example.org/"},
  subject: "Israel",
  from: "IL",
  to: "AZ",
  caveats: ["rounded"],
  corroboration: [{source, agrees: true, note: "the same"}]
};

const rentsFile = {
  name: "rents.csv",
  text: "city,price,heat,mark\nRiga,EUR712c,20,p\nVilnius,EUR640c,30,e\n",
  sha256: digest
};
const rentsSchema = {
  id: "rents",
  columns: {
    city: "text",
    price: {
      unit: nutgraf.moneyIn("EUR"),
      header: "price",
      missing: ["n/a"],
      decimals: 0,
      decimal: ".",
      group: ",",
      prefix: "EUR",
      suffix: "c",
      bound: "exact",
      flags: {column: "mark", provisional: ["p"], estimated: ["e"]},
      period: stated("2023"),
      attribution: nutgraf.attributedTo(source)
    },
    heat: {unit: nutgraf.moneyIn("EUR")},
    mark: "text"
  },
  key: "city",
  source,
  period: stated("2023"),
  skip: [],
  headerRow: 1
} as const;
const rents = nutgraf.table(rentsFile, rentsSchema);
const packageFile = {
  name: "datapackage.json",
  text: JSON.stringify({
    resources: [
      {name: "homes", path: "homes.csv", schema: {fields: [{name: "city"}, {name: "homes", type: "integer"}]}}
    ]
  }),
  sha256: digest
};
const months = nutgraf.table(
  {name: "months.csv", text: "who,month,low,price,high,rise\nA,2020-01,1,2,3,4\nA,2020-02,2,3,4,5\n", sha256: digest},
  {
    id: "months",
    columns: {
      who: "text",
      month: "text",
      low: {unit: nutgraf.moneyIn("EUR"), period: stated("2020")},
      price: {unit: nutgraf.moneyIn("EUR"), period: stated("2021")},
      high: {unit: nutgraf.moneyIn("EUR")},
      rise: {unit: nutgraf.moneyIn("EUR")}
    },
    key: "month",
    source,
    period: stated("2023")
  }
);
const steps = nutgraf.table(
  {name: "steps.csv", text: "step,price\nBefore,5\nRise,2\nAfter,7\n", sha256: digest},
  {
    id: "steps",
    columns: {step: "text", price: {unit: nutgraf.moneyIn("EUR")}},
    key: "step",
    source,
    period: stated("2023")
  }
);
const house = nutgraf.table(
  {name: "house.csv", text: "party,seats\nLeft,5\nRight,6\n", sha256: digest},
  {
    id: "house",
    columns: {party: "text", seats: {unit: nutgraf.countOf("seat", "seats")}},
    key: "party",
    source,
    period: stated("2023")
  }
);
const atlasFile = new URL(
  `data:application/json;name=atlas.json,${encodeURIComponent(
    JSON.stringify({
      type: "Topology",
      arcs: [[[0, 0], [0, 1], [1, 1], [0, 0]], [[1, 0], [1, 1], [2, 1], [1, 0]]], // prettier-ignore
      objects: {
        halves: {
          type: "GeometryCollection",
          geometries: [
            {type: "Polygon", id: "Left", arcs: [[0]]},
            {type: "Polygon", id: "Right", arcs: [[1]]}
          ]
        }
      }
    })
  )}`
);
const halves = nutgraf.readRegions(atlasFile, {object: "halves"});
const panels = nutgraf.table(
  {name: "panels.csv", text: "who,month,price\nA,2020-01,2\nA,2020-02,3\nB,2020-01,4\nB,2020-02,5\n", sha256: digest},
  {
    id: "panels",
    columns: {who: "text", month: "text", price: {unit: nutgraf.moneyIn("EUR")}},
    key: ["who", "month"],
    source,
    period: {column: "month"}
  }
);
const bar = plots.Plot.barX([{a: 1, b: "one"}], {x: "a", y: "b"});

/** A public function with arguments that it takes. */
export type Call = readonly [name: string, call: (...words: readonly never[]) => unknown, given: readonly unknown[]];

const called = (name: string, call: (...words: never[]) => unknown, ...given: readonly unknown[]): Call => [
  name,
  call as Call[1],
  given
];

export const calls: readonly Call[] = [
  called("anchor", nutgraf.anchor, "69 percent", {start: 3, hedge: "about", before: digest, after: digest}),
  called("anchorHolds", nutgraf.anchorHolds, {state: "exact"}),
  called("articleRecord", articleRecord, story.article),
  called("attributedTo", nutgraf.attributedTo, source),
  called("chartsOf", nutgraf.chartsOf, book),
  called("claim", nutgraf.claim, claimSpec),
  called("claim", nutgraf.claim, {
    ...claimSpec,
    quantity: exact(4),
    unit: {kind: "count", noun: {one: "a", many: "b"}}
  }),
  called("claim", nutgraf.claim, {...claimSpec, unit: {kind: "duration", per: "week"}, anchor: place}),
  called("complement", nutgraf.complement, open),
  called("countOf", nutgraf.countOf, "soldier", "soldiers"),
  called("durationIn", nutgraf.durationIn, "week"),
  called("event", nutgraf.event, opened),
  called("eventTimeline", nutgraf.eventTimeline, [happened]),
  called("exact", nutgraf.exact, 40, 1),
  called("figure", nutgraf.figure, figureSpec),
  called("inWords", nutgraf.inWords, first, "more than two-thirds"),
  called("inferred", nutgraf.inferred, "2020", "from the date"),
  called("intervalWords", nutgraf.intervalWords, nutgraf.remainder(first), 1),
  called("about", nutgraf.about, 3),
  called("atLeast", nutgraf.atLeast, 3),
  called("atMost", nutgraf.atMost, 3),
  called("lessThan", nutgraf.lessThan, 3),
  called("moneyIn", nutgraf.moneyIn, "USD", {sign: "$", place: "before"}),
  called("ratePer", nutgraf.ratePer, 1000, "people", {one: "death", many: "deaths"}),
  called("indexOn", nutgraf.indexOn, "2020"),
  called("degreesIn", nutgraf.degreesIn, "C"),
  called("measureIn", nutgraf.measureIn, "tonne", "tonnes", {symbol: "t", least: 0, most: 9}),
  called("countInWords", nutgraf.countInWords, [first]),
  called("moreThan", nutgraf.moreThan, 3),
  called("notebook", nutgraf.notebook, story),
  called("periodOf", nutgraf.periodOf, first),
  called("pinAnchor", nutgraf.pinAnchor, article, "69 percent", 1, "was"),
  called("plain", nutgraf.plain, "words"),
  called("range", nutgraf.range, 3, 5),
  called("readArticle", nutgraf.readArticle, "words"),
  called("remainder", nutgraf.remainder, first),
  called("say", (insert) => say`Of ${insert}`, source),
  called("say", (insert) => say`Of ${insert}`, first),
  called("shareGrid", nutgraf.shareGrid, [{claim: first, label: say`from Israel`}], {rest: say`from others`}),
  called("shareGrid", nutgraf.shareGrid, {claim: open, label: say`from Israel`}, {unknown: say`not stated`}),
  called("shareGrids", nutgraf.shareGrids, [grid]),
  called("shareOf", nutgraf.shareOf, claimSpec.unit.whole),
  called("statPanel", nutgraf.statPanel, [{claim: first, label: say`from Israel`}]),
  called("suppose", nutgraf.suppose, first, nutgraf.exact(42)),
  called("stated", nutgraf.stated, "2020", place),
  called("supplied", nutgraf.supplied, "2020", "by the editor"),
  called(
    "twoWholes",
    nutgraf.twoWholes,
    {claim: first, label: say`a`, rest: say`b`},
    {claim: second, label: say`a`, rest: say`b`},
    {flow: say`the same`}
  ),
  called("unitCount", nutgraf.unitCount, count, {label: say`killed`, more: say`and more`, tone: "neutral"}),
  called("estimateWords", nutgraf.estimateWords, poll),
  called("fiscalYearOf", nutgraf.fiscalYearOf, fiscal, "end"),
  called("printDates", nutgraf.printDates, "day-first"),
  called("printFiscalYears", nutgraf.printFiscalYears, null),
  called("marginWords", nutgraf.marginWords, poll),
  called("valueWords", nutgraf.valueWords, first),
  called("roundedWords", nutgraf.roundedWords, first, 2),
  called("verifyAnchor", nutgraf.verifyAnchor, article, place),
  called("whole", nutgraf.whole, claimSpec.unit.whole),
  called("wholeRatio", nutgraf.wholeRatio, first, second),
  called("claimOfCell", nutgraf.claimOfCell, rents.at("Riga").price),
  called("table", nutgraf.table, rentsFile, rentsSchema),
  called(
    "table",
    nutgraf.table as Call[1],
    {name: "homes.csv", text: "city,homes\nRiga,5\nTartu,6\n", sha256: digest},
    {
      id: "homes",
      package: packageFile,
      columns: {city: "text", homes: {unit: nutgraf.countOf("home", "homes")}},
      key: "city",
      source,
      period: stated("2023")
    }
  ),
  called("name", nutgraf.name, "F-16"),
  called("withMargin", nutgraf.withMargin, 40, 3, {confidence: 95}),
  called("area", nutgraf.area as Call[1], months, {
    series: "who",
    date: "month",
    value: "price",
    highlight: "A",
    labels: "values"
  }),
  called("bars", nutgraf.bars, [{claim: count, name: "Soldiers"}], {
    highlight: "Soldiers",
    sort: "none",
    labels: "values",
    limit: 3
  }),
  called("bars", nutgraf.bars, rents, {name: "city", value: "price"}),
  called("columns", nutgraf.columns as Call[1], rents, {
    name: "city",
    value: "price",
    highlight: "Riga",
    labels: "values",
    limit: 2
  }),
  called("dotRange", nutgraf.dotRange as Call[1], rents, {
    name: "city",
    columns: ["heat", "price"],
    highlight: "Riga",
    sort: "none",
    labels: "values",
    limit: 2
  }),
  called("dotRange", nutgraf.dotRange as Call[1], months, {
    name: "month",
    columns: ["price"],
    low: "low",
    high: "high"
  }),
  called("facets", nutgraf.facets, panels, {
    by: "who",
    form: (part: nutgraf.Table) => nutgraf.line(part, {date: "month", value: "price"})
  }),
  called("groupedBars", nutgraf.groupedBars as Call[1], rents, {
    name: "city",
    series: ["price", "heat"],
    highlight: "price",
    sort: "none",
    labels: "values",
    limit: 2
  }),
  called("histogram", nutgraf.histogram, rents, {
    value: "price",
    of: {one: "city", many: "cities"},
    bins: [0, 1000, 2000],
    marker: "median"
  }),
  called("line", nutgraf.line as Call[1], months, {
    series: "who",
    date: "month",
    value: "price",
    low: "low",
    high: "high",
    highlight: "A",
    labels: "values",
    zero: true,
    annotations: []
  }),
  called("scatter", nutgraf.scatter as Call[1], rents, {
    name: "city",
    x: "price",
    y: "heat",
    size: "price",
    highlight: "Riga",
    labels: "names",
    log: "x",
    titles: {x: "Price", y: "Heat", size: "Price"}
  }),
  called("slope", nutgraf.slope, months, {name: "month", from: "low", to: "price", highlight: "2020-01"}),
  called("strip", nutgraf.strip, rents, {name: "city", value: "price", group: "city", highlight: "Riga"}),
  called("waterfall", nutgraf.waterfall as Call[1], steps, {name: "step", value: "price"}),
  called("tileMap", nutgraf.tileMap as Call[1], house, {
    name: "party",
    value: "seats",
    tiles: {Left: [0, 0], Right: [1, 0]},
    breaks: [5]
  }),
  called("regionMap", nutgraf.regionMap as Call[1], house, {
    name: "party",
    value: "seats",
    id: "party",
    regions: halves,
    breaks: [5],
    projection: "equalEarth"
  }),
  called("readRegions", nutgraf.readRegions as Call[1], atlasFile, {object: "halves"}),
  called("seats", nutgraf.seats, house, {name: "party", value: "seats", majority: nutgraf.majority(house, "seats")}),
  called("majority", nutgraf.majority, house, "seats"),
  called("tableChart", nutgraf.tableChart as Call[1], rents, {
    name: "city",
    columns: ["price", "heat"],
    bar: "price",
    by: "heat",
    highlight: "Riga",
    sort: "none",
    limit: 2
  }),
  called("change", nutgraf.change, rents.at("Vilnius").price, rents.at("Riga").price, {decimals: 1}),
  called("difference", nutgraf.difference, rents.at("Vilnius").price, rents.at("Riga").price),
  called("ratio", nutgraf.ratio, rents.at("Vilnius").price, rents.at("Riga").price, {decimals: 1}),
  called("countWhere", nutgraf.countWhere, rents, "price", moreThan(600), {one: "city", many: "cities"}),
  called("least", nutgraf.least, rents, "price"),
  called("mean", nutgraf.mean, rents, "price"),
  called("median", nutgraf.median, rents, "price"),
  called("shareOfSum", nutgraf.shareOfSum, rents, rents.at("Riga").price, claimSpec.unit.whole),
  called("rank", nutgraf.rank, rents, rents.at("Riga").price, {from: "most"}),
  called("most", nutgraf.most, rents, "price"),
  called("sum", nutgraf.sum, rents, "price"),
  called("opens", plots.opens, bar, "rents/price/0"),
  called("shareBar", nutgraf.shareBar, [{claim: first, label: say`Israel`}], {rest: say`Others`, highlight: "Israel"}),
  called("stackedBars", nutgraf.stackedBars, rents, {
    name: "city",
    parts: ["price", "heat"],
    highlight: "price",
    sort: "none",
    labels: "values",
    limit: 2
  }),
  called("plot", plots.plot, {marks: [bar], height: 200, x: {label: "Price"}}),
  called("counts", plots.counts, bar, {
    of: "rents/price/0",
    per: 2,
    whole: "all",
    colour: {of: "A", on: {type: "ordinal", domain: ["A"], range: ["#12436d"]}}
  }),
  called("furniture", plots.furniture, bar, "grid", {on: "x"}),
  called("illustration", plots.illustration, bar, "a map"),
  called("shows", plots.shows, bar, {
    of: {x: "rents/price", y: null},
    by: {x: "length"},
    base: "stack",
    whole: "all",
    least: 2
  }),
  called("a chart", chart as (...words: never[]) => unknown, {width: 640, scheme: "light", document}),
  called("serializeSVG", nutgraf.serializeSVG, chart({document})),
  called("drawnOn", nutgraf.drawnOn, chart.figure, {canvas: "card", document}),
  called("choose", live.choose, {label: "Which", choices: [{label: "this", value: 1}], document}),
  called("slide", live.slide, {label: "Px", min: 0, max: 9, step: 1, value: 3, suffix: " px", document}),
  called("claimRows", live.claimRows, book),
  called("claimLink", live.claimLink, first, {document}),
  called("printable", live.printable, chart, {width: 320, scheme: "dark", document}),
  called("claimTable", live.claimTable, book, {document}),
  called("checkDrawing", live.checkDrawing, chart({document}), chart.figure, ["text-small"]),
  called("findingList", live.findingList, [{rule: "text-small", where: "a", found: "b", expected: "c"}], 3, {document}),
  called("renderSVG", publish.renderSVG, chart, {width: 640, scheme: "light"}),
  called("renderPDF", publish.renderPDF, chart, {width: 108, ink: "black"})
];

/** What functions of the press have made and checked: it is known by its shape, and not taken apart again. */
export const made: ReadonlySet<unknown> = new Set<unknown>([
  halves,
  grid,
  chart,
  chart.figure,
  book,
  first,
  second,
  open,
  count,
  happened,
  rents,
  months,
  panels,
  steps,
  house,
  bar
]);
