import {exact, range} from "../../../src/facts/quantity.js";
import {type EditedText, textsIn} from "./editedTexts.js";
import {celsius, count, each, eur, gbp, index, measure, on, share, sig, usd} from "./factsOf.js";

const of = (subject: string, topic: string) => ({subject, ...on(topic)});
const textsOf = textsIn("bars", "headline");

const ferries = each({Aalto: -12, Borga: 31, Calder: -4, Dover: 9}, (quantity, subject) =>
  eur(quantity, "2024", of(subject, "annual profit of the ferry line"))
);
const readers = each({Ashby: 91, Brent: 94, Colne: 78, Dene: 86, Esher: 93}, (quantity, subject) =>
  share(quantity, "Ten-year-olds", "2024", of(subject, "reach the reading standard"))
);
const trams = [
  ...each({North: 44, East: 61, South: 38, West: 52}, (quantity, subject) =>
    count(quantity, "passenger", "passengers", "2019", of(subject, "passengers on the tram line"))
  ),
  ...each({North: 40, East: 55, South: 41, West: 50}, (quantity, subject) =>
    count(quantity, "passenger", "passengers", "2024", of(subject, "passengers on the tram line"))
  )
];
const winters = each({2019: 0.6, 2020: 1.1, 2021: -0.4, 2022: 0.3, 2023: 0.9}, (quantity, year) =>
  celsius(quantity, year, on("difference from the average winter temperature"))
);
const pupils = each({2019: 820, 2020: 804, 2021: 790, 2022: 797, 2023: 781, 2024: 770}, (quantity, year) =>
  count(quantity, "pupil", "pupils", year, of("Dene School", "school roll"))
);
const orders = each(
  {"2024-01": 520, "2024-02": 540, "2024-03": 515, "2024-04": 490, "2024-05": 470, "2024-06": 505},
  (quantity, month) => eur(quantity, month, of("Brewers", "orders of hops"))
);
const clubs = [
  ...each({Rovers: 31, United: 44, Wanderers: 38}, (quantity, subject) =>
    share(quantity, "Season tickets", "2023", of(subject, "tickets sold"))
  ),
  ...each({Rovers: 39, United: 36, Wanderers: 25}, (quantity, subject) =>
    share(quantity, "Season tickets", "2024", of(subject, "tickets sold"))
  )
];
const fuel = each({2021: 100, 2023: 118, 2025: 127}, (quantity, year) =>
  index(quantity, "2021", year, of("Heating oil", "price of heating oil"))
);
const spending = each({Wages: 48, Rent: 17, Power: 9, Taxes: 26}, (quantity, subject) =>
  share(quantity, "Costs of a bakery", "2024", of(subject, "part of the costs"))
);
const council = [
  ...each({Reform: 27, Harbour: 24, Greens: 7, Independents: 3}, (quantity, subject) =>
    count(quantity, "seat", "seats", "2025", of(subject, "seats won"))
  ),
  count(exact(31), "seat", "seats", "2025", on("seats needed for a majority"))
];
const films = each({"Low Water": 96, "The Lamplighter": 41, Sparrow: 33, "Red Kites": 24}, (quantity, subject) =>
  usd(quantity, "2024", of(subject, "takings of the film"))
);
const lending = each({"2025-02": 5.25, "2025-05": 4.75}, (quantity, month) =>
  share(quantity, "Sum lent", month, of("Bank of Marn", "lending rate"))
);
const rain = [
  ...each({"2024-10": 120, "2024-11": 95, "2024-12": 88}, (quantity, month) =>
    measure(quantity, "millimetre", "millimetres", "mm", month, of("Bergen", "rainfall"))
  ),
  ...each({"2024-10": 28, "2024-11": 31, "2024-12": 26}, (quantity, month) =>
    measure(quantity, "millimetre", "millimetres", "mm", month, of("Kyiv", "rainfall"))
  )
];
const gates = [
  ...each({Palace: 24_300, Orient: 11_200}, (quantity, subject) =>
    count(quantity, "spectator", "spectators", "2023", of(subject, "average crowd"))
  ),
  ...each({Palace: 22_900, Orient: 12_600}, (quantity, subject) =>
    count(quantity, "spectator", "spectators", "2024", of(subject, "average crowd"))
  )
];
const views = each({"In favour": 55, Against: 30, Unsure: 15}, (quantity, subject) =>
  share(quantity, "Islanders", "2025", of(subject, "want the bridge"))
);

