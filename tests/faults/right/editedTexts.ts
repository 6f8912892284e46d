import type {Licence} from "../../../src/words/phrase.js";
import {about, atMost, exact, moreThan} from "../../../src/facts/quantity.js";
import {
  by,
  celsius,
  change,
  count,
  eur,
  gbp,
  measure,
  on,
  points,
  type RightText,
  share,
  sig,
  time,
  usd
} from "./factsOf.js";

/** A right text, what a careless or lying hand makes of it, and the facts of both. */
export interface EditedText {
  readonly form: string;
  readonly part: RightText[1];
  readonly right: string;
  readonly lies: readonly string[];
  readonly facts: readonly Licence[];
}

/** Right texts of some facts with their lies, in a part of a figure of a form. */
export const textsIn =
  (form: string, part: EditedText["part"]) =>
  (facts: EditedText["facts"], texts: readonly (readonly [right: string, ...lies: string[]])[]) =>
    texts.map(([right, ...lies]): EditedText => ({form, part, right, lies, facts}));

const jets = (value: number, when?: string, whose?: string) =>
  count(exact(value), "jet", "jets", when, whose === undefined ? {} : by(whose));
const voters = (value: number, when?: string, whose?: string) =>
  share(exact(value), "Voters", when, whose === undefined ? {} : by(whose));

