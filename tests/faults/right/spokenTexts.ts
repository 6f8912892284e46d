import type {Claim} from "../../../src/facts/claim.js";
import {atLeast, exact, type Quantity, range, withMargin} from "../../../src/facts/quantity.js";
import {type EditedText, textsIn} from "./editedTexts.js";
import {celsius, count, each, eur, gbp, measure, money, on, share, sig, usd} from "./factsOf.js";

const of = (subject: string, topic: string) => ({subject, ...on(topic)});
const rounded = (
  values: Readonly<Record<string, number>>,
  fact: (quantity: Quantity, key: string) => Claim
): readonly Claim[] =>
  Object.entries(values).map(([key, value]) => fact(sig(value, String(value).replace(/0+$/, "").length), key));
const textsOf = textsIn("bars", "headline");

const elders = [
  share(exact(24), "Danes", "2024", of("Denmark", "people over 70")),
  share(exact(12), "Greeks", "2024", of("Greece", "people over 70"))
];
const driving = [
  share(exact(31), "Teenagers", "2024", of("Teenagers", "hold a licence at 17")),
  share(exact(8), "Teenagers", "2024", of("Teenagers", "own a car"))
];
const poll = [share(withMargin(38, 2), "Voters", "2025-05", of("Liberals", "support"))];
const march = [count(range(8000, 12_000), "protester", "protesters", "2025-05", of("The unions", "size of the march"))];
const heat = each({Madrid: 41, Lisbon: 36, Porto: 29}, (quantity, subject) =>
  celsius(quantity, "2025-08", of(subject, "highest temperature"))
);
const fuel = [
  ...each({Diesel: 48, Petrol: 30}, (quantity, subject) => share(quantity, "New cars", "2012", of(subject, "kind of engine"))), // prettier-ignore
  ...each({Diesel: 9, Petrol: 41}, (quantity, subject) => share(quantity, "New cars", "2024", of(subject, "kind of engine"))) // prettier-ignore
];
const ports = rounded(
  {Antwerp: 13_500_000, Hamburg: 7_800_000, Bremen: 4_400_000, Gdansk: 2_200_000},
  (quantity, subject) => count(quantity, "container", "containers", "2024", of(subject, "containers handled"))
);
const dentists = each({Truro: 40, Penzance: 120}, (quantity, subject) =>
  gbp(quantity, "2025", of(subject, "price of a check-up"))
);
const flood = [
  eur(sig(90_000_000, 1), "2024", of("Donors", "aid promised to the valley")),
  eur(sig(31_000_000, 2), "2024", of("Donors", "aid paid out to the valley"))
];
const lake = [
  measure(exact(12.4, 1), "metre", "metres", "m", "2025-05", of("Lake", "level of the water")),
  measure(exact(11.9, 1), "metre", "metres", "m", "2025-05", of("Dam", "level"))
];
const oysters = each({2022: 24, 2023: 27, 2024: 31}, (quantity, year) =>
  usd(quantity, year, of("Oysters", "price of a dozen oysters"))
);
const nurses = [
  count(sig(9200, 3), "nurse", "nurses", "2024", of("Nurses", "all nurses")),
  count(sig(3100, 2), "nurse", "nurses", "2024", of("Nurses on nights", "nurses who work nights"))
];
const storm = [
  count(exact(1267), "person", "people", "2025-01", of("Storm", "people killed")),
  count(atLeast(800), "person", "people", "2025-01", of("Storm", "people missing"))
];
const farms = each({Milkway: 0.25, Fairfield: 0.5}, (quantity, subject) =>
  usd(quantity, "2024", of(subject, "pay for a litre of milk"))
);
const trams = rounded({2021: 4_000_000, 2022: 9_000_000, 2023: 7_000_000, 2024: 13_000_000}, (quantity, year) =>
  count(quantity, "journey", "journeys", year, of("Ferries", "ferry journeys"))
);
const ice = [
  ...each({"Lake Orr": 40, "Lake Tarn": 60}, (quantity, subject) => measure(quantity, "centimetre", "centimetres", "cm", "2004", of(subject, "thickness of the ice"))), // prettier-ignore
  ...each({"Lake Orr": 20, "Lake Tarn": 75}, (quantity, subject) => measure(quantity, "centimetre", "centimetres", "cm", "2024", of(subject, "thickness of the ice"))) // prettier-ignore
];
const grants = [share(exact(61), "Grants of the council", "2024", of("Two theatres", "grants that go to theatres"))];
const coffee = each({2022: 3.6, 2023: 3.8, 2024: 4.1}, (quantity, year) =>
  money("CHF", "CHF ", quantity, year, of("Zurich", "price of an espresso"))
);
const rain = each({2018: 640, 2019: 710, 2020: 580, 2021: 820, 2022: 560, 2023: 790}, (quantity, year) =>
  measure(quantity, "millimetre", "millimetres", "mm", year, of("Cork", "rain in the autumn"))
);