/** Texts that count rows, times and places: how many are so and since when, ranks, runs, sums, majorities, and one number in two units. */
export const countedTexts: readonly EditedText[] = [
  ...textsOf(ferries, [
    [
      "Two of the four ferry lines lost money",
      "Three of the four ferry lines lost money",
      "One of the four ferry lines made a profit"
    ],
    ["Only Aalto and Calder lost money", "Only Borga and Calder lost money", "Only Aalto and Calder made a profit"]
  ]),
  ...textsOf(readers, [
    [
      "In three of the five towns more than nine in ten children read well",
      "In four of the five towns more than nine in ten children read well"
    ],
    [
      "Colne is the only town where fewer than four in five children read well",
      "Dene is the only town where fewer than four in five children read well"
    ],
    [
      "Only in Colne do fewer than four-fifths of children reach the standard",
      "Only in Dene do fewer than four-fifths of children reach the standard"
    ]
  ]),
  ...textsOf(trams, [
    [
      "Every tram line but one carried fewer passengers in 2024 than in 2019",
      "Every tram line but one carried more passengers in 2024 than in 2019",
      "Every tram line but two carried fewer passengers in 2024 than in 2019"
    ]
  ]),
  ...textsOf(winters, [
    [
      "Four of the last five winters were warmer than average",
      "Three of the last five winters were warmer than average",
      "Four of the last five winters were colder than average"
    ]
  ]),
  ...textsOf(pupils, [
    [
      "The roll of Dene School has fallen in every year but 2022",
      "The roll of Dene School has fallen in every year but 2021",
      "The roll of Dene School has risen in every year but 2022"
    ]
  ]),
  ...textsOf(orders, [
    [
      "Orders rebound in June after three straight monthly falls",
      "Orders rebound in June after four straight monthly falls"
    ]
  ]),
  ...textsOf(clubs, [
    ["Rovers leap past Wanderers into first place", "Rovers leap past Wanderers into second place"],
    ["United slip to second", "United slip to third"]
  ]),
  ...textsOf(fuel, [
    [
      "Heating oil costs 27% more than in 2021",
      "Heating oil costs 27% less than in 2021",
      "Heating oil costs 37% more than in 2021"
    ]
  ]),
  ...textsOf(spending, [
    ["Wages, rent and power swallow 74% of a bakery’s costs", "Wages, rent and power swallow 64% of a bakery’s costs"]
  ]),
  ...textsOf(council, [
    ["Reform ends up four seats short of a majority", "Reform ends up three seats short of a majority"],
    [
      "Harbour and the Greens can govern together, with 31 seats",
      "Harbour and the Greens can govern together, with 34 seats"
    ],
    ["Harbour needs seven more seats for a majority", "Harbour needs six more seats for a majority"]
  ]),
  ...textsOf(films, [
    [
      "“Low Water” took more than the next two films together",
      "“Low Water” took more than the next three films together"
    ]
  ]),
  ...textsOf(lending, [
    [
      "The Bank of Marn cuts its lending rate by a half-point",
      "The Bank of Marn cuts its lending rate by a quarter-point",
      "The Bank of Marn raises its lending rate by a half-point"
    ]
  ]),
  ...textsOf(
    [gbp(exact(96, 2), "2026", of("A typical user", "cut in the water bill a year"))],
    [
      [
        "A typical user will pay £96 less a year, or £8 a month",
        "A typical user will pay £96 less a year, or £9 a month"
      ]
    ]
  ),
  ...textsOf(rain, [
    [
      "Bergen had more rain in October than Kyiv had in three months",
      "Bergen had more rain in October than Kyiv had in four months"
    ]
  ]),
  ...textsOf(gates, [
    [
      "Crowds are down to 22,900 at Palace but up to 12,600 at Orient",
      "Crowds are up to 22,900 at Palace but down to 12,600 at Orient"
    ]
  ]),
  ...textsOf(views, [
    [
      "More than half of islanders want the bridge, and three in ten are against it",
      "More than half of islanders want the bridge, and four in ten are against it"
    ]
  ]),
  ...textsOf(
    [share(exact(12.5, 1), "Teenagers", "2024", on("smoke"))],
    [["One teenager in eight still smokes", "One teenager in five still smokes"]]
  ),
  ...textsOf(
    [measure(range(15, 30), "centimetre", "centimetres", "cm", "2100", of("The lake", "fall of the lake"))],
    [
      [
        "The lake is to fall by between 15cm and 30cm",
        "The lake is to fall by between 15cm and 50cm",
        "The lake is to fall by between 15mm and 30mm"
      ]
    ]
  ),
  ...textsOf(
    [
      count(sig(1200, 2), "boat", "boats", "2024", on("boats at the last ten regattas")),
      count(exact(10), "regatta", "regattas", "2024", on("last regattas"))
    ],
    [["1,200 boats sailed in the last ten regattas", "2,100 boats sailed in the last ten regattas"]]
  )
];
