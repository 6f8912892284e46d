import {exact, withMargin} from "../../../src/facts/quantity.js";
import {type EditedText, textsIn} from "./editedTexts.js";
import {change, count, each, forecast, gbp, measure, on, share, sig, time, usd} from "./factsOf.js";

const of = (subject: string, topic: string) => ({subject, ...on(topic)});
const textsOf = textsIn("bars", "headline");

const budget = each({Housing: 41, Transport: 27, Culture: 9}, (quantity, subject) =>
  share(quantity, "City budget", "2025", of(subject, "spending"))
);
const snow = each({"2025-01": 30, "2025-02": 85, "2025-03": 52}, (quantity, month) =>
  measure(quantity, "centimetre", "centimetres", "cm", month, of("Alta", "fresh snow in the month"))
);
const sun = each({"2025-04": 190, "2025-05": 241, "2025-06": 226}, (quantity, month) =>
  measure(quantity, "hour", "hours", "h", month, of("Rhyl", "hours of sun in the month"))
);
const nurses = [share(exact(62), "New nurses", "2022", of("New nurses", "stay for five years"))];
const tenants = [share(exact(37), "Tenants", "2024", of("Tenants", "trust their landlord"))];
const council = [
  ...each({2016: 21, 2020: 24, 2024: 29}, (quantity, year) => count(quantity, "seat", "seats", year, of("Greens", "seats held by Greens"))), // prettier-ignore
  count(exact(52), "seat", "seats", "2024", of("Assembly", "all seats"))
];
const readers = each({2010: 50, 2024: 25}, (quantity, year) =>
  share(quantity, "Adults", year, of("Adults", "read a newspaper"))
);
const cuts = each({Buses: -18, Pools: -31, Parks: -7}, (quantity, subject) =>
  change(quantity, "2025", of(subject, "change in the county’s spending"))
);
const waste = each({Composted: 22, Burned: 50, Dumped: 28}, (quantity, subject) =>
  share(quantity, "Garden waste", "2024", of(subject, "fate of garden waste"))
);
const schools = [
  ...each({Ashby: 29, Corley: 25, Denton: 20}, (quantity, subject) => count(quantity, "pupil", "pupils", "2025", of(subject, "pupils in a class"))), // prettier-ignore
  ...each({Ashby: 74, Corley: 69, Denton: 61}, (quantity, subject) => count(quantity, "mark", "marks", "2025", of(subject, "average marks in maths"))) // prettier-ignore
];
const judges = [
  count(exact(15), "judge", "judges", "2025", of("The court", "all judges")),
  count(exact(9), "judge", "judges", "2025", of("Female", "female judges")),
  count(exact(6), "judge", "judges", "2025", of("Male", "male judges"))
];
const leave = each({Norwegians: 25, Danes: 17, Poles: 5}, (quantity, subject) =>
  time(quantity, "day", "2024", of(subject, "holiday taken in summer"))
);
const crime = [
  ...each({Cities: 48, Villages: 31}, (quantity, subject) => share(quantity, "Households", "2019", of(subject, "victims of theft"))), // prettier-ignore
  ...each({Cities: 39, Villages: 31}, (quantity, subject) => share(quantity, "Households", "2024", of(subject, "victims of theft"))) // prettier-ignore
];
const tax = each({Support: 66, Oppose: 20, Unsure: 14}, (quantity, subject) =>
  share(quantity, "Voters", "2025", of(subject, "view of the tourist tax"))
);
const race = [
  share(withMargin(47, 3), "Voters", "2025-09", of("Moreau", "support")),
  share(withMargin(45, 3), "Voters", "2025-09", of("Keller", "support"))
];
const clinics = [
  count(sig(41_000, 2), "patient", "patients", "2024", of("Clinics", "patients who joined")),
  count(sig(38_000, 2), "patient", "patients", "2024", of("Clinics", "patients who left"))
];
const fare = each({"2024-09": 2.1, "2024-10": 2.1, "2024-11": 2.4, "2024-12": 2.4, "2025-01": 2.4}, (quantity, month) =>
  gbp(quantity, month, of("Bus", "bus fare"))
);
const town = each({Catholics: 44, Protestants: 38, Muslims: 12, Jews: 6}, (quantity, subject) =>
  share(quantity, "People in Dorn", "2024", of(subject, "people in Dorn"))
);
const wages = each({Warsaw: 12.4, Vienna: 0.3}, (quantity, subject) => change(quantity, "2024", of(subject, "change in wages"))); // prettier-ignore
const commute = each({Lagos: 96, Accra: 71, Dakar: 58}, (quantity, subject) =>
  measure(quantity, "minute", "minutes", "min", "2024", of(subject, "time of the way to work"))
);
const survey = [
  count(exact(1204), "teacher", "teachers", "2025-02", of("Survey", "teachers asked")),
  share(exact(23), "Teachers asked", "2025-02", of("No reply", "gave no reply")),
  share(exact(77), "Teachers asked", "2025-02", of("Reply", "gave a reply"))
];
const lines = [
  ...each({Ferries: 24, Coaches: 61}, (quantity, subject) => measure(quantity, "kilometre per hour", "kilometres per hour", "km/h", "2010", of(subject, "average speed"))), // prettier-ignore
  ...each({Ferries: 21, Coaches: 68}, (quantity, subject) => measure(quantity, "kilometre per hour", "kilometres per hour", "km/h", "2024", of(subject, "average speed"))) // prettier-ignore
];
const rents = [
  ...each({Oslo: 1400, Bergen: 1100}, (quantity, subject) => usd(quantity, "2020", of(subject, "monthly rent"))),
  ...each({Oslo: 1410, Bergen: 1390}, (quantity, subject) => usd(quantity, "2024", of(subject, "monthly rent")))
];

