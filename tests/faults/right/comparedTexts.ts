import type {Claim} from "../../../src/facts/claim.js";
import {exact, type Quantity} from "../../../src/facts/quantity.js";
import type {EditedText} from "./editedTexts.js";
import {celsius, change, count, gbp, index, measure, on, points, share, time, usd} from "./factsOf.js";

const of = (subject: string, topic: string) => ({subject, ...on(topic)});
const each = (
  values: Readonly<Record<string, number>>,
  fact: (quantity: Quantity, subject: string) => Claim
): readonly Claim[] =>
  Object.entries(values).map(([subject, value]) =>
    fact(exact(value, String(value).split(".")[1]?.length ?? 0), subject)
  );

const waste = each({Ashby: 41, Corwell: 47, Dunmere: 52, Eastholt: 38, Farrow: 55}, (quantity, subject) =>
  share(quantity, "Household waste", "2024", of(subject, "recycled"))
);
const support = (date: string, values: Readonly<Record<string, number>>) =>
  each(values, (quantity, subject) => share(quantity, "Voters", date, of(subject, "support")));
const thefts = each({Docks: 210, Northgate: 180, Quarry: 64}, (quantity, subject) =>
  count(quantity, "car theft", "car thefts", "2024", of(subject, "car thefts in the precinct"))
);
const burglaries = each({Docks: 150, Northgate: 140, Quarry: 88}, (quantity, subject) =>
  count(quantity, "burglary", "burglaries", "2024", of(subject, "burglaries in the precinct"))
);
const power = each({Wind: 44, Hydro: 31, Gas: 25}, (quantity, subject) =>
  share(quantity, "Electricity in Marn", "2024", of(subject, "source of electricity"))
);
const rents = each({Quayside: 6.4, Lowther: 4.8, Northwick: 2.2}, (quantity, subject) =>
  change(quantity, "2024", of(subject, "annual rise in rents"))
);
const yields = each({Varnland: 2.4, Ostria: 2.9, Kelland: 3.8}, (quantity, subject) =>
  share(quantity, "Face value of bonds", "2025", of(subject, "ten-year yield"))
);