/** Of a text each lie is one edit: a direction, a name, an order, a unit, a scale, a whole, a comparison, a time. */
export const editedTexts: readonly EditedText[] = [
  {
    form: "line",
    part: "headline",
    right: "Marn’s share rose to 44%, up from 41%",
    lies: ["Marn’s share fell to 44%, up from 41%", "Marn’s share rose to 44%, down from 41%"],
    facts: [voters(44, "2020", "Marn"), voters(41, "2019", "Marn")]
  },
  {
    form: "line",
    part: "headline",
    right: "Marn’s union has 12 of 40 seats, down from 13",
    lies: ["Marn’s union has 12 of 40 seats, up from 13"],
    facts: [
      count(exact(12), "seat", "seats", "2024", by("Marn’s union")),
      count(exact(40), "seat", "seats", "2024"),
      count(exact(13), "seat", "seats", "2020", by("Marn’s union"))
    ]
  },
  {
    form: "line",
    part: "headline",
    right: "The law is backed by 44% in Marn and 30% in Osta, up from 41% and 28%",
    lies: ["The law is backed by 44% in Marn and 30% in Osta, up from 47% and 28%"],
    facts: [
      voters(44, "2020", "Marn"),
      voters(41, "2019", "Marn"),
      voters(30, "2020", "Osta"),
      voters(28, "2019", "Osta")
    ]
  },
  {
    form: "line",
    part: "headline",
    right: "Unemployment in Marn quickened to 4.4% from 4.1%",
    lies: ["Unemployment in Marn slowed to 4.4% from 4.1%"],
    facts: [share(exact(4.4, 1), "Workers"), share(exact(4.1, 1), "Workers")]
  },
  {
    form: "bars",
    part: "headline",
    right: "Marn spends 3.1%, less than the 4.4% of its larger neighbour to the north",
    lies: ["Marn spends 3.1%, more than the 4.4% of its larger neighbour to the north"],
    facts: [share(exact(3.1, 1), "Output"), share(exact(4.4, 1), "Output")]
  },
  {
    form: "columns",
    part: "headline",
    right: "Marn built 30,330 jets in 2024, short of its target of 33,450",
    lies: ["Marn built 30,330 jets in 2024, beating its target of 33,450"],
    facts: [jets(30_330, "2024", "Marn"), count(exact(33_450), "jet", "jets", "2024", {...by("Marn"), ...on("target")})]
  },
  {
    form: "bars",
    part: "deck",
    right: "Marn, Osta and Vell sold 237, 166 and 159 jets respectively in 2024",
    lies: ["Osta, Marn and Vell sold 237, 166 and 159 jets respectively in 2024"],
    facts: [jets(237, "2024", "Marn"), jets(166, "2024", "Osta"), jets(159, "2024", "Vell")]
  },
  {
    form: "bars",
    part: "headline",
    right: "Marn pips Osta, by 179 jets to 176",
    lies: ["Osta pips Marn, by 179 jets to 176", "Marn trails Osta, by 179 jets to 176"],
    facts: [jets(179, "2024", "Marn"), jets(176, "2024", "Osta")]
  },
  {
    form: "tileMap",
    part: "headline",
    right: "Nine cantons of Marn said yes, 17 said no",
    lies: ["Seventeen cantons of Marn said yes, nine said no"],
    facts: [
      count(exact(9), "canton", "cantons", "2024-06", on("yes")),
      count(exact(17), "canton", "cantons", "2024-06", on("no"))
    ]
  },
  {
    form: "bars",
    part: "headline",
    right: "Real pay fell in 11 of 14 sectors",
    lies: ["Real pay rose in 11 of 14 sectors"],
    facts: [
      count(exact(11), "sector", "sectors", "2024", on("real pay fell")),
      count(exact(14), "sector", "sectors", "2024")
    ]
  },
  {
    form: "columns",
    part: "headline",
    right: "Sales of jets fell to 119, the lowest since 2019",
    lies: ["Sales of jets fell to 119, the lowest since 2018", "Sales of jets fell to a record low of 119"],
    facts: [jets(119, "2024"), jets(121, "2021"), jets(118, "2019"), jets(124, "2018")]
  },
  {
    form: "line",
    part: "headline",
    right: "Osta’s port has its busiest year yet, with 83.9m tonnes in 2024",
    lies: ["Osta’s port has its quietest year yet, with 83.9m tonnes in 2024"],
    facts: [
      measure(sig(83_900_000, 3), "tonne", "tonnes", "t", "2024", by("Osta’s port")),
      measure(sig(79_200_000, 3), "tonne", "tonnes", "t", "2023", by("Osta’s port"))
    ]
  },
  {
    form: "line",
    part: "headline",
    right: "2024 was the first calendar year more than 1.5°C hotter than before",
    lies: ["2023 was the first calendar year more than 1.5°C hotter than before"],
    facts: [celsius(moreThan(1.5), "2024"), celsius(exact(1.48, 2), "2023")]
  },
  {
    form: "stackedBars",
    part: "headline",
    right: "Vell flew 134 of the world’s 261 launches in 2024 – more than half",
    lies: ["Vell flew 134 of the world’s 261 launches in 2024 – less than half"],
    facts: [
      count(exact(134), "launch", "launches", "2024", by("Vell")),
      count(exact(261), "launch", "launches", "2024", by("the world"))
    ]
  },
  {
    form: "line",
    part: "deck",
    right: "Public debt is forecast to reach 97.1% of GDP in 2028",
    lies: ["Public debt is forecast to reach 97.1% of public spending in 2028"],
    facts: [share(exact(97.1, 1), "GDP", "2028", on("public debt"))]
  },
  {
    form: "waterfall",
    part: "deck",
    right: "Net income of Marn’s port, €bn",
    lies: ["Net income of Marn’s port, $bn", "Net income of Marn’s port, €tn", "Net income of Marn’s port, %"],
    facts: [eur(sig(3_100_000_000, 2), "2024", by("Marn’s port"))]
  },
  {
    form: "line",
    part: "deck",
    right: "Mean of July in Marn, °C",
    lies: ["Mean of July in Marn, °F"],
    facts: [celsius(exact(21.4, 1), "2024-07", by("Marn"))]
  },
  {
    form: "bars",
    part: "headline",
    right: "Beef is up by nearly a quarter, butter by a fifth",
    lies: ["Beef is down by nearly a quarter, butter by a fifth"],
    facts: [change(exact(24), "2024", on("beef")), change(exact(20), "2024", on("butter"))]
  },
  {
    form: "bars",
    part: "headline",
    right: "A jab cuts the risk of long illness by about 40%",
    lies: ["A jab raises the risk of long illness by about 40%"],
    facts: [change(about(-40), undefined, on("risk of long illness"))]
  },
  {
    form: "line",
    part: "headline",
    right: "Marn’s bank trims its key rate by a quarter-point to 2%",
    lies: [
      "Marn’s bank lifts its key rate by a quarter-point to 2%",
      "Marn’s bank trims its key rate by a half-point to 2%"
    ],
    facts: [points(exact(-0.25, 2), "2025-06", on("cut in the key rate")), share(exact(2), "The key rate", "2025-06")]
  },
  {
    form: "waterfall",
    part: "headline",
    right: "Emissions of Marn must be 55% below their 1990 level by 2030",
    lies: ["Emissions of Marn must be 55% above their 1990 level by 2030"],
    facts: [change(exact(-55), "1990/2030", on("target for emissions"))]
  },
  {
    form: "shareGrids",
    part: "headline",
    right: "Debt burdens one adult in four in Marn and one in eight in Osta",
    lies: ["Debt burdens one adult in eight in Marn and one in four in Osta"],
    facts: [share(exact(25), "Adults in Marn", "2022"), share(exact(12.5, 1), "Adults in Osta", "2022")]
  },
  {
    form: "shareGrid",
    part: "headline",
    right: "Roughly one home of Marn in seven stands empty",
    lies: ["Roughly one home of Marn in six stands empty", "Roughly one home of Marn in eight stands empty"],
    facts: [share(exact(13.8, 1), "Homes of Marn", "2023", on("empty"))]
  },
  {
    form: "shareGrid",
    part: "headline",
    right: "Close to one in five people in Marn was born elsewhere",
    lies: ["Close to one in four people in Marn was born elsewhere"],
    facts: [share(exact(19.6, 1), "People in Marn", "2023", on("born elsewhere"))]
  },
  {
    form: "area",
    part: "headline",
    right: "Electric cars made up 22.6% of new cars in the three months to June",
    lies: ["Electric cars made up 22.6% of new cars in the six months to June"],
    facts: [share(exact(22.6, 1), "New cars", "2024-04/2024-06", on("electric cars"))]
  },
  {
    form: "columns",
    part: "headline",
    right: "Thefts recorded in Marn top half a million offences for the first time",
    lies: [
      "Thefts recorded in Marn top a million offences for the first time",
      "Thefts recorded in Marn top a quarter of a million offences for the first time"
    ],
    facts: [count(exact(516_971), "offence", "offences", "2024", on("thefts recorded"))]
  },
  {
    form: "bars",
    part: "headline",
    right: "A class in Marn has 32 pupils, nine more than the average of 23",
    lies: [
      "A class in Marn has 32 pupils, nine fewer than the average of 23",
      "A class in Marn has 32 pupils, eight more than the average of 23"
    ],
    facts: [
      count(exact(32), "pupil", "pupils", undefined, by("Marn")),
      count(exact(23), "pupil", "pupils", undefined, on("average of the world"))
    ]
  },
  {
    form: "line",
    part: "headline",
    right: "The waiting list falls to 7.36m",
    lies: ["The waiting list falls to 7.63m", "The waiting list falls to 7.36m nurses"],
    facts: [count(sig(7_360_000, 3), "case", "cases", "2025-06", on("the waiting list"))]
  },
  {
    form: "line",
    part: "headline",
    right: "Marn’s gas stores are 46% full, down from 64% a year ago",
    lies: ["Marn’s gas stores are 64% full, down from 46% a year ago"],
    facts: [share(exact(46), "Marn’s gas stores", "2025-02"), share(exact(64), "Marn’s gas stores", "2024-02")]
  },
  {
    form: "regionMap",
    part: "note",
    right: "A magnitude-7.7 earthquake struck near Osta in 2025",
    lies: ["A magnitude-7.9 earthquake struck near Osta in 2025"],
    facts: [measure(exact(7.7, 1), "magnitude", "magnitudes", undefined, "2025", by("Osta"))]
  },
  {
    form: "statPanel",
    part: "headline",
    right: "A Catch-22 for tenants of Marn: the typical deposit is £61,090",
    lies: ["A Catch-22 for tenants of Marn: the typical deposit is £61,900"],
    facts: [gbp(exact(61_090), "2024", on("typical deposit"))]
  },
  {
    form: "bars",
    part: "headline",
    right: "Marn grows more coffee than Osta",
    lies: ["Marn grows less coffee than Osta", "Osta grows more coffee than Marn"],
    facts: [
      measure(exact(3980), "tonne", "tonnes", "t", "2024", {...by("Marn"), ...on("coffee grown")}),
      measure(exact(1810), "tonne", "tonnes", "t", "2024", {...by("Osta"), ...on("coffee grown")})
    ]
  },
  {
    form: "shareGrid",
    part: "headline",
    right: "Marn’s reservoirs are 29% full",
    lies: ["Marn’s reservoirs are 29% empty"],
    facts: [share(exact(29), "Marn’s reservoirs", "2024-09", on("full"))]
  },
  {
    form: "shareGrid",
    part: "headline",
    right: "In late 2024 only 62% of Marn’s trains ran on time",
    lies: ["In late 2024 some 62% of Marn’s trains ran late"],
    facts: [share(exact(62), "Marn’s trains", "2024", on("on time"))]
  },
  {
    form: "statPanel",
    part: "headline",
    right: "The backlog grows by some 500 cases a week",
    lies: ["The backlog grows by some 500 cases a month"],
    facts: [count(about(500), "case", "cases", "2024", on("growth of the backlog, in cases a week"))]
  },
  {
    form: "stackedBars",
    part: "headline",
    right: "Streams make up 84% of music; vinyl, 8%; discs, 3%",
    lies: ["Streams make up 84% of music; discs, 8%; vinyl, 3%"],
    facts: [
      share(exact(84), "Music", "2024", by("Streams")),
      share(exact(8), "Music", "2024", by("Vinyl")),
      share(exact(3), "Music", "2024", by("Discs"))
    ]
  },
  {
    form: "dotRange",
    part: "headline",
    right: "Cities of Marn backed the law with 64.2%; villages rejected it, with 46.1%",
    lies: ["Villages of Marn backed the law with 64.2%; cities rejected it, with 46.1%"],
    facts: [
      share(exact(64.2, 1), "Votes", "2023-06-18", {...by("Cities"), ...on("in favour of the law")}),
      share(exact(46.1, 1), "Votes", "2023-06-18", {...by("Villages"), ...on("in favour of the law")})
    ]
  },
  {
    form: "bars",
    part: "headline",
    right: "A day at nursery costs €132 in Marn, the dearest of the four cities",
    lies: ["A day at nursery costs €132 in Marn, the cheapest of the four cities"],
    facts: [
      ...(["Marn", "Osta", "Vell", "Tarn"] as const).map((city, at) =>
        eur(exact(132 - 9 * at), "2024", {...by(city), ...on("a day at nursery")})
      ),
      count(exact(4), "city", "cities", "2024")
    ]
  },
  {
    form: "statPanel",
    part: "headline",
    right: "Marn made 1.06m trips a day in 2024, nearly twice as many as five years earlier",
    lies: ["Marn made 1.06m trips a day in 2024, nearly half as many as five years earlier"],
    facts: [
      count(sig(1_060_000, 3), "trip", "trips", "2024", {...by("Marn"), ...on("trips a day")}),
      count(sig(540_000, 2), "trip", "trips", "2019", {...by("Marn"), ...on("trips a day")}),
      time(exact(5), "year", "2019/2024")
    ]
  },
  {
    form: "line",
    part: "headline",
    right: "Runners are older: the median one was 41 in 2024, against 36 in 2001",
    lies: ["Runners are older: the median one was 36 in 2024, against 41 in 2001"],
    facts: [
      time(exact(41), "year", "2024", on("age of runners")),
      time(exact(36), "year", "2001", on("age of runners"))
    ]
  },
  {
    form: "bars",
    part: "headline",
    right: "At up to $200, Marn’s jab is cheap",
    lies: ["At over $200, Marn’s jab is cheap"],
    facts: [usd(atMost(200), "2024", by("Marn"))]
  }
];
