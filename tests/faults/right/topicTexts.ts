import {about, atMost, exact, moreThan, withMargin} from "../../../src/facts/quantity.js";
import type {EditedText} from "./editedTexts.js";
import {
  by,
  count,
  eur,
  fahrenheit,
  gbp,
  happened,
  measure,
  names,
  on,
  points,
  rate,
  share,
  sig,
  time,
  usd
} from "./factsOf.js";

/** Texts whose words rest on the topic, the unit or the whole of a claim: brackets, units that go unsaid, parts of two claims. */
export const topicTexts: readonly EditedText[] = [
  {
    form: "shareGrid",
    part: "headline",
    right: "One in five patients in Marn waited longer than 16 weeks",
    lies: ["One in five patients in Marn waited longer than 60 weeks"],
    facts: [share(exact(20), "Patients in Marn", "2024", on("waited longer than 16 weeks"))]
  },
  {
    form: "groupedBars",
    part: "headline",
    right: "A third of Osta’s people are under 15; a fifth of Marn’s are over 64",
    lies: ["A third of Osta’s people are under 50; a fifth of Marn’s are over 64"],
    facts: [
      share(exact(33), "Osta’s people", "2024", on("under 15")),
      share(exact(20), "Marn’s people", "2024", on("over 64"))
    ]
  },
  {
    form: "line",
    part: "note",
    right: "Seven-day average. The last figure is 410 calls",
    lies: ["Nine-day average. The last figure is 410 calls"],
    facts: [count(exact(410), "call", "calls", "2025-01-06/2025-01-12", on("seven-day average"))]
  },
  {
    form: "statPanel",
    part: "headline",
    right: "For a flat in Marn, tenants wait one and a half years",
    lies: ["For a flat in Marn, tenants wait two and a half years"],
    facts: [time(exact(18), "month", "2024", on("wait for a flat in Marn"))]
  },
  {
    form: "groupedBars",
    part: "headline",
    right: "Asthma is three times as common among the poorest children as among the richest",
    lies: ["Asthma is three times as common among the richest children as among the poorest"],
    facts: [
      share(exact(18), "The poorest children", "2023", on("asthma")),
      share(exact(6), "The richest children", "2023", on("asthma"))
    ]
  },
  {
    form: "slope",
    part: "headline",
    right: "Marn swung from Green +3.2 in 2020 to Labour +1.4 in 2024",
    lies: ["Marn swung from Green +3.2 in 2020 to Labour +4.1 in 2024"],
    facts: [
      points(exact(3.2, 1), "2020", {...by("Green"), ...on("lead in Marn")}),
      points(exact(1.4, 1), "2024", {...by("Labour"), ...on("lead in Marn")})
    ]
  },
  {
    form: "stackedBars",
    part: "headline",
    right: "Between them, Marn and Osta catch nearly half of all cod",
    lies: [
      "Between them, Marn and Osta catch nearly all of all cod",
      "Between them, Marn and Osta catch over half of all cod"
    ],
    facts: [share(exact(29), "All cod", "2023", by("Marn")), share(exact(19), "All cod", "2023", by("Osta"))]
  },
  {
    form: "unitCount",
    part: "headline",
    right: "Perhaps 40 lynxes are left in the hills",
    lies: ["Exactly 40 lynxes are left in the hills"],
    facts: [count(about(40), "lynx", "lynxes", "2023", on("left in the hills"))]
  },
  {
    form: "line",
    part: "deck",
    right: "Around 300,000 Ostans, give or take, left in the 1990s",
    lies: ["More than 300,000 Ostans left in the 1990s"],
    facts: [count(about(300_000), "Ostan", "Ostans", "1990/1999", on("left"))]
  },
  {
    form: "statPanel",
    part: "headline",
    right: "The bridge is 412.6 metres long, give or take 0.3",
    lies: ["The bridge is 412.6 metres long, give or take 3"],
    facts: [measure(withMargin(412.6, 0.3), "metre", "metres", "m", "2023", on("length of the bridge"))]
  },
  {
    form: "groupedBars",
    part: "headline",
    right: "The wells of Osta hold 80 micrograms of arsenic per litre, eight times Marn’s limit of ten",
    lies: ["The wells of Osta hold 80 milligrams of arsenic per litre, eight times Marn’s limit of ten"],
    facts: [
      measure(exact(80), "microgram per litre", "micrograms per litre", "µg/l", "2024", {
        ...by("The wells of Osta"),
        ...on("arsenic")
      }),
      measure(exact(10), "microgram per litre", "micrograms per litre", "µg/l", "2024", {
        ...by("Marn"),
        ...on("limit for arsenic")
      })
    ]
  },
  {
    form: "line",
    part: "headline",
    right: "Net migration to Marn fell by about a third in a year, from 90,000 to 61,000",
    lies: ["Net migration to Marn rose by about a third in a year, from 90,000 to 61,000"],
    facts: [
      count(exact(90_000), "person", "people", "2023", {...by("Marn"), ...on("net migration")}),
      count(exact(61_000), "person", "people", "2024", {...by("Marn"), ...on("net migration")})
    ]
  },
  {
    form: "line",
    part: "headline",
    right: "Thefts in Marn are down by more than two-thirds since 1998",
    lies: [
      "Thefts in Marn are up by more than two-thirds since 1998",
      "Thefts in Marn are down by more than half since 2010"
    ],
    facts: [
      count(exact(90_300), "theft", "thefts", "1998", {...by("Marn"), ...on("thefts")}),
      count(exact(27_600), "theft", "thefts", "2024", {...by("Marn"), ...on("thefts")})
    ]
  },
  {
    form: "groupedBars",
    part: "headline",
    right: "“Lighthouse” took $1.2bn, about a fifth more than “Harbour”",
    lies: ["“Harbour” took $1.2bn, about a fifth more than “Lighthouse”"],
    facts: [
      usd(sig(1_200_000_000, 2), "2024", {...by("“Lighthouse”"), ...on("box office")}),
      usd(sig(1_010_000_000, 3), "2024", {...by("“Harbour”"), ...on("box office")})
    ]
  },
  {
    form: "line",
    part: "deck",
    right: "Passengers at Marn, millions: 31.4 in 2019, 9.8 in 2020",
    lies: [
      "Passengers at Marn, thousands: 31.4 in 2019, 9.8 in 2020",
      "Passengers at Marn, millions: 34.1 in 2019, 9.8 in 2020"
    ],
    facts: [
      count(sig(31_400_000, 3), "passenger", "passengers", "2019", by("Marn")),
      count(sig(9_800_000, 2), "passenger", "passengers", "2020", by("Marn"))
    ]
  },
  {
    form: "groupedBars",
    part: "headline",
    right: "Osta jails 210 of every 100,000 people, against Marn’s rate of 70",
    lies: ["Osta jails 210 of every 10,000 people, against Marn’s rate of 70"],
    facts: [
      rate(exact(210), 100_000, "people", "prisoner", "prisoners", "2024", {...by("Osta"), ...on("jails")}),
      rate(exact(70), 100_000, "people", "prisoner", "prisoners", "2024", {...by("Marn"), ...on("jails")})
    ]
  },
  {
    form: "statPanel",
    part: "headline",
    right: "Marn’s chiefs earn 60 times as much as its porters: £1.8m against £30,000",
    lies: ["Marn’s chiefs earn 60 times as much as its porters: £30,000 against £1.8m"],
    facts: [
      gbp(sig(1_800_000, 2), "2023", {...by("Marn’s chiefs"), ...on("pay")}),
      gbp(exact(30_000), "2023", {...by("Its porters"), ...on("pay")})
    ]
  },
  {
    form: "unitCount",
    part: "headline",
    right: "Marn, with 180 wells, has three times as many as Osta, with 60",
    lies: ["Osta, with 180 wells, has three times as many as Marn, with 60"],
    facts: [
      count(exact(180), "well", "wells", "2025", by("Marn")),
      count(exact(60), "well", "wells", "2025", by("Osta"))
    ]
  },
  {
    form: "dotRange",
    part: "headline",
    right: "Monthly rent for a room: from €310 in Osta to €720 in Marn",
    lies: ["Weekly rent for a room: from €310 in Osta to €720 in Marn"],
    facts: [
      eur(exact(310), "2024", {...by("Osta"), ...on("monthly rent for a room")}),
      eur(exact(720), "2024", {...by("Marn"), ...on("monthly rent for a room")})
    ]
  },
  {
    form: "shareGrid",
    part: "headline",
    right: "About two in five ferries ran late in 2024",
    lies: ["About two in five ferries ran on time in 2024"],
    facts: [share(exact(40), "Ferries", "2024", on("ran late"))]
  },
  {
    form: "shareGrid",
    part: "headline",
    right: "Some 57% of Marn’s voters trust their council",
    lies: ["Some 57% of Marn’s voters distrust their council", "Some 57% of Marn’s voters do not trust their council"],
    facts: [share(about(57), "Marn’s voters", "2024", on("trust their council"))]
  },
  {
    form: "line",
    part: "headline",
    right: "At 104°F on 3 July 2024, Marn’s heat reached a record high",
    lies: ["At 104°F on 3 July 2024, Marn’s heat reached a record low"],
    facts: [fahrenheit(exact(104), "2024-07-03", {...by("Marn"), ...on("heat, a record high")})]
  },
  {
    form: "statPanel",
    part: "headline",
    right: "Nearly all schools in Osta (95%) have a nurse",
    lies: ["Nearly all schools in Osta (59%) have a nurse"],
    facts: [share(exact(95), "Schools in Osta", "2024", on("have a nurse"))]
  },
  {
    form: "bars",
    part: "headline",
    right: "Driven out by floods: 3.4m Ostans, roughly a quarter of them",
    lies: ["Driven out by floods: 3.4m Ostans a quarter"],
    facts: [
      count(sig(3_400_000, 2), "Ostan", "Ostans", "2025-02", on("driven out by floods")),
      share(exact(26), "Ostans", "2025-02", on("driven out by floods"))
    ]
  },
  {
    form: "shareGrid",
    part: "headline",
    right: "Half of tenants in Marn pay more than 35% of their income in rent",
    lies: ["Half of tenants in Marn pay more than 53% of their income in rent"],
    facts: [
      share(exact(50), "Tenants in Marn", "2024", on("pay more than 35% of their income in rent")),
      share(moreThan(35), "Income", "2024", on("rent"))
    ]
  },
  {
    form: "statPanel",
    part: "headline",
    right: "Ambulances in Marn come within eight minutes",
    lies: ["Ambulances in Marn come within 18 minutes"],
    facts: [measure(atMost(8), "minute", "minutes", undefined, "2024", by("Ambulances in Marn"))]
  },
  {
    form: "stackedBars",
    part: "headline",
    right: "Asked about the bridge, 61% of Ostans said no and 30% yes",
    lies: ["Asked about the bridge, 61% of Ostans said yes and 30% no"],
    facts: [
      share(exact(61), "Ostans", "2024-04", on("want the bridge: no")),
      share(exact(30), "Ostans", "2024-04", on("want the bridge: yes"))
    ]
  },
  {
    form: "bars",
    part: "deck",
    right: "Share of patients whom each clinic misses the four-hour standard for",
    lies: [
      "Share of patients whom each clinic misses the two-hour standard for",
      "Share of patients who wait under four hours"
    ],
    facts: [share(exact(31), "Patients", "2024", {...by("Osta"), ...on("waited over four hours")})]
  },
  {
    form: "columns",
    part: "headline",
    right: "Waits of more than twelve hours are now routine",
    lies: ["Waits of more than ten hours are now routine", "Waits lengthen by twelve hours"],
    facts: [count(exact(1420), "person", "people", "2024", on("people who waited over twelve hours"))]
  },
  {
    form: "bars",
    part: "deck",
    right: "Share of patients seen within 4 hours",
    lies: ["Share of patients seen within 2 hours"],
    facts: [share(exact(51), "Patients", "2024", {...by("Osta"), ...on("seen within four hours")}), ...names("4 hours")]
  },
  {
    form: "line",
    part: "headline",
    right: "The vote is on March 27, 2025",
    lies: [],
    facts: [happened("The vote", "2025-03-27"), ...names("March 27, 2025")]
  }
];
