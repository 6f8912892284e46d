import {atLeast, exact, withMargin} from "../../../src/facts/quantity.js";
import {type EditedText, textsIn} from "./editedTexts.js";
import {celsius, count, each, gbp, measure, on, share, sig, time, usd} from "./factsOf.js";
const of = (subject: string, topic: string) => ({subject, ...on(topic)});
const textsOf = textsIn("bars", "deck");
const beds = [
  count(exact(840), "bed", "beds", "2019", of("St Luke’s", "hospital beds")),
  count(exact(690), "bed", "beds", "2024", of("St Luke’s", "hospital beds"))
];
const eggs = each({"2024-01": 2.52, "2024-07": 3.08, "2025-01": 4.95}, (quantity, month) =>
  usd(quantity, month, of("Eggs", "price of a dozen eggs"))
);
const rail = each({Avanti: 41, Northern: 53, LNER: 62, Greater: 88}, (quantity, subject) =>
  share(quantity, "Trains", "2024", of(subject, "trains on time"))
);
const poll = [
  share(withMargin(47, 3), "Voters", "2025-09", of("Diaz", "support")),
  share(withMargin(44, 3), "Voters", "2025-09", of("Ford", "support"))
];
const coffee = [
  count(exact(412), "café", "cafés", "2024", of("Lyon", "cafés")),
  count(exact(289), "café", "cafés", "2024", of("Lille", "cafés")),
  count(exact(101), "café", "cafés", "2024", of("Brest", "cafés"))
];
const glacier = each({1990: 11.2, 2005: 9.1, 2024: 6.4}, (quantity, year) =>
  measure(quantity, "square kilometre", "square kilometres", "km²", year, of("Vatna", "area of the glacier"))
);
const school = [
  share(exact(27), "Pupils in Derry", "2024", of("Derry", "free school meals")),
  share(exact(11), "Pupils in Newry", "2024", of("Newry", "free school meals"))
];
const births = [
  ...each({2014: 1210, 2024: 930}, (quantity, year) => count(quantity, "birth", "births", year, of("Corfu", "births"))),
  ...each({2014: 1050, 2024: 1120}, (quantity, year) => count(quantity, "death", "deaths", year, of("Corfu", "deaths")))
];
const homes = [
  gbp(sig(312_000, 3), "2025", of("Bath", "average price of a home")),
  gbp(sig(187_000, 3), "2025", of("Hull", "average price of a home"))
];
const strike = [
  time(exact(17), "day", "2025", of("Dockers", "length of the strike")),
  time(exact(9), "day", "2022", of("Dockers", "length of the strike"))
];
const temps = [
  celsius(exact(21.4, 1), "2024", of("The bay", "water in August")),
  celsius(exact(19.8, 1), "2014", of("The bay", "water in August"))
];
const work = [
  share(exact(34), "Employees", "2024", of("Women", "work part-time")),
  share(exact(12), "Employees", "2024", of("Men", "work part-time"))
];
const visits = [count(atLeast(3_000_000), "visitor", "visitors", "2024", of("The park", "visitors"))];
const wolves = each({2015: 38, 2019: 64, 2024: 117}, (quantity, year) =>
  count(quantity, "wolf", "wolves", year, of("Tuscany", "wolves"))
);

