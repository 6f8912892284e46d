import type {Claim} from "../../../src/facts/claim.js";
import {exact, type Quantity} from "../../../src/facts/quantity.js";
import {type EditedText, textsIn} from "./editedTexts.js";
import {count, each, eur, gbp, index, measure, on, share, sig, time, usd} from "./factsOf.js";

const of = (subject: string, topic: string) => ({subject, ...on(topic)});
const rounded = (
  values: Readonly<Record<string, number>>,
  fact: (quantity: Quantity, key: string) => Claim
): readonly Claim[] => Object.entries(values).map(([key, value]) => fact(sig(value, 3), key));

const textsOf = textsIn("bars", "headline");

const fares = each({2018: 61, 2021: 66, 2023: 70, 2024: 74}, (quantity, year) =>
  eur(quantity, year, of("Selby Ferries", "price of a season ticket"))
);
const budget = rounded({2023: 2_140_000_000, 2024: 2_310_000_000}, (quantity, year) =>
  usd(quantity, year, of("Ostria", "spending on rail"))
);
const waits = (year: string, values: Readonly<Record<string, number>>) =>
  each(values, (quantity, subject) => time(quantity, "day", year, of(subject, "wait for a scan")));
const scans = [...waits("2022", {Carrick: 31, Dunmore: 24, Ennis: 40}), ...waits("2024", {Carrick: 26, Dunmore: 27, Ennis: 40})]; // prettier-ignore
const votes = each({Amara: 18_420, Bellini: 16_515, Castro: 9_870}, (quantity, subject) =>
  count(quantity, "vote", "votes", "2025-05", of(subject, "votes for the council"))
);
const race = each({Petrova: 61.32, Lindqvist: 61.6, Omondi: 62.05}, (quantity, subject) =>
  measure(quantity, "second", "seconds", "s", "2025", of(subject, "time in the final"))
);
const school = [
  count(exact(1260), "pupil", "pupils", "2025", of("Rosehill School", "pupils on the roll")),
  count(exact(1200), "place", "places", "2025", of("Rosehill School", "places at the school"))
];
const pay = each({Doctors: 84_000, Nurses: 42_000, Porters: 28_000}, (quantity, subject) =>
  gbp(quantity, "2024", of(subject, "median annual pay"))
);
const trades = [
  ...each({Banking: 71_000, Catering: 27_000}, (quantity, subject) => gbp(quantity, "2024", of(subject, "men’s pay"))),
  ...each({Banking: 58_000, Catering: 26_500}, (quantity, subject) => gbp(quantity, "2024", of(subject, "women’s pay")))
];
const homes = [
  usd(exact(360_000), "2024", of("Average flat", "price of an average flat")),
  usd(exact(60_000), "2024", of("Average teacher", "annual pay of an average teacher"))
];
const shop = each({2016: 4.2, 2020: 3.1, 2025: 1.9}, (quantity, year) =>
  gbp(quantity, year, of("Harker", "market value"))
);
const hourly = each({Men: 20, Women: 18.2}, (quantity, subject) => eur(quantity, "2024", of(subject, "hourly pay in the works"))); // prettier-ignore
const bikes = rounded({"Electric bikes": 84_000, "Cargo bikes": 21_000}, (quantity, subject) =>
  count(quantity, "bike", "bikes", "2024", of(subject, "bikes sold"))
);
const beds = each({2020: 310, 2021: 292, 2022: 270, 2023: 255}, (quantity, year) =>
  count(quantity, "bed", "beds", year, of("Hospitals", "hospital beds"))
);
const patients = each({2020: 280, 2021: 301, 2022: 298, 2023: 312}, (quantity, year) =>
  count(quantity, "patient", "patients", year, of("Wards", "patients on the wards"))
);
const rents = each({Tallis: 34, Umber: 29, Vane: 25}, (quantity, subject) =>
  share(quantity, "Household income", "2024", of(subject, "rent"))
);

