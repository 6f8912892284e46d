import {atLeast, atMost, exact, lessThan, moreThan, range} from "../../../src/facts/quantity.js";
import type {Claim} from "../../../src/facts/claim.js";
import {type EditedText, textsIn} from "./editedTexts.js";
import {by, change, count, gbp, happened, index, measure, on, share, time} from "./factsOf.js";

const of = (subject: string, topic: string) => ({...by(subject), ...on(topic)});
const members = (subject: string, value: number) =>
  count(exact(value), "member", "members", "2025", of(subject, "members of the new council"));
const council = [members("Harbour List", 27), members("Moor Union", 22), members("Orchard Bloc", 11)];
const trains = (subject: string, onTime: number, target: number) => [
  share(exact(onTime), "Trains", "2024", of(subject, "ran on time")),
  share(exact(target), "Trains", "2024", of(subject, "punctuality target"))
];
const operators = [...trains("Northline", 81, 90), ...trains("Coastway", 86, 92)];
const cancelled = [120, 90, 140, 110].map((value, year) =>
  count(exact(value), "ferry", "ferries", String(2022 + year), on("cancelled ferries"))
);
const smokers = Object.entries({Lund: [20, 12], Marn: [30, 23]}).flatMap(([subject, values]) =>
  values.map((value, time) => share(exact(value), "Adults", ["2010", "2024"][time], of(subject, "smoking")))
);
const passed = [
  ["2023", [71, 66, 63, 70]],
  ["2024", [69, 64, 65, 67]]
].flatMap(([year, values]) =>
  ["Ash", "Beck", "Crane", "Dun"].map((subject, row) =>
    share(exact(Number(values?.[row])), "Pupils of the town", String(year), of(subject, "maths pass rate"))
  )
);
const farm = (subject: string, income: number, wait: number) => [
  gbp(exact(income), "2024", of(subject, "median income")),
  measure(exact(wait), "day", "days", undefined, "2024", of(subject, "average wait for a vet"))
];
const farms = [...farm("Ash", 41_000, 6), ...farm("Beck", 36_000, 9), ...farm("Crane", 29_000, 13), ...farm("Dun", 24_000, 17)]; // prettier-ignore
const pay = Object.entries({
  "Finance, men": 31.2,
  "Retail, men": 13.1,
  "Care, men": 12.9,
  "Finance, women": 24.9,
  "Retail, women": 12.6,
  "Care, women": 13.2
}).map(([subject, value]) => gbp(exact(value, 1), "2024", of(subject, "median hourly pay")));
const lenders = Object.entries({Halden: 29, Crown: 21, Northgate: 15, Tyne: 11, Orchard: 8}).map(([subject, value]) =>
  share(exact(value), "Mortgage market", "2024", of(subject, "share of mortgage lending"))
);
const albums = (["Vinyl", "CDs"] as const).flatMap((subject, row) =>
  ["2015", "2024"].map((year, time) =>
    count(
      exact(
        [
          [210, 670],
          [5000, 590]
        ][row]?.[time] ?? 0
      ),
      "album",
      "albums",
      year,
      of(subject, "albums sold")
    )
  )
);
const fees = [
  gbp(exact(180), "2019", of("Cheapest nursery", "weekly fee")),
  gbp(exact(220), "2019", of("Dearest nursery", "weekly fee")),
  gbp(exact(210), "2024", of("Cheapest nursery", "weekly fee")),
  gbp(exact(285), "2024", of("Dearest nursery", "weekly fee"))
];
const resigns = [
  happened("The inquiry is announced", "2024-11-19"),
  happened("The report comes out", "2025-03-04"),
  happened("The mayor resigns", "2025-03-13")
];

const textsOf = (form: string, ...rows: Parameters<ReturnType<typeof textsIn>>) => textsIn(form, "headline")(...rows);
const damp: readonly Claim[] = [
  share(exact(63), "Renters", "2025", on("worry about damp")),
  share(exact(28), "Homeowners", "2025", on("worry about damp"))
];

