import {about, atLeast, atMost, exact, lessThan, moreThan, range, withMargin} from "../../../src/facts/quantity.js";
import {
  by,
  celsius,
  change,
  count,
  eur,
  fahrenheit,
  forecast,
  gbp,
  happened,
  measure,
  money,
  names,
  on,
  rate,
  share,
  sig,
  time,
  usd,
  type RightText
} from "./factsOf.js";

/** Right texts that editors wrote who had not seen the rules, and over which the check once alarmed. */
export const freshTexts: readonly RightText[] = [
  [
    "seats",
    "headline",
    "Tusk’s coalition holds 248 of the 460 seats in the Sejm",
    [
      count(exact(248), "seat", "seats", undefined, by("Tusk’s coalition")),
      count(exact(460), "seat", "seats", undefined, by("the Sejm"))
    ]
  ],
  [
    "waterfall",
    "headline",
    "Siemens cuts its net debt by €1.6bn to €36.4bn",
    [
      eur(sig(1_600_000_000, 2), undefined, on("cut in net debt")),
      eur(sig(36_400_000_000, 3), undefined, on("net debt"))
    ]
  ],
  [
    "slope",
    "headline",
    "Mozambique has halved child deaths, from 142 to 71 per 1,000 births",
    [
      rate(exact(142), 1000, "births", "child death", "child deaths", "2000", by("Mozambique")),
      rate(exact(71), 1000, "births", "child death", "child deaths", "2022", by("Mozambique"))
    ]
  ],
  [
    "facets",
    "headline",
    "Diesel is back above €1.80 a litre in four of five countries",
    [
      eur(moreThan(1.8), undefined, on("a litre of diesel")),
      count(exact(4), "country", "countries"),
      count(exact(5), "country", "countries")
    ]
  ],
  [
    "scatter",
    "headline",
    "Denmark spends 2.4% of GDP on defence, twice Belgium’s 1.2%",
    [share(exact(2.4, 1), "GDP", undefined, by("Denmark")), share(exact(1.2, 1), "GDP", undefined, by("Belgium"))]
  ],
  [
    "bars",
    "headline",
    "Nearly half of Romania’s doctors have left since 2007",
    [share(lessThan(50), "Romania’s doctors", "2007/2023")]
  ],
  [
    "waterfall",
    "headline",
    "Second thoughts on HS2: the bill has doubled from £33bn to £66bn",
    [...names("HS2"), gbp(sig(33_000_000_000, 2), "2012"), gbp(sig(66_000_000_000, 2), "2024")]
  ],
  [
    "shareGrids",
    "deck",
    "Members of parliament who are women, and who are under 35, in July 2024",
    [share(exact(40), "Members of parliament", "2024-07", on("women")), time(lessThan(35), "year", "2024-07")]
  ],
  [
    "stackedBars",
    "deck",
    "Answers of 1,024 adults polled on June 12-14, 2024, in percent",
    [count(exact(1024), "adult", "adults", "2024-06-12/2024-06-14")]
  ],
  [
    "line",
    "deck",
    "Atmospheric CO₂ at Mauna Loa, in parts per million, 1958–2024",
    [...names("CO₂"), measure(exact(424.6, 1), "part per million", "parts per million", "ppm", "1958/2024")]
  ],
  [
    "bars",
    "note",
    "Figures are for people aged 16 to 64. Those for Northern Ireland begin in 2009.",
    [time(range(16, 64), "year"), happened("Figures for Northern Ireland begin", "2009")]
  ],
  [
    "statPanel",
    "note",
    "The margin of error for all voters is ±3.1 percentage points, at a confidence level of 95%",
    [share(withMargin(44, 3.1, {confidence: 95}), "Voters")]
  ],
  [
    "tableChart",
    "note",
    "Rates are per 100,000 women aged 15–44",
    [rate(exact(14.2, 1), 100_000, "women", "abortion", "abortions"), time(range(15, 44), "year")]
  ],
  [
    "regionMap",
    "note",
    "Without 214 municipalities of fewer than 500 voters",
    [count(exact(214), "municipality", "municipalities"), count(lessThan(500), "voter", "voters")]
  ],
  [
    "histogram",
    "note",
    "The last bar, of 90 days and more, holds three of the 401 districts",
    [time(atLeast(90), "day"), count(exact(3), "district", "districts"), count(exact(401), "district", "districts")]
  ],
  [
    "shareBar",
    "note",
    "Ifop asked 1\u202f500 adults online on 4–5 March 2025",
    [count(exact(1500), "adult", "adults", "2025-03-04/2025-03-05")]
  ],
  [
    "strip",
    "note",
    "Phoenix spent up to 31 days at 110°F or more",
    [time(atMost(31), "day"), fahrenheit(atLeast(110))]
  ],
  [
    "shareBar",
    "headline",
    "Every fifth child in Germany is at risk of poverty",
    [share(exact(20), "Children in Germany")]
  ],
  [
    "area",
    "headline",
    "Plastic waste is set to triple by 2060",
    [change(exact(200), "2019/2060", {...forecast, topic: "plastic waste"})]
  ],
  [
    "waterfall",
    "headline",
    "Boeing burns through $3.9bn in three months",
    [usd(sig(3_900_000_000, 2)), time(exact(3), "month")]
  ],
  [
    "strip",
    "headline",
    "In Seoul the average flat costs 1.2bn won (£690,000)",
    [money("KRW", "₩", sig(1_200_000_000, 2)), gbp(sig(690_000, 2))]
  ],
  [
    "bars",
    "headline",
    "Ozempic costs $936 in America, $147 in Canada and $83 in France",
    [
      usd(exact(936), undefined, by("America")),
      usd(exact(147), undefined, by("Canada")),
      usd(exact(83), undefined, by("France"))
    ]
  ],
  [
    "line",
    "headline",
    "Greek debt drops below 160% of GDP",
    [measure(lessThan(160), "percent of GDP", "percent of GDP", "% of GDP")]
  ],
  [
    "columns",
    "headline",
    "Ryanair carried 19.3m passengers in June, 11% more than a year before",
    [count(sig(19_300_000, 3), "passenger", "passengers", "2024-06"), change(exact(11), "2023-06/2024-06")]
  ],
  ["waterfall", "headline", "Argentina posts its first annual surplus in 14 years", [time(exact(14), "year")]],
  [
    "stackedBars",
    "headline",
    "More than two-thirds of Poles back abortion up to the 12th week",
    [share(exact(70), "Poles"), time(atMost(12), "week")]
  ],
  [
    "waterfall",
    "deck",
    "How Deutsche Bahn’s result fell to a loss of €2.4bn in 2023",
    [eur(sig(-2_400_000_000, 2), "2023", on("result of Deutsche Bahn"))]
  ],
  [
    "bars",
    "note",
    "On 30 June 2023 one euro bought 7.46 kroner",
    [eur(exact(1), "2023-06-30"), money("DKK", "kr.", exact(7.46, 2), "2023-06-30")]
  ],
  [
    "seats",
    "note",
    "First past the post gave Starmer’s party 411 of 650 seats for 34% of the vote",
    [
      count(exact(411), "seat", "seats", undefined, by("Starmer’s party")),
      count(exact(650), "seat", "seats"),
      share(exact(34), "The vote", undefined, by("Starmer’s party"))
    ]
  ],
  ["tileMap", "note", "The District of Columbia is drawn as a 51st state", [count(exact(51), "state", "states")]],
  [
    "unitCount",
    "note",
    "The UN’s count, from 24 February 2022 to 31 August 2024, is of 11\u2009743 civilians",
    [count(exact(11_743), "civilian", "civilians", "2022-02-24/2024-08-31")]
  ],
  [
    "stackedBars",
    "note",
    "Ages 0–14, 15–64 and 65+",
    [time(range(0, 14), "year"), time(range(15, 64), "year"), time(atLeast(65), "year")]
  ],
  [
    "facets",
    "note",
    "The limit of the WHO is 5 μg/m³, that of the EU 25 μg/m³",
    [
      measure(exact(5), "microgram per cubic metre", "micrograms per cubic metre", "μg/m³", undefined, by("WHO")),
      measure(exact(25), "microgram per cubic metre", "micrograms per cubic metre", "μg/m³", undefined, by("EU"))
    ]
  ],
  [
    "tableChart",
    "headline",
    "World’s 500 richest people lost $208bn in a day",
    [count(exact(500), "person", "people"), usd(sig(208_000_000_000, 3))]
  ],
  [
    "waterfall",
    "headline",
    "Death by a thousand cuts: how councils lost £22bn",
    [gbp(sig(22_000_000_000, 2), undefined, on("cuts"))]
  ],
  [
    "shareGrid",
    "headline",
    "About two thirds of the Amazon’s fires were lit on purpose",
    [share(about(67), "The Amazon’s fires")]
  ],
  ["columns", "headline", "16.66ºC: the hottest June on record", [celsius(exact(16.66, 2), "2024-06")]],
  [
    "slope",
    "headline",
    "Vienna builds 7,000 flats a year, a third fewer than in 2019",
    [count(exact(7000), "flat", "flats", "2024", by("Vienna")), change(exact(-33), "2019/2024", by("Vienna"))]
  ],
  [
    "area",
    "headline",
    "Netflix adds 13.1 million subscribers in the fourth quarter",
    [count(sig(13_100_000, 3), "subscriber", "subscribers", "2023-10/2023-12")]
  ],
  [
    "waterfall",
    "headline",
    "India’s rail budget swells to ₹2.65 lakh crore",
    [money("INR", "₹", sig(2_650_000_000_000, 3))]
  ],
  [
    "statPanel",
    "headline",
    "King Charles III gives away 2½ acres",
    [...names("Charles III"), measure(exact(2.5, 1), "acre", "acres")]
  ],
  [
    "seats",
    "deck",
    "Seats in the 18th Lok Sabha; 272 of 543 make a majority",
    [
      ...names("18th Lok Sabha"),
      count(exact(272), "seat", "seats", undefined, on("majority")),
      count(exact(543), "seat", "seats")
    ]
  ],
  [
    "strip",
    "note",
    "Jumps with a wind of more than 2.0 m/s are left out",
    [measure(moreThan(2), "metre per second", "metres per second", "m/s")]
  ],
  [
    "line",
    "headline",
    "Gold tops $3,000 an ounce for the first time",
    [usd(moreThan(3000), "2025-03", on("an ounce of gold"))]
  ],
  [
    "line",
    "headline",
    "Dow plunges 1,679 points, or 4%, in its worst day since 2020",
    [
      measure(exact(-1679), "point", "points", undefined, "2025-04-03", by("Dow")),
      change(exact(-4), "2025-04-03", by("Dow")),
      happened("Last day as bad for the Dow", "2020")
    ]
  ],
  [
    "strip",
    "headline",
    "1:59:40: Kipchoge runs the first marathon in under two hours",
    [...names("1:59:40"), count(lessThan(2), "hour", "hours", "2019-10-12", by("Kipchoge"))]
  ],
  [
    "tableChart",
    "headline",
    "Argentina slides from 40th to 66th place in press-freedom ranking",
    [
      count(exact(40), "place", "places", "2023", {...by("Argentina"), ...on("rank in press freedom")}),
      count(exact(66), "place", "places", "2024", {...by("Argentina"), ...on("rank in press freedom")})
    ]
  ],
  [
    "area",
    "headline",
    "Renewables passed 30% of the world’s electricity in 2023",
    [share(moreThan(30), "The world’s electricity", "2023", by("Renewables"))]
  ],
  [
    "line",
    "headline",
    "Lira sinks to a record low of 38 to the dollar",
    [money("TRY", "₺", exact(38), "2025-04", {...by("Lira"), ...on("a dollar")})]
  ],
  [
    "waterfall",
    "headline",
    "UK borrows £151.9bn, £14.6bn more than forecast",
    [
      gbp(sig(151_900_000_000, 4), "2024-04/2025-03", {...by("UK"), ...on("borrowing")}),
      gbp(sig(14_600_000_000, 3), "2024-04/2025-03", {...by("UK"), ...on("borrowing above forecast")})
    ]
  ],
  [
    "slope",
    "headline",
    "US life expectancy rises to 78.4 years, from 77.5 in 2022",
    [
      time(exact(78.4, 1), "year", "2023", {...by("US"), ...on("life expectancy")}),
      time(exact(77.5, 1), "year", "2022", {...by("US"), ...on("life expectancy")})
    ]
  ],
  [
    "area",
    "deck",
    "World population by age group, 1950–2100, in billions; projections from 2025 on",
    [
      count(sig(8_200_000_000, 2), "person", "people", "1950/2100", on("world population")),
      happened("Projections begin", "2025")
    ]
  ],
  [
    "shareGrid",
    "deck",
    "Of every 100 asylum claims decided in 2023, 67 were granted",
    [share(exact(67), "Asylum claims decided", "2023", on("granted"))]
  ],
  [
    "shareGrids",
    "deck",
    "Pupils in England who reach the expected standard at the age of 11, 2019 and 2024",
    [
      time(exact(11), "year", undefined, on("age of pupils")),
      share(exact(65), "Pupils in England", "2019", on("reach the expected standard")),
      share(exact(61), "Pupils in England", "2024", on("reach the expected standard"))
    ]
  ],
  [
    "bars",
    "note",
    "*Estimate. Figures for 2024 cover the first nine months.",
    [
      count(exact(8214), "arrival", "arrivals", "2024-01/2024-09", {flags: ["estimated"]}),
      time(exact(9), "month", "2024-01/2024-09")
    ]
  ],
  [
    "area",
    "deck",
    "Passengers on night trains, in millions, 2010-2023",
    [count(sig(3_200_000, 2), "passenger", "passengers", "2010/2023")]
  ],
  ["scatter", "deck", "GDP per person in 2022 ($’000) and hours worked a week", [usd(sig(76_000, 2), "2022")]],
  [
    "columns",
    "deck",
    "Net migration to Australia, ’000, year to 30 June 2024",
    [count(sig(446_000, 3), "person", "people", "2023-07-01/2024-06-30")]
  ],
  ["bars", "note", "Women aged under 35 in work", [time(lessThan(35), "year")]],
  ["bars", "note", "Men aged between 16 and 64", [time(range(16, 64), "year")]],
  [
    "bars",
    "note",
    "Aged 18 or over, except soldiers aged at least 21",
    [time(atLeast(18), "year"), time(atLeast(21), "year")]
  ],
  [
    "columns",
    "headline",
    "Brindle delivered just 348 buses in 2024, down by a third from 528 the year before",
    [count(exact(348), "bus", "buses", "2024", by("Brindle")), count(exact(528), "bus", "buses", "2023", by("Brindle"))]
  ],
  [
    "columns",
    "deck",
    "Brindle’s deliveries fell 34%, from 528 buses to 348",
    [count(exact(348), "bus", "buses", "2024", by("Brindle")), count(exact(528), "bus", "buses", "2023", by("Brindle"))]
  ],
  [
    "bars",
    "headline",
    "Marn’s population shrank by 898,000 in a year",
    [
      count(sig(898_000, 3), "person", "people", "2023-10/2024-09", {...by("Marn"), ...on("fall in population")}),
      time(exact(1), "year", "2023-10/2024-09")
    ]
  ],
  [
    "groupedBars",
    "headline",
    "Osta beat Marn 2–0 at home",
    [count(exact(2), "goal", "goals", undefined, by("Osta")), count(exact(0), "goal", "goals", undefined, by("Marn"))]
  ],
  [
    "groupedBars",
    "headline",
    "Osta 2, Marn 0: the match in shots",
    [count(exact(2), "goal", "goals", undefined, by("Osta")), count(exact(0), "goal", "goals", undefined, by("Marn"))]
  ],
  [
    "bars",
    "headline",
    "The top 1% own 31% of Marn’s land, the poorest tenth just 0.5%",
    [
      share(exact(31), "Marn’s land", undefined, by("The top 1%")),
      share(exact(0.5, 1), "Marn’s land", undefined, by("The poorest tenth of households"))
    ]
  ],
  [
    "strip",
    "deck",
    "Days above 35°C in each town, 2023",
    [count(exact(48), "day", "days", "2023", on("days above 35°C"))]
  ],
  [
    "tableChart",
    "note",
    "Adults with a BMI of 30 or more",
    [measure(atLeast(30), "point", "points", undefined, undefined, on("BMI"))]
  ],
  [
    "line",
    "headline",
    "The Greens double their vote to 20.8%",
    [share(exact(10.4, 1), "Votes", "2021", by("Greens")), share(exact(20.8, 1), "Votes", "2025", by("Greens"))]
  ],
  [
    "columns",
    "headline",
    "Measles cases in Marn more than doubled last year to 127,350",
    [
      count(exact(61_070), "case", "cases", "2023", {...by("Marn"), ...on("measles")}),
      count(exact(127_350), "case", "cases", "2024", {...by("Marn"), ...on("measles")})
    ]
  ],
  [
    "bars",
    "headline",
    "Osta fired 5,337 drones in June, 16 times as many as a year before",
    [
      count(exact(5337), "drone", "drones", "2025-06", by("Osta")),
      count(exact(333), "drone", "drones", "2024-06", by("Osta"))
    ]
  ],
  [
    "bars",
    "headline",
    "There are 120 guns for every 100 people in Osta, more than three times Marn’s 35",
    [
      rate(exact(120), 100, "people", "gun", "guns", undefined, by("Osta")),
      rate(exact(35), 100, "people", "gun", "guns", undefined, by("Marn"))
    ]
  ],
  [
    "columns",
    "deck",
    "Osta’s deficit more than halved in 2024, from 7.2% to 3.4% of GDP",
    [share(exact(7.2, 1), "Osta’s GDP", "2023"), share(exact(3.4, 1), "Osta’s GDP", "2024")]
  ],
  [
    "stackedBars",
    "deck",
    "Gas made 27% of the power and wind 31%, together 58%",
    [share(exact(27), "The power", "2024", by("Gas")), share(exact(31), "The power", "2024", by("Wind"))]
  ],
  [
    "shareBar",
    "note",
    "Shown are the 60% of respondents who answered; the other 40% would not say",
    [share(exact(60), "Respondents", undefined, on("answered"))]
  ],
  [
    "bars",
    "headline",
    "Five votes short: 195 of the 200 votes that are needed",
    [count(exact(195), "vote", "votes"), count(exact(200), "vote", "votes")]
  ],
  [
    "groupedBars",
    "deck",
    "At the age of 11, 59% of boys and 66% of girls reach the standard, a gap of seven points",
    [time(exact(11), "year"), share(exact(59), "Boys"), share(exact(66), "Girls")]
  ],
  [
    "bars",
    "headline",
    "A pint costs £4.17 in Marn and £6.75 in Osta, 62% more",
    [gbp(exact(4.17, 2), undefined, by("Marn")), gbp(exact(6.75, 2), undefined, by("Osta"))]
  ],
  [
    "bars",
    "headline",
    "Tenants in Osta pay a third less than in Marn: €9.80 a square metre, against €14.70",
    [
      eur(exact(9.8, 2), undefined, {...by("Osta"), ...on("a square metre")}),
      eur(exact(14.7, 2), undefined, {...by("Marn"), ...on("a square metre")})
    ]
  ],
  [
    "waterfall",
    "headline",
    "The line makes its sixth straight annual loss",
    [count(exact(6), "annual loss", "annual losses")]
  ],
  [
    "bars",
    "headline",
    "Osta wins a fourth European title",
    [count(exact(4), "European title", "European titles", undefined, by("Osta"))]
  ],
  [
    "seats",
    "headline",
    "Labour takes 411 of the 650 seats, and a majority of 172",
    [
      count(exact(411), "seat", "seats", undefined, by("Labour")),
      count(exact(650), "seat", "seats"),
      count(exact(172), "seat", "seats", undefined, on("majority"))
    ]
  ],
  [
    "line",
    "deck",
    "Men and women could expect to live for 78.8 and 82.8 years respectively",
    [time(exact(78.8, 1), "year", undefined, by("Men")), time(exact(82.8, 1), "year", undefined, by("Women"))]
  ],
  ["line", "note", "2024 was 1.55 ± 0.13°C warmer than the mean", [celsius(withMargin(1.55, 0.13), "2024")]],
  [
    "tableChart",
    "note",
    "Several answers were possible, so the shares add up to more than 100%",
    [share(exact(62), "Answers")]
  ],
  [
    "facets",
    "note",
    "Pupils sit the exams at 16, and the last at 18",
    [time(exact(16), "year", undefined, on("age")), time(exact(18), "year", undefined, on("age"))]
  ],
  [
    "line",
    "deck",
    "Between 2015 and 2023 the share of smokers fell from 23% to 18%",
    [share(exact(23), "Adults", "2015", on("smokers")), share(exact(18), "Adults", "2023", on("smokers"))]
  ],
  [
    "seats",
    "note",
    "The house has 577 seats. The left has 182, and a majority takes 289.",
    [
      count(exact(577), "seat", "seats"),
      count(exact(182), "seat", "seats", undefined, by("left")),
      count(exact(289), "seat", "seats", undefined, on("majority"))
    ]
  ],
  [
    "bars",
    "note",
    "Counted are 1,280 homes of 3 rooms",
    [count(exact(1280), "home", "homes"), count(exact(3), "room", "rooms")]
  ]
];