/** Texts of which a reader can do the sum: differences of times and rows, ratios to what was, odds, and what is earned for every pound. */
export const reckonedTexts: readonly EditedText[] = [
  ...textsOf(fares, [
    [
      "A season ticket is up €13 in six years",
      "A season ticket is up €13 in three years",
      "A season ticket is up €31 in six years"
    ],
    ["Selby’s season ticket went up by €4 from 2023", "Selby’s season ticket went up by €4 from 2021"],
    ["A season ticket costs €8 more than in 2021", "A season ticket costs €8 less than in 2021"]
  ]),
  ...textsOf(budget, [
    [
      "Ostria’s spending on rail is up $170 million in a year",
      "Ostria’s spending on rail is up $270 million in a year"
    ],
    [
      "Spending on rail rises by nearly $180m",
      "Spending on rail rises by nearly $300m",
      "Spending on rail falls by nearly $180m"
    ]
  ]),
  ...textsOf(scans, [
    [
      "Waits shortened by five days at Carrick but lengthened by three at Dunmore",
      "Waits shortened by five days at Carrick but lengthened by five at Dunmore"
    ],
    [
      "At Ennis the wait is nearly two weeks longer than at Carrick",
      "At Ennis the wait is nearly four weeks longer than at Carrick"
    ]
  ]),
  ...textsOf(votes, [
    ["Amara wins by nearly 2,000 votes", "Amara wins by nearly 3,000 votes"],
    [
      "Bellini finished 1,905 votes behind Amara",
      "Bellini finished 1,905 votes ahead of Amara",
      "Bellini finished 1,095 votes behind Amara"
    ]
  ]),
  ...textsOf(race, [
    ["Petrova won the final, beating Lindqvist by 0.28", "Petrova won the final, beating Lindqvist by 0.82"]
  ]),
  ...textsOf(school, [
    [
      "Pupils outnumber places at Rosehill School by 60",
      "Places outnumber pupils at Rosehill School by 60",
      "Pupils outnumber places at Rosehill School by 600"
    ]
  ]),
  ...textsOf(pay, [
    [
      "A porter earns £14,000 less than a nurse",
      "A porter earns £14,000 more than a nurse",
      "A porter earns £4,000 less than a nurse"
    ],
    ["A porter earns a third of what a doctor earns", "A porter earns a quarter of what a doctor earns"]
  ]),
  ...textsOf(trades, [
    [
      "In banking, men out-earn women by £13,000 a year",
      "In banking, women out-earn men by £13,000 a year",
      "In catering, men out-earn women by £13,000 a year"
    ]
  ]),
  ...textsOf(homes, [
    [
      "An average flat costs six times what an average teacher earns",
      "An average flat costs eight times what an average teacher earns"
    ]
  ]),
  ...textsOf(shop, [
    [
      "Harker is worth less than half of its value in 2016",
      "Harker is worth more than half of its value in 2016",
      "Harker is worth less than half of its value in 2020"
    ]
  ]),
  ...textsOf(hourly, [
    [
      "For every euro a man earns in the works, a woman earns 91 cents",
      "For every euro a woman earns in the works, a man earns 91 cents",
      "For every euro a man earns in the works, a woman earns 81 cents"
    ]
  ]),
  ...textsOf(bikes, [
    ["Electric bikes outsell cargo bikes by four to one", "Electric bikes outsell cargo bikes by three to one"]
  ]),
  ...textsOf(
    [...beds, ...patients],
    [
      [
        "Patients have outnumbered beds in every year since 2021",
        "Beds have outnumbered patients in every year since 2021",
        "Patients have outnumbered beds in every year since 2019"
      ]
    ]
  ),
  ...textsOf(rents, [
    ["Tallis is nine points above Vane", "Tallis is nine points below Vane", "Tallis is six points above Vane"]
  ]),
  ...textsOf(
    each({"2024-05": 96, "2024-06": 131, "2024-07": 118}, (quantity, month) =>
      measure(quantity, "hour", "hours", "h", month, of("Lund", "hours of sunshine"))
    ),
    [
      [
        "Lund had 35 more hours of sunshine in June than in May",
        "Lund had 35 fewer hours of sunshine in June than in May"
      ],
      ["June was Lund’s sunniest month", "July was Lund’s sunniest month"]
    ]
  ),
  ...textsOf(
    each({Rye: 1.42, Wheat: 1.38}, (quantity, subject) => eur(quantity, "2025", of(subject, "price of a loaf"))),
    [
      [
        "A loaf of rye costs four cents more than a loaf of wheat",
        "A loaf of rye costs nine cents more than a loaf of wheat"
      ]
    ]
  ),
  ...textsOf(
    each({Tea: 112, Coffee: 145}, (quantity, subject) => index(quantity, "2020", "2025", of(subject, "price"))),
    [["Tea is up 12% since 2020, coffee 45%", "Tea is up 45% since 2020, coffee 12%"]]
  )
];
