import {exact} from "../../../src/facts/quantity.js";
import {type EditedText, textsIn} from "./editedTexts.js";
import {change, count, each, eur, gbp, measure, on, share, time, usd} from "./factsOf.js";

const of = (subject: string, topic: string) => ({subject, ...on(topic)});
const textsOf = textsIn("bars", "headline");

const libraries = [
  ...each({Leeds: 54, Hull: 21, York: 16}, (quantity, subject) =>
    count(quantity, "library", "libraries", "2014", of(subject, "public libraries"))
  ),
  ...each({Leeds: 35, Hull: 19, York: 17}, (quantity, subject) =>
    count(quantity, "library", "libraries", "2024", of(subject, "public libraries"))
  )
];
const salmon = each({2020: 412, 2021: 388, 2022: 301, 2023: 266, 2024: 290}, (quantity, year) =>
  count(quantity, "salmon", "salmon", year, of("River Esk", "salmon counted"))
);
const screens = [
  share(exact(71), "Parents", "2024", of("Parents", "worry about screens")),
  share(exact(38), "Parents", "2024", of("Parents", "set limits"))
];
const wages = [
  ...each({Nurses: 34_000, Teachers: 39_000, Paramedics: 36_000}, (quantity, subject) =>
    gbp(quantity, "2025", of(subject, "median pay"))
  )
];
const trainfares = [
  usd(exact(84), "2024", of("Amtrak", "fare to Boston")),
  usd(exact(61), "2019", of("Amtrak", "fare to Boston"))
];
const jury = [
  share(exact(44), "Residents", "2025-06", of("Residents", "support the stadium")),
  share(exact(41), "Residents", "2025-06", of("Residents", "oppose the stadium")),
  share(exact(15), "Residents", "2025-06", of("Residents", "have no view on the stadium"))
];
const heatdays = each({Madrid: 41, Seville: 63, Bilbao: 9, Valencia: 38}, (quantity, subject) =>
  time(quantity, "day", "2024", of(subject, "days above 35°C"))
);
const deficits = each({2022: -31, 2023: -22, 2024: 4}, (quantity, year) =>
  eur(quantity, year, of("The state", "budget balance"))
);
const phones = each({"Children under 12": 43, Teenagers: 91}, (quantity, subject) =>
  share(quantity, subject, "2024", of(subject, "own a phone"))
);
const exportsOf = each({Wheat: 31, Barley: 12, Oats: 7}, (quantity, subject) =>
  measure(quantity, "tonne", "tonnes", "t", "2024", of(subject, "exports"))
);
const growthOf = each({Ireland: 4.1, Spain: 2.9, Italy: 0.6, Germany: -0.3}, (quantity, subject) =>
  change(
    exact({Ireland: 4.1, Spain: 2.9, Italy: 0.6, Germany: -0.3}[subject] ?? Number(quantity), 1),
    "2024",
    of(subject, "growth of the economy")
  )
);
const accidents = [
  ...each({Cyclists: 12, Drivers: 31, Pedestrians: 17}, (quantity, subject) =>
    count(quantity, "death", "deaths", "2024", of(subject, "deaths on the roads"))
  ),
  count(exact(60), "death", "deaths", "2024", of("All", "deaths on the roads"))
];
const queue = [
  time(exact(18), "week", "2025", of("Oxford", "wait for a hip operation")),
  time(exact(31), "week", "2025", of("Swindon", "wait for a hip operation")),
  time(exact(12), "week", "2025", of("Reading", "wait for a hip operation"))
];

