import {exact} from "../../../src/facts/quantity.js";
import {type EditedText, textsIn} from "./editedTexts.js";
import {celsius, count, each, eur, forecast, gbp, on, share, usd} from "./factsOf.js";

const of = (subject: string, topic: string) => ({subject, ...on(topic)});
const textsOf = textsIn("line", "note");

const guests = each(
  {
    "2024-01": 210,
    "2024-02": 180,
    "2024-03": 260,
    "2024-04": 330,
    "2024-05": 410,
    "2024-06": 640,
    "2024-07": 820,
    "2024-08": 790
  },
  (quantity, month) => count(quantity, "guest", "guests", month, of("Port Elm", "hotel guests"))
);
const nights = each({"2023-11": 4.1, "2023-12": -1.6, "2024-01": -3.2, "2024-02": 0.8}, (quantity, month) =>
  celsius(quantity, month, of("Varn", "mean temperature at night"))
);
const wheat = each({"2025-01": 210, "2025-02": 224, "2025-03": 239, "2025-04": 231}, (quantity, month) =>
  usd(quantity, month, of("Wheat", "price of a tonne of wheat"))
);
const ferries = each({"2022": 119, "2023": 121, "2024": 118}, (quantity, year) =>
  count(quantity, "sailing", "sailings", year, on("sailings of ferries"))
);
const fires = each({"2023-01/2023-03": 5, "2023-04/2023-06": 6, "2023-07/2023-09": 8}, (quantity, quarter) =>
  count(quantity, "fire", "fires", quarter, on("fires"))
);
const grain = [share(exact(69), "Varn’s imports of grain", "2024", on("from Arran"))];
const dentists = [
  count(exact(61), "dentist", "dentists", "2024", of("Arran", "dentists")),
  count(exact(48), "dentist", "dentists", "2024", of("Bute", "dentists")),
  count(exact(52), "dentist", "dentists", "2022", of("Coll", "dentists"))
];
const tax = [
  ...each({2023: 41, 2024: 44}, (quantity, year) => eur(quantity, year, of("Ostria", "tax on fuel"))),
  ...each({2025: 46, 2026: 49}, (quantity, year) => eur(quantity, year, {...of("Ostria", "tax on fuel"), ...forecast}))
];
const pay = [
  ...each({Nurses: 31_000, Doctors: 62_000}, (quantity, subject) => gbp(quantity, "2014", of(subject, "average pay"))),
  ...each({Nurses: 40_000, Doctors: 75_000}, (quantity, subject) => gbp(quantity, "2024", of(subject, "average pay")))
];
const theft = each({2021: 800, 2022: 1240, 2023: 1600}, (quantity, year) =>
  count(quantity, "bike", "bikes", year, of("Tarn", "bikes stolen"))
);
const trade = [
  ...each({2021: 52, 2022: 50, 2023: 47, 2024: 45}, (quantity, year) => usd(quantity, year, of("Kelland", "exports of steel"))), // prettier-ignore
  ...each({2021: 40, 2022: 46, 2023: 49, 2024: 51}, (quantity, year) => usd(quantity, year, of("Marn", "exports of steel"))) // prettier-ignore
];
const pledges = [
  ...each({Arden: 900, Bray: 400, Corrie: 350}, (quantity, subject) => count(quantity, "tree", "trees", "2024", of(subject, "trees pledged"))), // prettier-ignore
  ...each({Arden: 610, Bray: 430, Corrie: 120}, (quantity, subject) => count(quantity, "tree", "trees", "2024", of(subject, "trees planted"))) // prettier-ignore
];
const cases = [
  count(exact(26), "case", "cases", "2024", of("The court", "cases decided")),
  count(exact(14), "case", "cases", "2024", of("The court", "cases not decided")),
  count(exact(40), "case", "cases", "2024", of("The court", "cases"))
];
const rate = each({"2025-01": 3.9, "2025-02": 4.4, "2025-03": 4.1}, (quantity, month) =>
  share(quantity, "Labour force", month, of("Labour force", "unemployment rate"))
);

/** Texts that say of which time a number is: peaks by month, years of notes, forecasts, gaps and overtakings since a year, and what was promised. */
export const datedTexts: readonly EditedText[] = [
  ...textsOf(guests, [
    ["Guests peak in July and are fewest in February", "Guests peak in August and are fewest in February"],
    ["Guests at Port Elm peaked in July at 820", "Guests at Port Elm peaked in August at 820"],
    ["The number of guests bottomed out in February", "The number of guests bottomed out in January"]
  ]),
  ...textsOf(nights, [
    [
      "January was Varn’s coldest month, averaging −3.2C at night",
      "December was Varn’s coldest month, averaging −3.2C at night"
    ]
  ]),
  ...textsOf(wheat, [["Wheat peaked in March at $239 a tonne", "Wheat peaked in April at $239 a tonne"]]),
  ...textsOf(dentists, [
    [
      "Figures are for 2024, except Coll’s, which is for 2022",
      "Figures are for 2024, except Bute’s, which is for 2022",
      "Figures are for 2022, except Coll’s, which is for 2024"
    ],
    [
      "Data for Coll are for 2022; for the other islands, 2024",
      "Data for Arran are for 2022; for the other islands, 2024"
    ],
    [
      "Numbers for Arran and Bute are for 2024; all others are for 2022",
      "Numbers for Arran and Coll are for 2024; all others are for 2022"
    ]
  ]),
  ...textsOf(tax, [
    [
      "Figures for 2025 and 2026 are forecasts",
      "Figures for 2024 and 2025 are forecasts",
      "Only the figure for 2026 is a forecast"
    ]
  ]),
  ...textsOf(pay, [
    [
      "The gap between nurses and doctors has widened since 2014",
      "The gap between nurses and doctors has narrowed since 2014"
    ]
  ]),
  ...textsOf(theft, [
    ["Twice as many bikes were stolen in 2023 as in 2021", "Twice as many bikes were stolen in 2023 as in 2022"]
  ]),
  ...textsOf(trade, [
    [
      "Marn’s exports of steel passed those of Kelland in 2023",
      "Marn’s exports of steel passed those of Kelland in 2024",
      "Kelland’s exports of steel passed those of Marn in 2023"
    ]
  ]),
  ...textsOf(pledges, [
    ["Only Bray planted as many trees as it pledged", "Only Arden planted as many trees as it pledged"],
    ["Arden planted fewer trees than it pledged"]
  ]),
  ...textsOf(cases, [["The court decided 26 of 40 cases", "The court failed to decide 26 of 40 cases"]]),
  ...textsOf(rate, [
    [
      "The unemployment rate climbed to 4.4% in February and fell back to 4.1% in March",
      "The unemployment rate climbed to 4.4% in February and rose again to 4.1% in March"
    ],
    ["The unemployment rate edges down in March to 4.1%", "The unemployment rate edges up in March to 4.1%"]
  ]),
  ...textsOf(ferries, [
    [
      "In 2022 sailings of ferries were 119",
      "In 2022 sailings of ferries were 121",
      "In 2023 sailings of ferries were 119"
    ],
    ["There were 121 sailings in 2023", "There were 121 sailings in 2024"]
  ]),
  ...textsOf(fires, [
    ["There were 5 fires in the first quarter of 2023", "There were 5 fires in the third quarter of 2023"],
    ["There were 8 fires in Q3 2023", "There were 8 fires in Q2 2023"]
  ]),
  ...textsOf(grain, [
    [
      "69% of Varn’s imports of grain come from Arran",
      "69% of Arran’s imports of grain come from Varn",
      "69% of Varn’s exports of grain come from Arran"
    ]
  ])
];
