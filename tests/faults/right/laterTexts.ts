import {exact} from "../../../src/facts/quantity.js";
import {type EditedText, textsIn} from "./editedTexts.js";
import {change, count, each, eur, gbp, on, share, sig, time, usd} from "./factsOf.js";
const of = (subject: string, topic: string) => ({subject, ...on(topic)});
const textsOf = textsIn("bars", "deck");
const nurses = each({2014: 61, 2019: 48, 2024: 55}, (quantity, year) =>
  count(quantity, "nurse", "nurses", year, of("Selby clinic", "nurses on the ward"))
);
const vital = [
  ...each({2019: 410, 2020: 402, 2021: 395, 2022: 388}, (quantity, year) =>
    count(quantity, "birth", "births", year, of("Aland", "births"))
  ),
  ...each({2019: 398, 2020: 405, 2021: 411, 2022: 420}, (quantity, year) =>
    count(quantity, "death", "deaths", year, of("Aland", "deaths"))
  )
];
const habits = each({Rowing: 12, Climbing: 21}, (quantity, subject) =>
  share(quantity, "Students", "2024", of(subject, "sports of students"))
);
const prices = [
  change(exact(20.1, 1), "2025", of("Milk", "change in price")),
  change(exact(-1.2, 1), "2025", of("Flour", "change in price"))
];
const power = each({Solar: 31, Peat: 22}, (quantity, subject) =>
  share(quantity, "Power of Aland", "2024", of(subject, "source of power"))
);
const pass = [
  gbp(exact(9), "2025", of("Bus passes", "rise in the monthly price of a bus pass")),
  gbp(exact(80), "2025", of("Bus passes", "monthly price of a bus pass"))
];
const boats = [
  usd(exact(84_000), "2024", of("A new sloop in Kiel", "median price")),
  usd(exact(12_000), "2024", of("Yearly berth in Kiel", "median yearly fee"))
];
const fares = [
  eur(exact(3.6, 2), "2025", of("Gdynia", "price of a single ticket")),
  eur(exact(2.4, 2), "2025", of("Sopot", "price of a single ticket"))
];
const leavers = [
  share(exact(65), "Teachers who left", "2024", of("Less than five years", "time in the job")),
  share(exact(35), "Teachers who left", "2024", of("Five years or more", "time in the job")),
  time(exact(5), "year", "2024", on("time in the job"))
];
const profit = [
  usd(sig(1_100_000_000, 2), "2023", of("Harbour Rail", "net profit")),
  usd(sig(-2_300_000_000, 2), "2024", of("Harbour Rail", "net profit"))
];
const staff = each({2015: 15_200, 2025: 11_400}, (quantity, year) =>
  count(quantity, "person", "people", year, of("Selby Steel", "people employed"))
);
const music = [share(exact(84), "Ticket sales in dollars", "2024", of("Festivals", "source of ticket sales"))];
const spending = each({Roads: 412, Parks: 310, Pools: 65}, (quantity, service) =>
  usd(quantity, "2024", of(service, "city spending per resident"))
);

/** Texts of kinds at which fresh texts were alarmed over, or lies passed: what is left out, reckoned or said of another time. */
export const laterTexts: readonly EditedText[] = [
  ...textsOf(nurses, [
    [
      "The ward at Selby clinic has 55 nurses. Five years ago it had 48.",
      "The ward at Selby clinic has 55 nurses. Ten years ago it had 48."
    ]
  ]),
  ...textsOf(vital, [
    [
      "Deaths have outnumbered births in Aland every year since 2020",
      "Births have outnumbered deaths in Aland every year since 2019"
    ]
  ]),
  ...textsOf(habits, [
    ["Rowing is rarer than climbing among students", "Rowing is as common as climbing among students"],
    ["Climbing is more popular than rowing", "Climbing is less popular than rowing"]
  ]),
  ...textsOf(prices, [["Milk up a fifth, flour down a touch", "Milk up a fifth, flour up a touch"]]),
  ...textsOf(power, [["Solar out-generates peat", "Peat out-generates solar"]]),
  ...textsOf(pass, [["Bus passes rise by £9 a month", "Bus passes rise by £9 a week"]]),
  ...textsOf(boats, [
    ["A new sloop in Kiel sells for seven times a yearly fee", "A new sloop in Kiel sells for nine times a yearly fee"]
  ]),
  ...textsOf(fares, [
    [
      "A single ticket costs €2.40 in Sopot and €3.60 in Gdynia, half as much again",
      "A single ticket costs €2.40 in Sopot and €3.60 in Gdynia, twice as much"
    ]
  ]),
  ...textsOf(leavers, [["Of the teachers who left, 65% had been in the job for less than five years"]]),
  ...textsOf(profit, [["Harbour Rail swings to a $2.3bn loss", "Harbour Rail swings to a $2.3bn profit"]]),
  ...textsOf(staff, [
    [
      "Selby Steel employs 11,400 people, down from 15,200 when the mill opened",
      "Selby Steel employs 11,400 people, down from 12,500 when the mill opened"
    ]
  ]),
  ...textsOf(music, [
    ["Festivals take 84 cents of every ticket dollar", "Festivals take 48 cents of every ticket dollar"]
  ]),
  ...textsOf(spending, [
    [
      "The city spent $412 per resident on roads, $37 more than on parks and pools combined",
      "The city spent $412 per resident on roads, $37 less than on parks and pools combined"
    ]
  ])
];