/** Texts of a daily paper on plain facts: what was and is, leads, averages, odds and lengths, with what a lie makes of them. */
export const dailyTexts: readonly EditedText[] = [
  ...textsOf(beds, [
    ["St Luke’s had 840 beds in 2019. It has 690 today.", "St Luke’s had 690 beds in 2019. It has 840 today."],
    [
      "St Luke’s has lost 150 beds since 2019, and now has 690",
      "St Luke’s has lost 190 beds since 2019, and now has 690"
    ],
    [
      "The number of beds at St Luke’s has fallen by almost a fifth",
      "The number of beds at St Luke’s has fallen by almost a third"
    ]
  ]),
  ...textsOf(eggs, [
    [
      "A dozen eggs cost $4.95 in January 2025, nearly double what they did a year earlier",
      "A dozen eggs cost $4.95 in January 2025, nearly triple what they did a year earlier"
    ],
    ["Eggs are dearer than ever", "Eggs are cheaper than ever"],
    ["The price of a dozen eggs was $3.08 last July. By January it was $4.95."]
  ]),
  ...textsOf(rail, [
    [
      "Fewer than half of Avanti’s trains run on time; no other operator does so badly",
      "Fewer than half of Northern’s trains run on time; no other operator does so badly"
    ],
    ["Northern is late nearly half of the time", "LNER is late nearly half of the time"],
    [
      "Greater runs more than twice as many of its trains on time as Avanti",
      "Greater runs more than three times as many of its trains on time as Avanti"
    ]
  ]),
  ...textsOf(poll, [
    [
      "Diaz leads Ford by three points, within the margin of error",
      "Diaz leads Ford by six points, outside the margin of error"
    ]
  ]),
  ...textsOf(coffee, [
    [
      "Lyon has 412 cafés, more than Lille and Brest combined",
      "Lille has 289 cafés, more than Lyon and Brest combined"
    ],
    ["Brest has about a quarter as many cafés as Lyon", "Brest has about half as many cafés as Lyon"],
    ["Lyon is the café capital: 412, against 289 in Lille", "Lille is the café capital: 412, against 289 in Lyon"]
  ]),
  ...textsOf(glacier, [
    [
      "Vatna has lost more than two-fifths of its ice since 1990",
      "Vatna has lost more than three-fifths of its ice since 1990"
    ],
    [
      "Vatna shrank from 11.2 square kilometres in 1990 to 6.4 in 2024",
      "Vatna grew from 6.4 square kilometres in 1990 to 11.2 in 2024"
    ]
  ]),
  ...textsOf(school, [
    [
      "More than a quarter of pupils in Derry get free school meals; in Newry, one in nine does",
      "More than a quarter of pupils in Newry get free school meals; in Derry, one in nine does"
    ]
  ]),
  ...textsOf(births, [
    ["Deaths now outnumber births on Corfu", "Births still outnumber deaths on Corfu"],
    [
      "Ten years ago Corfu had more births than deaths; today it is the other way round",
      "Ten years ago Corfu had more deaths than births; today it is the other way round"
    ],
    ["Corfu’s births have fallen below its deaths", "Corfu’s deaths have fallen below its births"]
  ]),
  ...textsOf(homes, [
    [
      "The average home in Bath costs £125,000 more than one in Hull",
      "The average home in Bath costs £152,000 more than one in Hull"
    ],
    ["Homes in Hull are cheaper than in Bath by £125,000", "Homes in Hull are dearer than in Bath by £125,000"]
  ]),
  ...textsOf(strike, [
    [
      "The dockers’ strike lasted 17 days, almost twice as long as the one in 2022",
      "The dockers’ strike lasted 17 days, almost three times as long as the one in 2022"
    ],
    ["The dockers were out for more than two weeks", "The dockers were out for more than three weeks"]
  ]),
  ...textsOf(temps, [
    ["The bay is 1.6°C warmer in August than ten years ago", "The bay is 2.6°C warmer in August than ten years ago"]
  ]),
  ...textsOf(work, [
    [
      "A third of women work part-time, but only one man in eight",
      "A third of men work part-time, but only one woman in eight"
    ],
    [
      "Women are almost three times as likely as men to work part-time",
      "Men are almost three times as likely as women to work part-time"
    ]
  ]),
  ...textsOf(visits, [
    ["The park drew at least three million visitors in 2024", "The park drew at most three million visitors in 2024"]
  ]),
  ...textsOf(wolves, [
    ["Tuscany’s wolves have tripled in number since 2015", "Tuscany’s wolves have doubled in number since 2015"],
    [
      "There are 117 wolves in Tuscany, three times as many as in 2015",
      "There are 117 wolves in Tuscany, five times as many as in 2015"
    ],
    ["Where there were 38 wolves in 2015, there are now 117", "Where there were 117 wolves in 2015, there are now 38"]
  ])
];
