import {atLeast, atMost, exact, lessThan, moreThan, withMargin} from "../../../src/facts/quantity.js";
import {
  by,
  celsius,
  change,
  count,
  eur,
  gbp,
  happened,
  measure,
  money,
  names,
  on,
  rate,
  type RightText,
  share,
  sig,
  time,
  usd
} from "./factsOf.js";

/** Texts that are right but for a word, each beside one of the right texts that the check reads. */
export const freshLies: readonly RightText[] = [
  [
    "shareBar",
    "headline",
    "Every fourth child in Germany is at risk of poverty",
    [share(exact(20), "Children in Germany")]
  ],
  [
    "area",
    "headline",
    "Plastic waste is set to triple by 2060",
    [change(exact(100), "2019/2060", on("plastic waste"))]
  ],
  [
    "waterfall",
    "headline",
    "Siemens cuts its net debt by €36.4bn to €1.6bn",
    [
      eur(sig(1_600_000_000, 2), undefined, on("cut in net debt")),
      eur(sig(36_400_000_000, 3), undefined, on("net debt"))
    ]
  ],
  [
    "facets",
    "headline",
    "Diesel is back above €1.85 a litre",
    [eur(moreThan(1.8), undefined, on("a litre of diesel"))]
  ],
  [
    "bars",
    "headline",
    "Ozempic costs $147 in France and $83 in Canada",
    [usd(exact(147), undefined, by("Canada")), usd(exact(83), undefined, by("France"))]
  ],
  ["waterfall", "deck", "How the result of the line rose to a profit of €2.4bn", [eur(sig(-2_400_000_000, 2), "2023")]],
  ["unitCount", "note", "The count is of 11\u202f734 civilians", [count(exact(11_743), "civilian", "civilians")]],
  [
    "area",
    "headline",
    "Netflix adds 13.1 million subscribers in the third quarter",
    [count(sig(13_100_000, 3), "subscriber", "subscribers", "2023-10/2023-12")]
  ],
  [
    "slope",
    "headline",
    "Vienna builds 7,000 flats a month",
    [count(exact(7000), "flat", "flats", "2024", by("Vienna"))]
  ],
  [
    "waterfall",
    "headline",
    "India’s rail budget swells to ₹2.65 crore",
    [money("INR", "₹", sig(2_650_000_000_000, 3))]
  ],
  ["columns", "headline", "16.66ºF: the hottest June on record", [celsius(exact(16.66, 2))]],
  [
    "area",
    "headline",
    "Arctic sea ice shrinks to 4.28m sq km in October",
    [measure(sig(4_280_000, 3), "square kilometre", "square kilometres", "sq km", "2024-09")]
  ],
  ["stackedBars", "headline", "Poles back abortion up to the 13th week", [time(atMost(12), "week")]],
  ["stackedBars", "headline", "Poles back abortion from the 12th week", [time(atMost(12), "week")]],
  ["tileMap", "note", "The District of Columbia is drawn as a 52nd state", [count(exact(51), "state", "states")]],
  [
    "stackedBars",
    "deck",
    "Answers of 1,024 adults polled on June 12-15, 2024",
    [count(exact(1024), "adult", "adults", "2024-06-12/2024-06-14")]
  ],
  [
    "line",
    "deck",
    "Atmospheric CO₂, in parts per billion",
    [...names("CO₂"), measure(exact(424.6, 1), "part per million", "parts per million", "ppm")]
  ],
  ["bars", "note", "In 2023 one dollar bought 7.46 kronor", [money("DKK", "kr.", exact(7.46, 2), "2023")]],
  ["statPanel", "headline", "The king gives away 3½ acres", [measure(exact(2.5, 1), "acre", "acres")]],
  ["regionMap", "note", "Without 241 municipalities", [count(exact(214), "municipality", "municipalities")]],
  ["histogram", "note", "The last bar, of 95 days and more", [time(atLeast(90), "day")]],
  [
    "line",
    "headline",
    "Greek debt drops below 160% of exports",
    [measure(lessThan(160), "percent of GDP", "percent of GDP", "% of GDP")]
  ],
  ["line", "headline", "Gold tops $3,000 an ounce", [usd(lessThan(3000), "2025-03", on("an ounce of gold"))]],
  ["line", "headline", "Dow jumps 1,679 points", [measure(exact(-1679), "point", "points", undefined, "2025-04-03")]],
  [
    "tableChart",
    "headline",
    "Argentina slides from 40th to 76th place",
    [count(exact(40), "place", "places"), count(exact(66), "place", "places")]
  ],
  [
    "line",
    "headline",
    "Lira sinks to a low of 38 to the dollar",
    [money("PLN", "zł", exact(38), "2025-04", {}, "after")]
  ],
  [
    "slope",
    "headline",
    "Life expectancy rises to 78.4 years, from 75.7 in 2022",
    [time(exact(78.4, 1), "year"), time(exact(77.5, 1), "year")]
  ],
  ["area", "deck", "World population, in millions", [count(sig(8_200_000_000, 2), "person", "people")]],
  [
    "shareGrid",
    "deck",
    "Of every 100 asylum claims decided in 2023, 76 were granted",
    [share(exact(67), "Asylum claims decided", "2023")]
  ],
  ["waterfall", "headline", "Argentina posts its second surplus in 14 years", [time(exact(14), "year")]],
  [
    "columns",
    "headline",
    "Brindle delivered 348 buses in 2024, up by a third from 528 the year before",
    [count(exact(348), "bus", "buses", "2024", by("Brindle")), count(exact(528), "bus", "buses", "2023", by("Brindle"))]
  ],
  [
    "columns",
    "headline",
    "Brindle delivered 348 buses in 2024, down by half from 528 the year before",
    [count(exact(348), "bus", "buses", "2024", by("Brindle")), count(exact(528), "bus", "buses", "2023", by("Brindle"))]
  ],
  [
    "columns",
    "deck",
    "Brindle’s deliveries fell 52%, from 528 buses to 348",
    [count(exact(348), "bus", "buses", "2024", by("Brindle")), count(exact(528), "bus", "buses", "2023", by("Brindle"))]
  ],
  ["bars", "headline", "Marn’s exports shrank by 898,000", [count(sig(898_000, 3), "person", "people")]],
  [
    "groupedBars",
    "headline",
    "Marn beat Osta 2–0 at home",
    [count(exact(2), "goal", "goals", undefined, by("Osta")), count(exact(0), "goal", "goals", undefined, by("Marn"))]
  ],
  [
    "groupedBars",
    "headline",
    "Marn 2, Osta 0: the match in shots",
    [count(exact(2), "goal", "goals", undefined, by("Osta")), count(exact(0), "goal", "goals", undefined, by("Marn"))]
  ],
  [
    "bars",
    "headline",
    "The top 5% own 31% of Marn’s land",
    [share(exact(31), "Marn’s land", undefined, by("The top 1%"))]
  ],
  ["strip", "deck", "Days above 38°C in each town", [count(exact(48), "day", "days", "2023", on("days above 35°C"))]],
  [
    "line",
    "headline",
    "The Greens treble their vote to 20.8%",
    [share(exact(10.4, 1), "Votes", "2021", by("Greens")), share(exact(20.8, 1), "Votes", "2025", by("Greens"))]
  ],
  [
    "line",
    "headline",
    "The Greens double their vote to 20.8%",
    [share(exact(10.4, 1), "Votes", "2021", by("Greens")), share(exact(20.8, 1), "Votes", "2025", by("Blues"))]
  ],
  [
    "line",
    "headline",
    "The Greens double their vote to 10.4%",
    [share(exact(20.8, 1), "Votes", "2021", by("Greens")), share(exact(10.4, 1), "Votes", "2025", by("Greens"))]
  ],
  [
    "columns",
    "headline",
    "Measles cases in Marn more than tripled last year to 127,350",
    [
      count(exact(61_070), "case", "cases", "2023", {...by("Marn"), ...on("measles")}),
      count(exact(127_350), "case", "cases", "2024", {...by("Marn"), ...on("measles")})
    ]
  ],
  [
    "bars",
    "headline",
    "Osta fired 5,337 drones in June, 26 times as many as a year before",
    [
      count(exact(5337), "drone", "drones", "2025-06", by("Osta")),
      count(exact(333), "drone", "drones", "2024-06", by("Osta"))
    ]
  ],
  [
    "bars",
    "headline",
    "There are 120 guns for every 100 people in Osta, more than five times Marn’s 35",
    [
      rate(exact(120), 100, "people", "gun", "guns", undefined, by("Osta")),
      rate(exact(35), 100, "people", "gun", "guns", undefined, by("Marn"))
    ]
  ],
  [
    "columns",
    "deck",
    "Osta’s deficit more than doubled in 2024, from 7.2% to 3.4% of GDP",
    [share(exact(7.2, 1), "Osta’s GDP", "2023"), share(exact(3.4, 1), "Osta’s GDP", "2024")]
  ],
  [
    "stackedBars",
    "deck",
    "Gas made 27% of the power and wind 31%, together 68%",
    [share(exact(27), "The power", "2024", by("Gas")), share(exact(31), "The power", "2024", by("Wind"))]
  ],
  [
    "shareBar",
    "note",
    "Shown are the 60% of respondents who answered; the other 30% would not say",
    [share(exact(60), "Respondents", undefined, on("answered"))]
  ],
  [
    "bars",
    "headline",
    "Fifteen votes short: 195 of the 200 votes that are needed",
    [count(exact(195), "vote", "votes"), count(exact(200), "vote", "votes")]
  ],
  [
    "groupedBars",
    "deck",
    "At the age of 11, 59% of boys and 66% of girls reach the standard, a gap of nine points",
    [time(exact(11), "year"), share(exact(59), "Boys"), share(exact(66), "Girls")]
  ],
  [
    "groupedBars",
    "deck",
    "At the age of 11, 59% of boys and 66% of girls reach the standard, a gap of 7%",
    [time(exact(11), "year"), share(exact(59), "Boys"), share(exact(66), "Girls")]
  ],
  [
    "bars",
    "headline",
    "A pint costs £4.17 in Marn and £6.75 in Osta, 38% more",
    [gbp(exact(4.17, 2), undefined, by("Marn")), gbp(exact(6.75, 2), undefined, by("Osta"))]
  ],
  [
    "bars",
    "headline",
    "A pint costs £4.17 in Marn and £6.75 in Osta, 62% less",
    [gbp(exact(4.17, 2), undefined, by("Marn")), gbp(exact(6.75, 2), undefined, by("Osta"))]
  ],
  [
    "bars",
    "headline",
    "Tenants in Osta pay a half less than in Marn: €9.80 a square metre, against €14.70",
    [
      eur(exact(9.8, 2), undefined, {...by("Osta"), ...on("a square metre")}),
      eur(exact(14.7, 2), undefined, {...by("Marn"), ...on("a square metre")})
    ]
  ],
  [
    "waterfall",
    "headline",
    "The line makes its seventh straight annual loss",
    [count(exact(6), "annual loss", "annual losses")]
  ],
  [
    "bars",
    "headline",
    "Osta wins a fifth European title",
    [count(exact(4), "European title", "European titles", undefined, by("Osta"))]
  ],
  [
    "seats",
    "headline",
    "Labour takes 411 of the 650 seats, and a majority of 182",
    [
      count(exact(411), "seat", "seats", undefined, by("Labour")),
      count(exact(650), "seat", "seats"),
      count(exact(172), "seat", "seats", undefined, on("majority"))
    ]
  ],
  [
    "line",
    "deck",
    "Men and women could expect to live for 88.8 and 82.8 years respectively",
    [time(exact(78.8, 1), "year", undefined, by("Men")), time(exact(82.8, 1), "year", undefined, by("Women"))]
  ],
  ["line", "note", "2024 was 1.65 ± 0.13°C warmer than the mean", [celsius(withMargin(1.55, 0.13), "2024")]],
  [
    "facets",
    "note",
    "Pupils sit the exams at 17, and the last at 18",
    [time(exact(16), "year", undefined, on("age")), time(exact(18), "year", undefined, on("age"))]
  ],
  [
    "line",
    "deck",
    "Between 2013 and 2023 the share of smokers fell from 23% to 18%",
    [share(exact(23), "Adults", "2015", on("smokers")), share(exact(18), "Adults", "2023", on("smokers"))]
  ],
  [
    "seats",
    "note",
    "The house has 577 seats. The left has 192, and a majority takes 289.",
    [
      count(exact(577), "seat", "seats"),
      count(exact(182), "seat", "seats", undefined, by("left")),
      count(exact(289), "seat", "seats", undefined, on("majority"))
    ]
  ],
  [
    "eventTimeline",
    "deck",
    "At 04:17 on 7 February 2023 the ground began to shake in a town by the sea",
    [...names("04:17"), happened("Earthquake", "2023-02-06")]
  ],
  [
    "facets",
    "headline",
    "Diesel is above €1.80 a litre in five of four countries",
    [
      eur(moreThan(1.8), undefined, on("a litre of diesel")),
      count(exact(5), "country", "countries"),
      count(exact(4), "country", "countries", undefined, on("countries above it"))
    ]
  ],
  [
    "bars",
    "deck",
    "Water is rationed in 947 of Marn’s 239 municipalities",
    [count(exact(239), "municipality", "municipalities"), count(exact(947), "municipality", "municipalities")]
  ],
  ["line", "note", "2024 was 0.13 ± 1.55°C warmer than the mean", [celsius(withMargin(1.55, 0.13), "2024")]],
  [
    "scatter",
    "note",
    "Without Marn (€95,000) and Osta (€118,000)",
    [eur(exact(118_000), undefined, by("Marn")), eur(exact(95_000), undefined, by("Osta"))]
  ],
  [
    "stackedBars",
    "deck",
    "The power of 2024: gas made 33% and wind 26%",
    [share(exact(26), "The power", "2024", by("gas")), share(exact(33), "The power", "2024", by("wind"))]
  ],
  [
    "waterfall",
    "note",
    "A coffee is made up of £1.10 for wages, 60p for rent and 95p for milk",
    [
      gbp(exact(1.1, 2), undefined, on("wages")),
      gbp(exact(0.95, 2), undefined, on("rent")),
      gbp(exact(0.6, 2), undefined, on("milk"))
    ]
  ],
  [
    "histogram",
    "note",
    "Median 43.9 years, mean 41.2 years",
    [time(exact(41.2, 1), "year", undefined, on("median")), time(exact(43.9, 1), "year", undefined, on("mean"))]
  ],
  [
    "line",
    "headline",
    "Marn’s imports of panels fell fivefold in two years, to 17 gigawatts",
    [
      measure(exact(3.4, 1), "gigawatt", "gigawatts", "GW", "2022", by("Marn")),
      measure(exact(17), "gigawatt", "gigawatts", "GW", "2024", by("Marn"))
    ]
  ]
];
