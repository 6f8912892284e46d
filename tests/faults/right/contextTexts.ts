import {exact, lessThan, type Quantity} from "../../../src/facts/quantity.js";
import {type EditedText, textsIn} from "./editedTexts.js";
import {change, count, each, eur, gbp, happened, measure, on, share, sig, time} from "./factsOf.js";

const of = (subject: string, topic: string) => ({subject, ...on(topic)});
const textsOf = textsIn("bars", "deck");
const rounded = (
  values: Readonly<Record<string, number>>,
  digits: number,
  fact: (quantity: Quantity, key: string) => ReturnType<typeof count>
) =>
  // prettier-ignore
  Object.entries(values).map(([key, value]) => fact(sig(value, digits), key));

const absence = [
  ...each({Alder: 8, Birch: 11, Cedar: 6, Rowan: 9}, (quantity, subject) => share(quantity, "School days", "2022", of(subject, "days missed"))), // prettier-ignore
  ...each({Alder: 10, Birch: 13, Cedar: 4, Rowan: 12}, (quantity, subject) => share(quantity, "School days", "2024", of(subject, "days missed"))) // prettier-ignore
];
const gains = each({Copper: 44, Silver: 21, Nickel: 12, Zinc: 5}, (quantity, subject) =>
  change(quantity, "2024", of(subject, "rise in price"))
);
const crashes = each({Northway: 4, Riverside: 7, Hillcrest: 12, Eastgate: 15}, (quantity, subject) =>
  count(quantity, "crash", "crashes", "2024", of(subject, "crashes in the year"))
);
const pay = each(
  {Dorset: 2.1, Kent: 0.8, Surrey: -0.6, Sussex: -1.9, Devon: -3.2},
  (quantity, subject) =>
  change(exact({Dorset: 2.1, Kent: 0.8, Surrey: -0.6, Sussex: -1.9, Devon: -3.2}[subject] ?? Number(quantity), 1), "2024", of(subject, "rents")) // prettier-ignore
);
const ferries = each({Skerry: 96, Lundy: 88, Brae: 85, Tarn: 71}, (quantity, subject) =>
  share(quantity, "Sailings", "2024", of(subject, "sailings on time"))
);
const dam = each({"2023-09": 81, "2024-09": 42}, (quantity, month) =>
  share(quantity, "Capacity of the dam", month, of("The dam", "water held"))
);
const clinics = [
  ...each({Abbey: 97, Bridge: 95, Castle: 90, Dean: 84, Elm: 79}, (quantity, subject) => share(quantity, "Patients", "2025", of(subject, "treated within six weeks"))), // prettier-ignore
  share(exact(93), "Patients", "2025", on("target: treated within six weeks"))
];
const snow = each({2017: 31, 2018: 64, 2019: 40, 2020: 22, 2021: 58, 2022: 35, 2023: 47}, (quantity, year) =>
  measure(quantity, "centimetre", "centimetres", "cm", year, of("Alpen", "depth of the snow in January"))
);
const wells = [
  measure(exact(31), "millimetre", "millimetres", "mm", "2025-06", of("Almeria", "rain in June")),
  measure(exact(63), "millimetre", "millimetres", "mm", undefined, of("Almeria", "usual rain in June"))
];
const medals = [
  ...each({Sweden: 21, Norway: 34}, (quantity, subject) => count(quantity, "medal", "medals", "2026", of(subject, "medals won"))), // prettier-ignore
  ...each({Sweden: 8, Norway: 15}, (quantity, subject) => count(quantity, "silver medal", "silver medals", "2026", of(subject, "silver medals won"))) // prettier-ignore
];
const drownings = each({2022: 4, 2023: 0, 2024: 2}, (quantity, year) =>
  count(quantity, "swimmer", "swimmers", year, of("The lake", "swimmers drowned"))
);
const shops = [
  eur(sig(91_000, 2), "2024", of("Bakers", "average turnover in a year")),
  eur(lessThan(20_000), "2024", of("One in five bakers", "take-home pay in a year")),
  share(exact(20), "Bakers", "2024", on("take home less than €20,000"))
];
const displaced = [
  count(sig(2_400_000, 2), "person", "people", "2025", of("Evacuees", "left the valley")),
  count(sig(1_300_000, 2), "person", "people", "2025", of("Sheltered", "live in camps within it"))
];
const arrivals = [
  share(exact(58), "Nurses hired", "2025", of("Women", "sex of nurses hired")),
  ...each({Kerala: 37, Manila: 29, Lagos: 19, Accra: 15}, (quantity, subject) => share(quantity, "Nurses hired", "2025", of(subject, "where nurses hired trained"))) // prettier-ignore
];
const buses = rounded({2024: 510_000, 2023: 470_000}, 2, (quantity, year) =>
  count(quantity, "rider", "riders", year, of("Green line", "riders"))
).concat(
  rounded({2024: 390_000, 2023: 240_000}, 2, (quantity, year) =>
    count(quantity, "rider", "riders", year, of("Blue line", "riders"))
  ),
  rounded({2024: 130_000, 2023: 125_000}, 3, (quantity, year) =>
    count(quantity, "rider", "riders", year, of("Red line", "riders"))
  )
);
const ages = [
  ...each({Ardal: 33, Bryn: 31}, (quantity, subject) => time(quantity, "year", "1995", of(subject, "median age"))),
  ...each({Ardal: 47, Bryn: 38}, (quantity, subject) => time(quantity, "year", "2025", of(subject, "median age")))
];
const fees = [
  ...each({Towers: 1450, Gables: 640}, (quantity, subject) => gbp(quantity, "2024", of(subject, "fee"))),
  ...each({Towers: 1300, Gables: 600}, (quantity, subject) => gbp(quantity, "2020", of(subject, "fee")))
];
const club = [
  ...each({2022: 31, 2023: 36, 2024: 42}, (quantity, year) => gbp(quantity, year, of("Repairs", "spending of the abbey on repairs"))), // prettier-ignore
  ...each({2022: 18, 2023: 23, 2024: 27}, (quantity, year) => gbp(quantity, year, of("The shop", "income of the abbey from the shop"))) // prettier-ignore
];
const dues = each(
  {Penrith: 3.5, Kendal: 0, Alston: 2},
  (quantity, subject) =>
  change(exact({Penrith: 3.5, Kendal: 0, Alston: 2}[subject] ?? Number(quantity), 1), "2025", of(subject, "rise in parking fees")) // prettier-ignore
);
const plants = [
  measure(sig(820_000, 2), "megawatt hour", "megawatt hours", "MWh", "2024", of("Data centres", "power used")),
  measure(sig(610_000, 2), "megawatt hour", "megawatt hours", "MWh", "2024", of("The county’s homes", "power used"))
];
const members = [share(exact(46), "Members under 30", "2024", of("Members under 30", "did not pay"))];
const swimmers = [share(exact(33.4, 1), "Schools", "2024", of("Schools", "teach swimming"))];
const commute = each({2011: 41.2, 2021: 44.6, 2024: 45.4}, (quantity, year) =>
  time(
    exact({2011: 41.2, 2021: 44.6, 2024: 45.4}[year] ?? Number(quantity), 1),
    "year",
    year,
    of("Farmers", "median age")
  )
);
const wardVotes = each({2018: 1880, 2023: 264}, (quantity, year) =>
  count(quantity, "vote", "votes", year, of("Harbour ward", "majority of the winner"))
);
const opened = [happened("The ferry was cancelled", "2019"), ...snow];