/** Texts as people speak: what a number needs no unit for, whose rank stands before its name, and what differs so many times. */
export const spokenTexts: readonly EditedText[] = [
  ...textsOf(elders, [
    [
      "Nearly a quarter of Danes are over 70, against one in eight Greeks",
      "Nearly a quarter of Danes are over 80, against one in eight Greeks",
      "Nearly a third of Danes are over 70, against one in eight Greeks"
    ]
  ]),
  ...textsOf(
    [
      share(exact(18), "Pupils", "2024", of("Pupils", "walk to school")),
      share(exact(30), "Pupils", "2024", of("Pupils", "come by bus"))
    ],
    [
      [
        "About one in six pupils walk to school",
        "About one in five pupils walk to school",
        "About one in eight pupils walk to school"
      ]
    ]
  ),
  ...textsOf(
    [
      ...each({Liberals: 30, Nationals: 22}, (quantity, subject) => count(quantity, "ward", "wards", "2020", of(subject, "wards held"))), // prettier-ignore
      ...each({Liberals: 19, Nationals: 28}, (quantity, subject) => count(quantity, "ward", "wards", "2024", of(subject, "wards held"))) // prettier-ignore
    ],
    [
      [
        "Nationals gain six wards while Liberals lose 11",
        "Nationals gain 11 wards while Liberals lose six",
        "Nationals lose six wards while Liberals gain 11"
      ],
      ["Liberals shed 11 wards and the Nationals gained six", "Liberals shed 11 wards and the Nationals added seven"]
    ]
  ),
  ...textsOf(driving, [["31% of teenagers hold a licence at 17", "31% of teenagers hold a licence at 16"]]),
  ...textsOf(poll, [
    [
      "The Liberals’ 38% has a margin of error of two points in either direction",
      "The Liberals’ 38% has a margin of error of four points in either direction"
    ],
    [
      "The margin of error on the Liberals’ 38% is two points",
      "The margin of error on the Liberals’ 38% is three points"
    ]
  ]),
  ...textsOf(march, [
    [
      "The unions say that between 8,000 and 12,000 marched",
      "The unions say that between 8,000 and 21,000 marched",
      "The unions say that between 18,000 and 12,000 marched"
    ],
    ["The unions put the march at 8,000 to 12,000", "The unions put the march at 3,000 to 12,000"]
  ]),
  ...textsOf(heat, [
    [
      "Madrid bakes at 41°C, five degrees hotter than Lisbon",
      "Madrid bakes at 41°C, five degrees cooler than Lisbon",
      "Madrid bakes at 41°C, nine degrees hotter than Lisbon"
    ]
  ]),
  ...textsOf(fuel, [
    ["Diesel falls behind petrol", "Petrol falls behind diesel"],
    ["Diesel has dropped behind petrol since 2012", "Petrol has dropped behind diesel since 2012"]
  ]),
  ...textsOf(ports, [
    [
      "Third behind Antwerp and Hamburg, Bremen handled 4.4 million containers",
      "Second behind Antwerp, Bremen handled 4.4 million containers",
      "Third behind Antwerp and Gdansk, Bremen handled 4.4 million containers"
    ],
    ["Second only to Antwerp: Hamburg’s containers", "Second only to Antwerp: Bremen’s containers"]
  ]),
  ...textsOf(dentists, [
    [
      "Check-ups differ threefold: £40 in Truro, £120 in Penzance",
      "Check-ups differ fivefold: £40 in Truro, £120 in Penzance"
    ],
    [
      "A threefold difference: a check-up is £40 in Truro and £120 in Penzance",
      "A fourfold difference: a check-up is £40 in Truro and £120 in Penzance"
    ]
  ]),
  ...textsOf(flood, [
    [
      "Donors promised the valley €90m; barely a third has been paid out",
      "Donors promised the valley €90m; more than half has been paid out"
    ],
    ["Of the €90m promised, more than a third has been paid out", "Of the €90m promised, more than two-thirds has been paid out"] // prettier-ignore
  ]),
  ...textsOf(lake, [
    [
      "The lake rose to 12.4 metres, 50 cm above the dam",
      "The lake rose to 12.4 metres, 50 cm below the dam",
      "The lake rose to 12.4 metres, 80 cm above the dam"
    ]
  ]),
  ...textsOf(oysters, [
    ["Oysters now cost $31 a dozen", "Oysters now cost $13 a dozen"],
    ["Another record for oysters: $31 a dozen in 2024", "Another record for oysters: $31 a dozen in 2023"]
  ]),
  ...textsOf(nurses, [
    [
      "Two part-timers count as one nurse: 9,200 in all, of whom 3,100 work nights",
      "Two part-timers count as one nurse: 9,200 in all, of whom 13,100 work nights"
    ]
  ]),
  ...textsOf(storm, [
    [
      "Storm kills more than 1,200; at least 800 are missing",
      "Storm kills fewer than 1,200; at least 800 are missing",
      "Storm kills more than 1,200; at most 800 are missing",
      "Storm kills more than 2,100; at least 800 are missing"
    ]
  ]),
  ...textsOf(farms, [
    [
      "Milkway pays $0.25 a litre; Fairfield pays double that, $0.50",
      "Milkway pays $0.25 a litre; Fairfield pays four times that, $0.50"
    ]
  ]),
  ...textsOf(trams, [
    [
      "Ferry journeys rise every year from 4 million in 2021 to 13 million in 2024, except in 2023, when they fall to 7 million",
      "Ferry journeys rise every year from 4 million in 2021 to 13 million in 2024, except in 2022, when they fall to 7 million"
    ]
  ]),
  ...textsOf(ice, [
    [
      "The ice on Lake Orr has thinned by half; on Lake Tarn it has thickened by a quarter",
      "The ice on Lake Orr has thickened by half; on Lake Tarn it has thickened by a quarter",
      "The ice on Lake Orr has thinned by half; on Lake Tarn it has thickened by a third"
    ]
  ]),
  ...textsOf(grants, [
    [
      "About £3 in every £5 that the council grants goes to two theatres",
      "About £4 in every £5 that the council grants goes to two theatres"
    ]
  ]),
  ...textsOf(coffee, [
    ["An espresso in Zurich edges past CHF 4", "An espresso in Zurich edges past CHF 5"],
    ["The price of an espresso in Zurich creeps above CHF 4", "The price of an espresso in Zurich creeps above CHF 6"]
  ]),
  ...textsOf(rain, [
    [
      "Four of the six autumns since 2018 were wetter than 600mm",
      "Three of the six autumns since 2018 were wetter than 600mm",
      "All six autumns since 2018 were wetter than 600mm"
    ],
    [
      "Cork had less than 600mm of rain in two of six autumns",
      "Cork had less than 600mm of rain in three of six autumns"
    ]
  ])
];