/** Texts that say how much of a whole is so, how two numbers of each row go together, and what stands between two dates. */
export const wholeTexts: readonly EditedText[] = [
  ...textsOf("shareGrid", damp, [
    ["Most renters worry about damp", "Most homeowners worry about damp"],
    ["Few homeowners worry about damp", "Few renters worry about damp", "All renters worry about damp"]
  ]),
  ...textsOf(
    "shareGrid",
    [share(exact(47.2, 1), "Members", "2025", on("backed the merger"))],
    [["Fewer than half of members backed the merger", "Most members rejected the merger", "Most members backed it"]]
  ),
  ...textsOf(
    "shareBar",
    [
      share(exact(46), "The passengers", "2025", of("Visitors", "who took the ferry")),
      share(exact(38), "The passengers", "2025", of("Islanders", "who took the ferry"))
    ],
    [["Few passengers are visitors, and 38% are islanders", "Most passengers are visitors, and 38% are islanders"]]
  ),
  ...textsOf(
    "shareGrid",
    [
      share(moreThan(30), "Sailings", "2024", on("left late")),
      share(lessThan(20), "Sailings", "2024", on("were full"))
    ],
    [["Few sailings were full in 2024", "Most sailings left late in 2024", "Most sailings left late"]]
  ),
  ...textsOf("shareGrid", [share(moreThan(50), "Sailings", "2024", on("left late"))], [["Most sailings left late"]]),
  ...textsOf(
    "shareGrid",
    [share(atMost(50), "Sailings", "2024", on("were full"))],
    [["Up to 50% of sailings were full", "Most sailings were full"]]
  ),
  ...textsOf("columns", cancelled, [
    [
      "More ferries were cancelled in 2024 than in any other year",
      "More ferries were cancelled in 2025 than in any other year"
    ],
    [
      "Fewer ferries were cancelled in 2023 than in any year before",
      "Fewer ferries were cancelled in 2025 than ever before",
      "Ferries were cancelled less often in 2025 than in any year since 2022"
    ],
    [
      "Cancelled ferries fell by more than a fifth, from 140 to 110",
      "Cancelled ferries fell by a quarter, from 140 to 110"
    ]
  ]),
  ...textsOf("bars", council, [
    ["No list has a majority in the new council", "Harbour List has a majority in the new council"],
    ["Harbour List and Moor Union both lack a majority", "Moor Union wins an outright majority"]
  ]),
  ...textsOf("bars", operators, [
    ["Both operators missed their punctuality targets", "Both operators met their punctuality targets"],
    ["Northline missed its target", "Northline beat its target"]
  ]),
  ...textsOf(
    "twoWholes",
    [
      share(exact(71), "Farm workers", "2023", of("Small farms", "share of farm workers")),
      share(exact(18), "Farmland", "2023", of("Small farms", "share of farmland"))
    ],
    [
      [
        "Small farms have most of the workers but little of the land",
        "Small farms have most of the land but few of the workers"
      ]
    ]
  ),
  ...textsOf(
    "seats",
    [
      count(exact(26), "seat", "seats", "2025", of("Women", "seats in the senate")),
      count(exact(46), "seat", "seats", "2025", of("Men", "seats in the senate")),
      count(exact(72), "seat", "seats", "2025", on("seats in the senate, all"))
    ],
    [["Women hold more than a third of the senate’s seats", "Women hold more than half of the senate’s seats"]]
  ),
  ...textsOf(
    "bars",
    [
      ["Births", 671],
      ["Deaths", 683]
    ].map(([subject, value]) =>
      count(
        exact(Number(value)),
        String(subject).toLowerCase().slice(0, -1),
        String(subject).toLowerCase(),
        "2024",
        of(String(subject), `${String(subject).toLowerCase()} registered`)
      )
    ),
    [["Deaths now outnumber births", "Births still outnumber deaths"]]
  ),
  ...textsOf("line", albums, [
    ["Vinyl outsells CDs, a reversal of 2015", "CDs outsell vinyl, just as they did in 2015"]
  ]),
  ...textsOf(
    "stackedBars",
    [
      share(exact(17), "Price of a ticket", "2024", of("Fees", "where the money goes")),
      share(exact(50), "Price of a ticket", "2024", of("Venue", "where the money goes"))
    ],
    [["Of every £10 spent on a ticket, £1.70 goes on fees", "Of every £10 spent on a ticket, £5 goes on fees"]]
  ),
  ...textsOf(
    "line",
    [2020, 2021, 2022].map((year, index) =>
      count(
        exact([36_000, 91_000, 84_000][index] ?? 0),
        "asylum claim",
        "asylum claims",
        String(year),
        on("asylum claims")
      )
    ),
    [["Asylum claims eased in 2022", "Asylum claims climb to another record"]]
  ),
  ...textsOf(
    "eventTimeline",
    [
      happened("Work on the dam begins", "2013-06"),
      happened("The dam is finished", "2018-03"),
      happened("The first turbine is ordered", "2018-09")
    ],
    [
      [
        "The dam was finished before the first turbine was ordered",
        "The first turbine was ordered before the dam was finished"
      ]
    ]
  ),
  ...textsOf(
    "bars",
    [
      measure(
        exact(500_000_000),
        "litre",
        "litres",
        undefined,
        "2024",
        of("A brewery in Osta", "water used in a year")
      ),
      measure(exact(100_000), "litre", "litres", undefined, "2024", of("A household", "water used in a year"))
    ],
    [
      [
        "One brewery in Osta drinks as much water as 5,000 households",
        "One brewery in Osta drinks as much water as 50,000 households"
      ]
    ]
  ),
  ...textsOf("line", albums, [
    ["CDs have lost ground to vinyl", "Vinyl has lost ground to CDs"],
    ["Vinyl is gaining ground on CDs", "CDs are gaining ground on vinyl"],
    ["Vinyl has leapfrogged CDs", "CDs have leapfrogged vinyl"]
  ]),
  ...textsOf(
    "twoWholes",
    [
      share(exact(18), "Population of Osta", "2023", of("Young people", "share of population")),
      share(exact(41), "Traffic stops in Osta", "2023", of("Young people", "share of traffic stops"))
    ],
    [
      [
        "Young people make up 18% of the population but 41% of traffic stops",
        "Young people make up 41% of the population but 18% of traffic stops"
      ]
    ]
  ),
  ...textsOf(
    "shareBar",
    [
      share(exact(67), "Residents of Osta", "2025", of("In favour", "view of the bypass")),
      share(exact(20), "Residents of Osta", "2025", of("Against", "view of the bypass"))
    ],
    [
      [
        "Two-thirds of residents favour the bypass; one in five is against it",
        "Two-thirds of residents favour the bypass; one in ten is against it"
      ]
    ]
  ),
  ...textsOf(
    "shareBar",
    [share(exact(44), "Council spending", "2025", of("Social care", "what the council spends on"))],
    [
      [
        "Social care takes 44p of every pound that the council spends",
        "Social care takes 54p of every pound that the council spends"
      ]
    ]
  ),
  ...textsOf(
    "columns",
    [count(exact(2_080_000), "acre", "acres", "2021", on("burned by wildfires"))],
    [["Wildfires burned nearly 2.1 million acres in 2021", "Wildfires burned nearly 2.3 million acres in 2021"]]
  ),
  ...textsOf(
    "statPanel",
    [count(atLeast(12), "death", "deaths", "2024-10", on("people dead in the storm"))],
    [["Storm leaves at least 12 dead", "Storm leaves at least 120 dead"]]
  ),
  ...textsOf(
    "stackedBars",
    [
      ["Wind", 29],
      ["Solar", 11],
      ["Gas", 33]
    ].map(([subject, value]) =>
      share(exact(Number(value)), "Electricity in Marn", "2024", of(String(subject), "source of electricity"))
    ),
    [["Together, wind and solar generate more electricity than gas", "Wind generates more electricity than gas"]]
  ),
  ...textsOf(
    "eventTimeline",
    [happened("The bill clears the House", "2024-03-05"), happened("The bill passes the Senate", "2024-11-20")],
    [
      [
        "The bill passed the Senate eight months after it cleared the House",
        "The bill passed the Senate six months after it cleared the House"
      ]
    ]
  ),
  ...textsOf(
    "columns",
    [-4.2, -2.9, -0.8, 1.1].map((value, year) =>
      gbp(exact(value * 1e9, {significant: 2}), String(2021 + year), of("Varnland", "budget balance"))
    ),
    [
      [
        "The budget swings into surplus after a run of deficits",
        "The budget slips into deficit after a run of surpluses"
      ]
    ]
  ),
  ...textsOf(
    "unitCount",
    [
      ["trapped", 14],
      ["rescued", 11],
      ["found dead", 3]
    ].map(([topic, value]) => count(exact(Number(value)), "miner", "miners", "2024-08", on(String(topic)))),
    [["Most of the 14 trapped miners were rescued", "All of the 14 trapped miners were rescued"]]
  ),
  ...textsOf(
    "groupedBars",
    Object.entries({Finnmar: [512, 488], Torv: [503, 480], Lund: [495, 499]}).flatMap(
      ([subject, [girls = 0, boys = 0]]) => [
        measure(exact(girls), "point", "points", undefined, "2022", of(subject, "girls’ average reading score")),
        measure(exact(boys), "point", "points", undefined, "2022", of(subject, "boys’ average reading score"))
      ]
    ),
    [
      [
        "Girls outscore boys in reading everywhere but Lund",
        "Girls outscore boys in reading everywhere",
        "Girls outscore boys in reading everywhere but Torv"
      ]
    ]
  ),
  ...textsOf(
    "bars",
    [
      ["Bus drivers", 24_000],
      ["Train drivers", 59_000]
    ].map(([subject, value]) => gbp(exact(Number(value)), "2024", of(String(subject), "median pay"))),
    [
      [
        "Bus drivers earn less than half of what train drivers do",
        "Bus drivers earn less than a third of what train drivers do"
      ]
    ]
  ),
  ...textsOf(
    "line",
    [3.9, 3.4, 2.8, 2.5].map((value, month) => change(exact(value, 1), `2024-0${month + 1}`, on("annual inflation"))),
    [["Inflation eases for the third month running", "Inflation eases for the second month running"]]
  ),
  ...textsOf("bars", farms, [
    ["The poorer the farm, the longer the wait for a vet", "The richer the farm, the longer the wait for a vet"]
  ]),
  ...textsOf("bars", pay, [
    ["Men earn more than women in every sector but care", "Men earn more than women in every sector"],
    ["Pay in three sectors", "Pay in five sectors"]
  ]),
  ...textsOf("tableChart", lenders, [
    [
      "The top three lenders hold nearly two-thirds of the market",
      "The top two lenders hold nearly two-thirds of the market"
    ],
    ["The two smallest lenders hold 19% of the market", "The two largest lenders hold 19% of the market"]
  ]),
  ...textsOf("dotRange", fees, [
    [
      "The gap between the cheapest and the dearest nursery has widened from £40 to £75 a week",
      "The gap between the cheapest and the dearest nursery has narrowed from £75 to £40 a week",
      "The gap between the cheapest and the dearest nursery has widened from £30 to £75 a week"
    ]
  ]),
  ...textsOf("eventTimeline", resigns, [
    [
      "The mayor resigned nine days after the report came out",
      "The mayor resigned ten days after the report came out",
      "The mayor resigned nine days before the report came out"
    ],
    ["The mayor resigned in March 2025", "The mayor resigned in November 2024"]
  ]),
  ...textsOf(
    "line",
    [index(exact(96), "2015", "2024", on("industrial output"))],
    [["Index of industrial output, 2015 = 100", "Index of industrial output, 2020 = 100"]]
  ),
  ...textsOf(
    "shareGrid",
    [share(exact(20), "Adults", "2010", on("smokers")), share(exact(12), "Adults", "2024", on("smokers"))],
    [
      [
        "Only 12 in every 100 adults smoke, down from 20 in 2010",
        "Only 12 in every 100 adults smoke, down from 30 in 2010"
      ]
    ]
  ),
  ...textsOf(
    "statPanel",
    [
      gbp(exact(31_000_000, {significant: 2}), undefined, on("the bridge")),
      gbp(range(24, 36), undefined, on("more council tax a year"))
    ],
    [
      ["The bridge would cost a household £24–36 a year", "The bridge would save a household £24–36 a year"],
      ["The bridge would raise council tax by £24–36", "The bridge would lower council tax by £24–36"],
      ["The bridge would cost households £24–36 more a year", "The bridge would cost £24–36"],
      ["The bridge would cost £31 million", "The bridge would cost households £31 million more a year in council tax"]
    ]
  ),
  ...textsOf(
    "statPanel",
    [
      gbp(exact(14_200_000, {significant: 3}), "2024", of("The club", "loss before tax")),
      gbp(exact(61_000_000, {significant: 2}), "2024", of("The club", "revenue"))
    ],
    [["The club lost £14.2m in 2024 on revenue of £61m", "The club made £14.2m in 2024 on revenue of £61m"]]
  ),
  ...textsOf(
    "statPanel",
    [
      count(exact(6_970_000, {significant: 3}), "patient", "patients", "2025-03", on("hospital waiting list")),
      count(exact(7_040_000, {significant: 3}), "patient", "patients", "2025-04", on("hospital waiting list"))
    ],
    [["Hospital waiting list tops 7 million", "Hospital waiting list tops 8 million"]]
  ),
  ...textsOf(
    "bars",
    (["Rovers", "Town"] as const).map((subject, row) =>
      count(exact([83, 72][row] ?? 0), "point", "points", "2025", of(subject, "points won"))
    ),
    [
      [
        "Rovers have won 83 points, 11 more than Town",
        "Town have won 83 points, 11 more than Rovers",
        "Rovers have won 83 points, 12 more than Town"
      ]
    ]
  ),
  ...textsOf(
    "bars",
    Object.entries({Schools: 40, Roads: 30, Parks: 7}).map(([subject, value]) =>
      share(exact(value), "The town budget", "2025", of(subject, "spending"))
    ),
    [
      [
        "Of every £10 in the town budget, £4 goes to schools and £3 to roads",
        "Of every £10 in the town budget, £4 goes to schools and £5 to roads"
      ]
    ]
  ),
  ...textsOf(
    "columns",
    [time(exact(31), "day", "2024-07", on("run of days above the limit"))],
    [
      [
        "Osta sweltered through 31 straight days above the limit",
        "Osta sweltered through 32 straight days above the limit"
      ]
    ]
  ),
  ...textsOf(
    "bars",
    [
      share(exact(0.6, 1), "Electricity", "2024", of("Coal", "supply")),
      share(exact(6), "Electricity", "2024", of("Solar", "supply"))
    ],
    [["Solar supplied 6% of the electricity; coal, under 1%", "Coal supplied 6% of the electricity; solar, under 1%"]]
  ),
  ...textsOf("slope", passed, [
    [
      "Three of the four towns saw pass rates fall between 2023 and 2024",
      "Two of the four towns saw pass rates fall between 2023 and 2024"
    ],
    ["Only one of the four towns saw pass rates rise", "Only one of the four towns saw pass rates fall"]
  ]),
  ...textsOf("slope", smokers, [
    [
      "Smoking fell from 20% to 12% in Lund and from 30% to 23% in Marn",
      "Smoking fell from 30% to 23% in Lund and from 20% to 12% in Marn",
      "Smoking fell from 30% to 12% in Lund and from 20% to 23% in Marn"
    ],
    [
      "Smoking fell in both: from 30% to 23% of adults in Marn and from 20% to 12% in Lund",
      "Smoking fell in both: from 20% to 23% of adults in Marn and from 30% to 12% in Lund"
    ]
  ])
];