/** Texts of newspapers on plain facts: lists, runs, polls, ranks and parts, with what a lie makes of them. */
export const plainTexts: readonly EditedText[] = [
  ...textsOf(libraries, [
    [
      "Leeds has closed more than a third of its libraries since 2014",
      "Leeds has closed more than half of its libraries since 2014"
    ],
    [
      "York is the only city with more libraries than in 2014",
      "Hull is the only city with more libraries than in 2014"
    ],
    ["Leeds lost 19 libraries in ten years, Hull two", "Leeds lost 19 libraries in ten years, Hull five"],
    ["Libraries: down in Leeds and Hull, up in York", "Libraries: down in Leeds and York, up in Hull"],
    ["Leeds still has more libraries than York and Hull", "Hull now has more libraries than York and Leeds"]
  ]),
  ...textsOf(salmon, [
    ["After three years of decline, salmon are back up to 290", "After three years of growth, salmon are down to 290"],
    ["Salmon in the Esk, though up, are well below their 2020 level", "Salmon in the Esk are back at their 2020 level"],
    ["The Esk’s salmon bottomed out at 266 in 2023", "The Esk’s salmon bottomed out at 301 in 2022"]
  ]),
  ...textsOf(screens, [
    [
      "Seven in ten parents worry about screens, but fewer than four in ten set limits",
      "Four in ten parents worry about screens, but more than seven in ten set limits"
    ],
    ["Most parents worry about screens; most set no limits", "Most parents worry about screens, and most set limits"]
  ]),
  ...textsOf(wages, [
    [
      "Nurses earn less than paramedics, who earn less than teachers",
      "Nurses earn more than paramedics, who earn more than teachers"
    ],
    ["Teachers out-earn nurses by £5,000", "Teachers out-earn nurses by £8,000"],
    ["Nurses, on £34,000, are the worst paid of the three", "Paramedics, on £36,000, are the worst paid of the three"]
  ]),
  ...textsOf(trainfares, [
    ["The fare to Boston has gone up by $23 in five years", "The fare to Boston has gone up by $32 in five years"],
    ["It cost $61 to get to Boston in 2019; now it costs $84", "It cost $84 to get to Boston in 2019; now it costs $61"]
  ]),
  ...textsOf(jury, [
    [
      "Residents split over the stadium: 44% for, 41% against",
      "Residents split over the stadium: 41% for, 44% against"
    ],
    ["More residents support the stadium than oppose it", "More residents oppose the stadium than support it"],
    ["Neither side has a majority on the stadium", "A majority of residents supports the stadium"]
  ]),
  ...textsOf(heatdays, [
    [
      "Seville sweltered for 63 days, seven times as many as Bilbao",
      "Seville sweltered for 63 days, nine times as many as Bilbao"
    ],
    ["Only Bilbao had fewer than 30 days above 35°C", "Only Valencia had fewer than 30 days above 35°C"],
    ["Seville had the most hot days, Bilbao the fewest", "Bilbao had the most hot days, Seville the fewest"],
    ["Hot days in Madrid outnumber those in Valencia", "Hot days in Valencia outnumber those in Madrid"]
  ]),
  ...textsOf(deficits, [
    [
      "The budget is back in the black after two years in the red",
      "The budget is back in the red after two years in the black"
    ]
  ]),
  ...textsOf(phones, [
    ["Fewer than half of children under 12 own a phone", "More than half of children under 12 own a phone"]
  ]),
  ...textsOf(exportsOf, [
    ["Barley and oats together are well short of wheat", "Barley and oats together are well ahead of wheat"]
  ]),
  ...textsOf(growthOf, [
    ["Ireland’s economy grew fastest; Germany’s shrank", "Spain’s economy grew fastest; Italy’s shrank"],
    ["Germany is the only one whose economy shrank", "Italy is the only one whose economy shrank"],
    ["Spain grew almost five times as fast as Italy", "Spain grew almost twice as fast as Italy"]
  ]),
  ...textsOf(accidents, [
    ["One road death in five is a cyclist’s", "One road death in five is a driver’s"],
    [
      "Drivers made up more than half of the 60 deaths on the roads",
      "Cyclists made up more than half of the 60 deaths on the roads"
    ]
  ]),
  ...textsOf(queue, [
    [
      "Patients in Swindon wait 31 weeks for a new hip, those in Reading 12",
      "Patients in Swindon wait 12 weeks for a new hip, those in Reading 31"
    ],
    [
      "A new hip takes 13 weeks longer in Swindon than in Oxford",
      "A new hip takes 13 weeks longer in Oxford than in Swindon"
    ],
    ["Reading is quickest, Swindon slowest", "Swindon is quickest, Reading slowest"],
    [
      "The wait in Swindon is more than twice that in Reading",
      "The wait in Swindon is more than three times that in Reading"
    ]
  ])
];