/** Texts that compare rows by their names: by verbs, sums, how many are so, and by how much. */
export const comparedTexts: readonly EditedText[] = [
  {
    form: "tableChart",
    part: "headline",
    right: "Three of five districts miss the 50% recycling target",
    lies: ["Four of five districts miss the 50% recycling target", "Three of five districts reach the 50% target"],
    facts: [...waste, share(exact(50), "Household waste", "2024", on("recycling target"))]
  },
  {
    form: "tableChart",
    part: "headline",
    right: "Only Dunmere and Farrow recycle more than half: over 50%",
    lies: ["Only Dunmere and Corwell recycle over 50%"],
    facts: waste
  },
  {
    form: "tableChart",
    part: "note",
    right: "No district recycles more than 60% of its waste",
    lies: ["No district recycles more than 50% of its waste", "Every district recycles more than 40% of its waste"],
    facts: waste
  },
  {
    form: "groupedBars",
    part: "headline",
    right: "The National List leads Unity by six points",
    lies: [
      "Unity leads the National List by six points",
      "The National List leads Unity by eight points",
      "The National List trails Unity by six points"
    ],
    facts: support("2025-05", {"National List": 34, Unity: 28})
  },
  {
    form: "slope",
    part: "headline",
    right: "Unity has overtaken the National List",
    lies: ["The National List has overtaken Unity"],
    facts: [...support("2021", {"National List": 34, Unity: 28}), ...support("2025", {"National List": 27, Unity: 31})]
  },
  {
    form: "slope",
    part: "headline",
    right: "Support for the National List fell by seven points since 2021",
    lies: [
      "Support for the National List fell by nine points since 2021",
      "Support for Unity fell by three points since 2021"
    ],
    facts: [...support("2021", {"National List": 34, Unity: 28}), ...support("2025", {"National List": 27, Unity: 31})]
  },
  {
    form: "scatter",
    part: "headline",
    right: "Car thefts outnumber burglaries in two of three precincts",
    lies: [
      "Car thefts outnumber burglaries in one of three precincts",
      "Car thefts outnumber burglaries in all three precincts"
    ],
    facts: [...thefts, ...burglaries, count(exact(3), "precinct", "precincts", "2024", on("precincts of the city"))]
  },
  {
    form: "stackedBars",
    part: "headline",
    right: "Wind and hydro together make three-quarters of Marn’s electricity",
    lies: [
      "Wind and gas together make three-quarters of Marn’s electricity",
      "Wind and hydro together make half of Marn’s electricity"
    ],
    facts: power
  },
  {
    form: "stackedBars",
    part: "note",
    right: "The shares add up to 100%",
    lies: ["The shares add up to 97%"],
    facts: power
  },
  {
    form: "regionMap",
    part: "headline",
    right: "Rents rose fastest in Quayside and slowest in Northwick",
    lies: ["Rents rose fastest in Lowther and slowest in Northwick", "Rents rose faster in Northwick than in Lowther"],
    facts: rents
  },
  {
    form: "bars",
    part: "headline",
    right: "Varnland pays less to borrow than any of its neighbours",
    lies: ["Varnland pays more to borrow than any of its neighbours"],
    facts: yields
  },
  {
    form: "groupedBars",
    part: "headline",
    right: "Lake Orrin is deeper than Lake Sett but covers a smaller area",
    lies: [
      "Lake Sett is deeper than Lake Orrin but covers a larger area",
      "Lake Orrin is deeper than Lake Sett and covers a larger area"
    ],
    facts: [
      ...each({"Lake Orrin": 310, "Lake Sett": 225}, (quantity, subject) =>
        measure(quantity, "metre", "metres", "m", undefined, of(subject, "depth"))
      ),
      ...each({"Lake Orrin": 140, "Lake Sett": 395}, (quantity, subject) =>
        measure(quantity, "square kilometre", "square kilometres", "km²", undefined, of(subject, "area"))
      )
    ]
  },
  {
    form: "bars",
    part: "headline",
    right: "Oat milk outsells soya and almond put together",
    lies: ["Soya and almond milk together outsell oat", "Soya milk outsells oat milk"],
    facts: each({"Oat milk": 94, "Soya milk": 41, "Almond milk": 38}, (quantity, subject) =>
      measure(quantity, "litre", "litres", "l", "2024", of(subject, "sales"))
    )
  },
  {
    form: "line",
    part: "headline",
    right: "Burglaries in Port Lenham have fallen every year since 2021",
    lies: ["Burglaries in Port Lenham have risen every year since 2021"],
    facts: [910, 870, 860, 790].map((value, year) =>
      count(exact(value), "burglary", "burglaries", String(2021 + year), of("Port Lenham", "burglaries of the year"))
    )
  },
  {
    form: "line",
    part: "headline",
    right: "Births in Sandaria dropped below deaths in 2024",
    lies: ["Deaths in Sandaria dropped below births in 2024"],
    facts: [
      ...[61_200, 58_900].map((value, year) =>
        count(exact(value), "birth", "births", String(2023 + year), of("Sandaria", "what is registered"))
      ),
      ...[60_100, 60_700].map((value, year) =>
        count(exact(value), "death", "deaths", String(2023 + year), of("Sandaria", "what is registered"))
      )
    ]
  },
  {
    form: "line",
    part: "headline",
    right: "Support for Adlan slips under 40%",
    lies: ["Support for Adlan climbs above 40%", "Support for Adlan slips under 30%"],
    facts: [
      share(exact(42), "Voters", "2025-03", of("Adlan", "support for the premier")),
      share(exact(38), "Voters", "2025-05", of("Adlan", "support for the premier"))
    ]
  },
  {
    form: "line",
    part: "headline",
    right: "Air traffic through Lorne is still 3% short of its 2019 level",
    lies: [
      "Air traffic through Lorne is still 5% short of its 2019 level",
      "Air traffic through Lorne is 3% above its 2019 level"
    ],
    facts: [index(exact(97), "2019", "2024", of("Lorne", "air traffic"))]
  },
  {
    form: "statPanel",
    part: "headline",
    right: "The Sound bridge cost $1.9bn, $700m over budget",
    lies: ["The Sound bridge cost $1.9bn, $700m under budget", "The Sound bridge cost $1.9bn, $900m over budget"],
    facts: [
      usd(exact(1_900_000_000, {significant: 2}), "2024", of("Sound bridge", "cost")),
      usd(exact(1_200_000_000, {significant: 2}), "2024", of("Sound bridge", "budget"))
    ]
  },
  {
    form: "line",
    part: "headline",
    right: "June 2025 was 1.4°C warmer than usual in Hallen",
    lies: ["June 2025 was 1.4°C colder than usual in Hallen", "June 2025 was 2.4°C warmer than usual in Hallen"],
    facts: [
      celsius(exact(18.2, 1), "2025-06", of("Hallen", "mean temperature")),
      celsius(exact(16.8, 1), "1991/2020", of("Hallen", "usual mean temperature of June"))
    ]
  },
  {
    form: "statPanel",
    part: "headline",
    right: "Camp Arbo has one tent for every nine people",
    lies: ["Camp Arbo has one tent for every six people"],
    facts: [
      count(exact(5_400), "person", "people", "2025-05", of("Camp Arbo", "counted in May")),
      count(exact(600), "tent", "tents", "2025-05", of("Camp Arbo", "counted in May"))
    ]
  },
  {
    form: "stackedBars",
    part: "headline",
    right: "Half of Albion Park’s £180m income comes from television",
    lies: ["Half of Albion Park’s £180m income comes from tickets"],
    facts: [
      gbp(exact(180_000_000, {significant: 2}), "2024", of("Albion Park", "income")),
      gbp(exact(90_000_000, {significant: 2}), "2024", of("Television", "income of Albion Park")),
      gbp(exact(54_000_000, {significant: 2}), "2024", of("Tickets", "income of Albion Park"))
    ]
  },
  {
    form: "statPanel",
    part: "headline",
    right: "The reservoirs of Sierra Alta are three-quarters empty",
    lies: ["The reservoirs of Sierra Alta are two-thirds empty"],
    facts: [share(exact(25), "Capacity of reservoirs", "2025-08", of("Sierra Alta", "full"))]
  },
  {
    form: "tableChart",
    part: "headline",
    right: "The Centrists lost ground in every region except the Coast",
    lies: [
      "The Centrists gained ground in every region except the Coast",
      "The Centrists lost ground in every region except the Hills"
    ],
    facts: each({Coast: 2, Hills: -3, Plains: -5}, (quantity, subject) =>
      points(quantity, "2020/2024", of(subject, "change in vote of the Centrists in the region"))
    )
  },
  {
    form: "tableChart",
    part: "deck",
    right: "At 41, Moreau is the oldest winner of the Tour; Pike, at 20, is the youngest",
    lies: ["At 41, Moreau is the oldest winner of the Tour; Brandt, at 27, is the youngest"],
    facts: each({Moreau: 41, Pike: 20, Brandt: 27}, (quantity, subject) =>
      time(quantity, "year", undefined, of(subject, "age of a winner of the Tour"))
    )
  },
  {
    form: "groupedBars",
    part: "headline",
    right: "Nitrogen is cheaper than a year ago, potash is dearer than a year ago",
    lies: ["Nitrogen and potash are both dearer than a year ago"],
    facts: each({Nitrogen: -12, Potash: 7}, (quantity, subject) =>
      change(quantity, "2024-06/2025-06", of(subject, "price over a year"))
    )
  },
  {
    form: "columns",
    part: "headline",
    right: "Rovers go top as Wanderers slip to third",
    lies: ["Rovers go top as Athletic slip to third"],
    facts: [
      ...each({Athletic: 71, Wanderers: 70, Rovers: 69}, (quantity, subject) =>
        count(quantity, "point", "points", "2025-03-01", of(subject, "points in the league"))
      ),
      ...each({Rovers: 72, Athletic: 71, Wanderers: 70}, (quantity, subject) =>
        count(quantity, "point", "points", "2025-03-08", of(subject, "points in the league"))
      )
    ]
  },
  {
    form: "slope",
    part: "headline",
    right: "Peru climbs from third to second among growers of berries",
    lies: [
      "Peru climbs from second to first among growers of berries",
      "Peru climbs from fourth to second among growers of berries"
    ],
    facts: [
      ...each({Chile: 40, Spain: 35, Peru: 30, Poland: 20}, (quantity, subject) =>
        count(quantity, "tonne", "tonnes", "2015", of(subject, "berries grown"))
      ),
      ...each({Chile: 44, Peru: 43, Spain: 36, Poland: 22}, (quantity, subject) =>
        count(quantity, "tonne", "tonnes", "2024", of(subject, "berries grown"))
      )
    ]
  },
  {
    form: "bars",
    part: "headline",
    right: "Four in 10 people aged 16 to 24 smoke; among the over-60s it is two in 10",
    lies: ["Four in 10 people aged 16 to 24 smoke; among the over-60s it is three in 10"],
    facts: [
      share(exact(40), "People aged 16 to 24", "2024", of("People aged 16 to 24", "smoke")),
      share(exact(20), "People over 60", "2024", of("Over-60s", "smoke"))
    ]
  },
  {
    form: "line",
    part: "headline",
    right: "Burglars struck 214,000 times in 2024",
    lies: ["Burglars struck 241,000 times in 2024", "Burglary grew 214,000 times in 2024"],
    facts: [count(exact(214_000), "burglary", "burglaries", "2024", on("burglaries"))]
  },
  {
    form: "bars",
    part: "headline",
    right: "Londoners pay twice as much as Mancunians, and three times as much as Berliners",
    lies: ["Londoners pay three times as much as Mancunians, and twice as much as Berliners"],
    facts: [
      ...each({London: 24, Mancunians: 12, Berlin: 8}, (quantity, subject) =>
        gbp(quantity, "2024", of(subject, "rent per square metre"))
      )
    ]
  },
  {
    form: "bars",
    part: "headline",
    right: "Seville reached 44.1C in August, half a degree hotter than Athens",
    lies: [
      "Seville reached 44.1C in August, half a degree cooler than Athens",
      "Athens reached 44.1C in August, half a degree hotter than Seville"
    ],
    facts: each({Seville: 44.1, Athens: 43.6, Rome: 39.9}, (quantity, subject) =>
      celsius(quantity, "2024-08", of(subject, "highest temperature"))
    )
  }
];