/** What a text says in words alone of shares, orders, standstills and majorities, and what the facts refute. */
export const refutedTexts: readonly EditedText[] = [
  ...textsOf(budget, [
    ["Housing takes the biggest slice of the city’s budget", "Culture takes the biggest slice of the city’s budget"],
    ["Culture gets the smallest share of the city’s budget", "Housing gets the smallest share of the city’s budget"]
  ]),
  ...textsOf(snow, [
    [
      "February, with 85 cm of fresh snow, was the snowiest month of the winter",
      "February, with 85 cm of fresh snow, was the least snowy month of the winter"
    ]
  ]),
  ...textsOf(sun, [["May, with 241 hours, was the sunniest month", "May, with 241 hours, was the least sunny month"]]),
  ...textsOf(nurses, [
    [
      "Most new nurses stay for five years",
      "Most new nurses do not stay for five years",
      "Few new nurses stay for five years"
    ]
  ]),
  ...textsOf(tenants, [
    [
      "Most tenants do not trust their landlord",
      "Most tenants trust their landlord",
      "Few tenants do not trust their landlord"
    ]
  ]),
  ...textsOf(council, [
    [
      "Greens now hold 29 of the assembly’s 52 seats, a majority",
      "Greens now hold 29 of the assembly’s 52 seats, still a minority",
      "Greens now hold 29 of the assembly’s 52 seats, short of a majority"
    ]
  ]),
  ...textsOf(readers, [
    [
      "One in four adults reads a newspaper, down from one in two",
      "One in two adults reads a newspaper, up from one in four"
    ],
    ["A quarter of adults read a newspaper, down from half", "Half of adults read a newspaper, up from a quarter"]
  ]),
  ...textsOf(cuts, [["Cuts fall hardest on pools, down 31%", "Cuts fall hardest on parks, down 7%"]]),
  ...textsOf(waste, [
    [
      "Just 22% of garden waste is composted; most of the rest is burned",
      "Just 22% of garden waste is composted; most of the rest is dumped"
    ],
    [
      "Just over a fifth of garden waste is composted, and most of the rest burned",
      "Just over a fifth of garden waste is composted, and most of the rest dumped"
    ]
  ]),
  ...textsOf(schools, [
    ["Ashby has the largest classes and the best marks", "Ashby has the largest classes and the worst marks"],
    ["Denton’s marks are the worst of the three", "Denton’s marks are the best of the three"]
  ]),
  ...textsOf(judges, [
    ["Nine of the 15 judges on the court are female", "Six of the 15 judges on the court are female"],
    ["Nine of the court’s 15 judges are female and six male", "Nine of the court’s 15 judges are male and six female"]
  ]),
  ...textsOf(leave, [
    [
      "Norwegians take 25 days off in summer and Danes 17, with Poles taking even fewer",
      "Norwegians take 25 days off in summer and Poles 5, with Danes taking even fewer"
    ]
  ]),
  ...textsOf(crime, [
    ["Theft falls in cities but holds steady in villages", "Theft falls in villages but holds steady in cities"]
  ]),
  ...textsOf(tax, [
    [
      "Two in three voters support the tourist tax and one in five oppose it",
      "Two in three voters oppose the tourist tax and one in five support it"
    ]
  ]),
  ...textsOf(race, [
    [
      "Moreau’s lead over Keller is within the margin of error",
      "Keller’s lead over Moreau is within the margin of error"
    ],
    ["Moreau is narrowly ahead of Keller", "Keller is narrowly ahead of Moreau"]
  ]),
  ...textsOf(clinics, [
    [
      "Some 3,000 more patients joined the clinics in 2024 than left",
      "Some 3,000 more patients left the clinics in 2024 than joined"
    ]
  ]),
  ...textsOf(fare, [
    ["The bus fare has been stuck at £2.40 since November", "The bus fare has been stuck at £2.40 since September"],
    ["The bus fare has stood at £2.40 since November 2024", "The bus fare has stood at £2.40 since October 2024"]
  ]),
  ...textsOf(town, [
    [
      "Neither Catholics nor Protestants are a majority in Dorn",
      "Catholics, unlike Protestants, are a majority in Dorn"
    ],
    ["No faith has a majority in Dorn", "Catholics form a majority in Dorn"]
  ]),
  ...textsOf(
    [
      share(exact(22), "Houses", "2030", {...of("Austria", "houses with a heat pump"), ...forecast}),
      share(exact(52), "Houses", "2040", {...of("Austria", "houses with a heat pump"), ...forecast})
    ],
    [
      [
        "By 2040 more than half of houses will have a heat pump",
        "By 2030 more than half of houses will have a heat pump"
      ]
    ]
  ),
  ...textsOf(wages, [
    ["Warsaw’s wages soar while Vienna’s barely move", "Vienna’s wages soar while Warsaw’s barely move"]
  ]),
  ...textsOf(commute, [
    [
      "The way to work takes 96 minutes in Lagos, longer than in Accra (71) or Dakar (58)",
      "The way to work takes 71 minutes in Accra, longer than in Lagos (96) or Dakar (58)"
    ],
    ["The way to work is not as long in Dakar as in Accra", "The way to work is not as long in Lagos as in Accra"]
  ]),
  ...textsOf(survey, [
    [
      "Survey of 1,204 teachers in February 2025, of whom 23% gave no reply",
      "Survey of 1,204 teachers in February 2025, of whom 77% gave no reply"
    ]
  ]),
  ...textsOf(lines, [
    ["Ferries get slower, coaches faster", "Ferries get faster, coaches slower"],
    ["Coaches have become faster, and ferries slower", "Coaches have become slower, and ferries faster"]
  ]),
  ...textsOf(rents, [
    [
      "Rents have barely changed in Oslo, and soared in Bergen",
      "Rents have barely changed in Bergen, and soared in Oslo"
    ],
    ["Rents are all but flat in Oslo", "Rents are all but flat in Bergen"]
  ])
];
