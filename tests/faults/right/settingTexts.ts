import {about, atMost, exact, lessThan, moreThan} from "../../../src/facts/quantity.js";
import type {EditedText} from "./editedTexts.js";
import {by, change, count, eur, forecast, happened, measure, on, points, share, sig, time} from "./factsOf.js";

const homes = (value: number, topic: string) => count(exact(value), "home", "homes", "2019/2024", on(topic));
const trains = (value: number, topic: string) => count(exact(value), "train", "trains", "2025-06", on(topic));

/** Texts whose numbers are told by what stands beside them: a topic, an event, a unit at the head of a list, a run of years. */
export const settingTexts: readonly EditedText[] = [
  {
    form: "bars",
    part: "deck",
    right: "Lowest wage, euros an hour, 2025: Marn 15.25, Osta 14.06, Vell 13.50",
    lies: ["Lowest wage, euros an hour, 2025: Marn 14.06, Osta 15.25, Vell 13.50"],
    facts: [
      eur(exact(15.25, 2), "2025", {...by("Marn"), ...on("lowest wage an hour")}),
      eur(exact(14.06, 2), "2025", {...by("Osta"), ...on("lowest wage an hour")}),
      eur(exact(13.5, 2), "2025", {...by("Vell"), ...on("lowest wage an hour")})
    ]
  },
  {
    form: "columns",
    part: "deck",
    right: "Marnbank’s income, €bn: 3.2 in 2022, 4.6 in 2023",
    lies: ["Marnbank’s income, €m: 3.2 in 2022, 4.6 in 2023"],
    facts: [
      eur(sig(3_200_000_000, 2), "2022", {...by("Marnbank"), ...on("income")}),
      eur(sig(4_600_000_000, 2), "2023", {...by("Marnbank"), ...on("income")})
    ]
  },
  {
    form: "stackedBars",
    part: "deck",
    right: "Trains due in June 2025: 540 left on time, 210 left late and 45 never left",
    lies: ["Trains due in June 2025: 210 left on time, 540 left late and 45 never left"],
    facts: [trains(540, "left on time"), trains(210, "left late"), trains(45, "never left")]
  },
  {
    form: "statPanel",
    part: "headline",
    right: "Bakers want 12%. They have been offered 4.5%",
    lies: ["Bakers want 4.5%. They have been offered 12%"],
    facts: [
      change(exact(12), "2025", {...by("Bakers"), ...on("rise wanted")}),
      change(exact(4.5, 1), "2025", {...by("Bakers"), ...on("rise offered")})
    ]
  },
  {
    form: "eventTimeline",
    part: "note",
    right: "Ada Marn resigns, July 13th 2016; Ola Vell takes office, July 5th 2024",
    lies: ["Ola Vell takes office, July 13th 2016; Ada Marn resigns, July 5th 2024"],
    facts: [happened("Ada Marn resigns", "2016-07-13"), happened("Ola Vell takes office", "2024-07-05")]
  },
  {
    form: "eventTimeline",
    part: "note",
    right: "August 4th 2025: Karn shells three towns in Osta",
    lies: ["August 4th 2025: Osta shells three towns in Karn"],
    facts: [
      happened("Karn shells three towns in Osta", "2025-08-04"),
      count(exact(3), "town", "towns", "2025-08-04", on("shelled"))
    ]
  },
  {
    form: "line",
    part: "headline",
    right: "The cod quota has been cut for the fourth year running",
    lies: [
      "The cod quota has been cut for the third year running",
      "The cod quota has been raised for the fourth year running"
    ],
    facts: [17_700, 15_900, 13_200, 12_400, 9_900].map((value, index) =>
      measure(exact(value), "tonne", "tonnes", "t", String(2021 + index), {...by("Cod"), ...on("quota")})
    )
  },
  {
    form: "facets",
    part: "note",
    right: "Small line charts of attendance. Marn rose from 23,000 to 31,000 and Osta from 21,000 to 27,000.",
    lies: ["Small line charts of attendance. Osta rose from 23,000 to 31,000 and Marn from 21,000 to 27,000."],
    facts: [
      ["Marn", "2014", 23_000] as const,
      ["Marn", "2024", 31_000] as const,
      ["Osta", "2014", 21_000] as const,
      ["Osta", "2024", 27_000] as const
    ].map(([whose, when, value]) =>
      count(exact(value), "spectator", "spectators", when, {...by(whose), ...on("attendance")})
    )
  },
  {
    form: "bars",
    part: "headline",
    right: "A nurse in Osta earns five times as much as one in Marn",
    lies: ["A nurse in Marn earns five times as much as one in Osta"],
    facts: [
      eur(exact(90_000), "2024", {...by("Osta"), ...on("salary of a nurse")}),
      eur(exact(18_000), "2024", {...by("Marn"), ...on("salary of a nurse")})
    ]
  },
  {
    form: "bars",
    part: "headline",
    right: "Osta took in almost a million people; Marn, about a quarter as many",
    lies: ["Marn took in almost a million people; Osta, about a quarter as many"],
    facts: [
      count(exact(990_000), "person", "people", "2024", {...by("Osta"), ...on("taken in")}),
      count(exact(254_000), "person", "people", "2024", {...by("Marn"), ...on("taken in")})
    ]
  },
  {
    form: "unitCount",
    part: "headline",
    right: "For every ten homes that were planned, six were built",
    lies: [
      "For every six homes that were planned, ten were built",
      "For every ten homes that were planned, seven were built"
    ],
    facts: [homes(12_000, "planned"), homes(7200, "built")]
  },
  {
    form: "columns",
    part: "headline",
    right: "Heat killed about 1,180 people in Marn, two-thirds of them over 75",
    lies: ["Heat killed about 1,180 people in Marn, half of them over 75"],
    facts: [
      count(about(1180), "person", "people", "2025-07", {...by("Marn"), ...on("killed by heat")}),
      count(about(790), "person", "people", "2025-07", {...by("Marn"), ...on("killed by heat, aged over 75")}),
      time(moreThan(75), "year", undefined, on("age"))
    ]
  },
  {
    form: "line",
    part: "headline",
    right: "Marn’s harvest shrank by more than a quarter in 2024, to 25.6m tonnes",
    lies: ["Marn’s harvest shrank by more than a third in 2024, to 25.6m tonnes"],
    facts: [
      measure(sig(35_100_000, 3), "tonne", "tonnes", "t", "2023", {...by("Marn"), ...on("harvest")}),
      measure(sig(25_600_000, 3), "tonne", "tonnes", "t", "2024", {...by("Marn"), ...on("harvest")})
    ]
  },
  {
    form: "stackedBars",
    part: "headline",
    right: "Fewer than half of people in Marn called themselves believers in 2021, down from 59% in 2011",
    lies: ["More than half of people in Marn called themselves believers in 2021, down from 59% in 2011"],
    facts: [
      share(exact(46), "People in Marn", "2021", on("called themselves believers")),
      share(exact(59), "People in Marn", "2011", on("called themselves believers"))
    ]
  },
  {
    form: "groupedBars",
    part: "headline",
    right: "In the 1970s Marn built 18,000 homes a year; in the 2010s, fewer than 10,000",
    lies: ["In the 2010s Marn built 18,000 homes a year; in the 1970s, fewer than 10,000"],
    facts: [
      count(exact(18_000), "home", "homes", "1970/1979", {...by("Marn"), ...on("built a year")}),
      count(lessThan(10_000), "home", "homes", "2010/2019", {...by("Marn"), ...on("built a year")})
    ]
  },
  {
    form: "line",
    part: "headline",
    right: "Marn’s debt is forecast to reach 88% of GDP in 2029, up from 81% in 2024",
    lies: ["Marn’s debt has already reached 88% of GDP, up from 81% in 2024"],
    facts: [
      share(exact(81), "GDP", "2024", {...by("Marn"), ...on("debt")}),
      share(exact(88), "GDP", "2029", {...by("Marn"), ...on("debt"), ...forecast})
    ]
  },
  {
    form: "groupedBars",
    part: "headline",
    right: "Turnout in Marn dropped to 38%, from 61% at the general election",
    lies: ["Turnout in Marn climbed to 61%, from 38% at the general election"],
    facts: [
      share(exact(61), "Voters", "2024-07", {...by("Marn"), ...on("turnout at the general election")}),
      share(exact(38), "Voters", "2025-05", {...by("Marn"), ...on("turnout at the by-election")})
    ]
  },
  {
    form: "bars",
    part: "note",
    right: "Marn Air cancelled 64 flights; no other airline cancelled more than 20.",
    lies: ["Marn Air cancelled 64 flights; one other airline cancelled more than 20."],
    facts: [
      count(exact(64), "flight", "flights", "2025", by("Marn Air")),
      count(atMost(20), "flight", "flights", "2025", on("cancelled by any other airline"))
    ]
  },
  {
    form: "facets",
    part: "headline",
    right: "The lead was nine points in 2016. In 2025 it was two",
    lies: ["The lead was nine points in 2016. In 2025 it was three"],
    facts: [points(exact(9), "2016", on("lead")), points(exact(2), "2025", on("lead"))]
  },
  {
    form: "line",
    part: "headline",
    right: "Marn’s sales fell from 362,000 cars in 2023 to 326,000 in 2024",
    lies: ["Marn’s sales climbed from 362,000 cars in 2023 to 326,000 in 2024"],
    facts: [
      count(exact(362_000), "car", "cars", "2023", {...by("Marn"), ...on("sales")}),
      count(exact(326_000), "car", "cars", "2024", {...by("Marn"), ...on("sales")})
    ]
  },
  {
    form: "unitCount",
    part: "headline",
    right: "A third of Marn’s 24 species of bee are in decline",
    lies: ["Two-thirds of Marn’s 24 species of bee are in decline"],
    facts: [
      count(exact(24), "species", "species", "2024", {...by("Marn"), ...on("bees")}),
      count(exact(8), "species", "species", "2024", {...by("Marn"), ...on("bees in decline")})
    ]
  },
  {
    form: "area",
    part: "headline",
    right: "Two in three active satellites belong to Marn: 7,400 of 11,100",
    lies: ["Half of active satellites belong to Marn: 7,400 of 11,100"],
    facts: [
      count(exact(7400), "active satellite", "active satellites", "2025", by("Marn")),
      count(exact(11_100), "active satellite", "active satellites", "2025", on("all of them"))
    ]
  },
  {
    form: "bars",
    part: "headline",
    right: "Karn, home to 42m people, is the biggest of the three cities; Osta is second and Vell third",
    lies: ["Karn, home to 42m people, is the biggest of the three cities; Vell is second and Osta third"],
    facts: [
      count(sig(42_000_000, 2), "person", "people", "2025", {...by("Karn"), ...on("population")}),
      count(sig(37_000_000, 2), "person", "people", "2025", {...by("Osta"), ...on("population")}),
      count(sig(33_000_000, 2), "person", "people", "2025", {...by("Vell"), ...on("population")}),
      count(exact(3), "city", "cities", "2025", on("listed"))
    ]
  }
];