/** Texts of several sentences, and of one whose second half leaves to the first whose or what it is. */
export const contextTexts: readonly EditedText[] = [
  ...textsOf(absence, [
    [
      "Absence rose at every school but Cedar. There it fell by two points to 4%.",
      "Absence rose at every school but Rowan. There it fell by two points to 4%.",
      "Absence rose at every school but Cedar. There it fell by three points to 4%."
    ]
  ]),
  ...textsOf(gains, [
    [
      "Silver beat both nickel and zinc in 2024. Only copper gained more.",
      "Silver beat both nickel and zinc in 2024. Only copper gained less.",
      "Silver beat both nickel and zinc in 2024. Only nickel gained more."
    ]
  ]),
  ...textsOf(crashes, [
    [
      "Northway had only four crashes in the year. No other road had fewer than seven.",
      "Northway had only four crashes in the year. No other road had fewer than ten.",
      "Riverside had seven crashes in the year. No other road had fewer than seven."
    ]
  ]),
  ...textsOf(pay, [
    [
      "Rents fell in three of the five counties in 2024. Dorset and Kent were the exceptions.",
      "Rents fell in three of the five counties in 2024. Dorset and Surrey were the exceptions.",
      "Rents fell in three of the five counties in 2024. Kent and Devon were the exceptions."
    ]
  ]),
  ...textsOf(ferries, [
    [
      "From 96% on time at Skerry down to 71% at Tarn. The other two are above 80%.",
      "From 96% on time at Skerry down to 71% at Tarn. The other two are below 80%."
    ]
  ]),
  ...textsOf(dam, [
    [
      "The dam held 42% of its capacity in September 2024. A year earlier it was almost twice as full.",
      "The dam held 42% of its capacity in September 2024. A year earlier it was almost three times as full."
    ]
  ]),
  ...textsOf(clinics, [
    ["Only two of the five clinics meet the target", "Only three of the five clinics meet the target", "All five clinics meet the target"], // prettier-ignore
    ["Castle, Dean and Elm all miss the target", "Bridge, Dean and Elm all miss the target"]
  ]),
  ...textsOf(snow, [
    ["2023 was Alpen’s third snowiest in seven years", "2023 was Alpen’s second snowiest in seven years"],
    ["Snow in Alpen was the deepest in two years", "Snow in Alpen was the shallowest in two years", "Snow in Alpen was the deepest in five years"] // prettier-ignore
  ]),
  ...textsOf(wells, [
    ["Barely half the usual rain fell on Almeria in June", "Barely a third of the usual rain fell on Almeria in June"]
  ]),
  ...textsOf(medals, [
    ["Norway heads the table with 34 medals, 15 of them silver", "Norway heads the table with 34 medals, 25 of them silver", "Norway heads the table with 34 medals, eight of them silver"] // prettier-ignore
  ]),
  ...textsOf(drownings, [
    [
      "Not one swimmer drowned in the whole of the lake in 2023",
      "Not one swimmer drowned in the whole of the lake in 2024"
    ]
  ]),
  ...textsOf(shops, [
    ["The average baker turns over €91,000 in a year; one in five takes home less than €20,000", "The average baker turns over €19,000 in a year; one in five takes home less than €20,000"] // prettier-ignore
  ]),
  ...textsOf(displaced, [
    ["Some 2.4 million people have left the valley. A further 1.3 million live in camps within it.", "Some 2.4 million people have left the valley. A further 3.1 million live in camps within it."] // prettier-ignore
  ]),
  ...textsOf(arrivals, [
    ["More than half of the nurses hired were women. Most of them trained in two cities, Kerala and Manila.", "Fewer than half of the nurses hired were women. Most of them trained in two cities, Kerala and Manila.", "More than half of the nurses hired were women. Most of them trained in three cities, Kerala and Manila."] // prettier-ignore
  ]),
  ...textsOf(buses, [
    ["No line lost riders in the second year, and the Blue line grew most", "No line lost riders in the second year, and the Green line grew most"] // prettier-ignore
  ]),
  ...textsOf(ages, [
    ["Ardal, already the older in 1995, pulls further away from Bryn", "Bryn, already the older in 1995, pulls further away from Ardal"], // prettier-ignore
    ["Two lines of median age, both rising", "Three lines of median age, both rising"]
  ]),
  ...textsOf(fees, [
    ["Towers charges £1,450, Gables less than half as much", "Towers charges £1,450, Gables more than half as much"]
  ]),
  ...textsOf(club, [
    ["The abbey spent more on repairs than it took in the shop in all three years", "The abbey spent less on repairs than it took in the shop in all three years"] // prettier-ignore
  ]),
  ...textsOf(dues, [
    ["Penrith raises parking fees by the most, while Kendal freezes them", "Kendal raises parking fees by the most, while Penrith freezes them"] // prettier-ignore
  ]),
  ...textsOf(plants, [
    [
      "Data centres use more power than all the county’s homes",
      "Data centres use less power than all the county’s homes"
    ]
  ]),
  ...textsOf(members, [
    ["Nearly half of members under 30 stayed away", "Nearly a quarter of members under 30 stayed away"]
  ]),
  ...textsOf(swimmers, [["A third of schools teach swimming", "Half of schools teach swimming"]]),
  ...textsOf(commute, [["The median age of farmers has passed 45", "The median age of farmers has passed 50"]]),
  ...textsOf(wardVotes, [
    ["Just 264 votes separated the two candidates in Harbour ward. Five years earlier the majority was 1,880.", "Just 264 votes separated the two candidates in Harbour ward. Five years earlier the majority was 1,808."] // prettier-ignore
  ]),
  ...textsOf(opened, [["No snow count is missing: the ferry was cancelled in 2019", "No snow count is missing: the ferry was cancelled in 2020"]]) // prettier-ignore
];
