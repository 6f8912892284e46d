import {about, exact, lessThan} from "../../../src/facts/quantity.js";
import {type EditedText, textsIn} from "./editedTexts.js";
import {celsius, change, count, each, eur, on, share} from "./factsOf.js";

const of = (subject: string, topic: string) => ({subject, ...on(topic)});
const textsOf = textsIn("bars", "headline");

const hospital = [
  ...each({Ashby: 41, Brook: 33, Croft: 22, Dean: 18}, (q, s) =>
    count(q, "week", "weeks", "2024", of(s, "median wait for a hip operation"))
  ),
  ...each({Ashby: 29, Brook: 30, Croft: 24, Dean: 18}, (q, s) =>
    count(q, "week", "weeks", "2019", of(s, "median wait for a hip operation"))
  )
];
const budget = [
  eur(exact(340), "2025", on("spending on schools")),
  eur(exact(210), "2025", on("spending on roads")),
  eur(exact(120), "2025", on("spending on parks")),
  eur(exact(300), "2024", on("spending on schools")),
  eur(exact(240), "2024", on("spending on roads")),
  eur(exact(120), "2024", on("spending on parks"))
];
const poll = [
  share(exact(46), "Voters", "2025-05", of("Reform", "support")),
  share(exact(39), "Voters", "2025-05", of("Union", "support")),
  share(exact(9), "Voters", "2025-05", of("Greens", "support")),
  share(exact(41), "Voters", "2025-01", of("Reform", "support")),
  share(exact(43), "Voters", "2025-01", of("Union", "support")),
  share(exact(8), "Voters", "2025-01", of("Greens", "support"))
];
const jobs = [
  count(exact(1240), "job", "jobs", "2024", of("Lowton", "jobs in textiles")),
  count(exact(3100), "job", "jobs", "2004", of("Lowton", "jobs in textiles")),
  share(lessThan(5), "Jobs in Lowton", "2024", on("textiles")),
  count(about(60), "mill", "mills", "2004", of("Lowton", "mills")),
  count(exact(17), "mill", "mills", "2024", of("Lowton", "mills"))
];
const climate = [
  celsius(exact(11.4, 1), "2024", of("Norvik", "mean temperature")),
  celsius(exact(9.8, 1), "1990", of("Norvik", "mean temperature")),
  count(exact(31), "day", "days", "2024", of("Norvik", "days of frost")),
  count(exact(58), "day", "days", "1990", of("Norvik", "days of frost"))
];
const prices = [
  change(exact(3.1, 1), "2025-06", on("food prices")),
  change(exact(4.8, 1), "2025-05", on("food prices")),
  change(exact(-2.4, 1), "2025-06", on("petrol prices"))
];

const water = [
  ...each({Ember: 31, Holt: 58, Sable: 74}, (q, s) => share(q, "The reservoir’s capacity", "2025-08", of(s, "full"))),
  ...each({Ember: 66, Holt: 71, Sable: 79}, (q, s) => share(q, "The reservoir’s capacity", "2024-08", of(s, "full")))
];
const crime = [
  count(exact(812), "burglary", "burglaries", "2024", on("burglaries in Wexley")),
  count(exact(1040), "burglary", "burglaries", "2019", on("burglaries in Wexley")),
  count(exact(395), "robbery", "robberies", "2024", on("robberies in Wexley")),
  count(exact(310), "robbery", "robberies", "2019", on("robberies in Wexley")),
  share(exact(8), "Burglaries in Wexley", "2024", on("solved"))
];
const schools = [
  ...each({Maths: 512, Reading: 488, Science: 497}, (q, s) => count(q, "point", "points", "2022", of(s, "score"))),
  ...each({Maths: 520, Reading: 505, Science: 495}, (q, s) => count(q, "point", "points", "2018", of(s, "score")))
];
const trade = [
  eur(exact(5.2, 1), "2024", on("exports of wine, millions")),
  eur(exact(3.9, 1), "2019", on("exports of wine, millions")),
  share(exact(44), "Exports of wine", "2024", of("Britain", "bought")),
  share(exact(21), "Exports of wine", "2024", of("Japan", "bought")),
  share(exact(12), "Exports of wine", "2024", of("Canada", "bought"))
];

const ballots = each({"2021": 24, "2025": 33}, (q, year) => share(q, "Ballots cast", year, of("Postal votes", "postal votes"))); // prettier-ignore
const wind = each({"2019": 8, "2022": 19, "2025": 40}, (q, year) => count(q, "gigawatt", "gigawatts", year, of("Wind", "capacity"))); // prettier-ignore
const flats = [
  count(exact(240), "flat", "flats", "2025", on("flats built")),
  count(exact(310), "flat", "flats", "2025", on("target of flats"))
];
const dairies = each({"2005": 640, "2025": 270}, (q, year) => count(q, "dairy", "dairies", year, on("dairies")));

/** Texts of ten stories of a local paper: waits, a budget, a poll, jobs, the weather, prices, reservoirs, crime, schools and trade. */
export const localTexts: readonly EditedText[] = [
  ...textsOf(hospital, [
    ["Patients in Ashby wait longest for a new hip", "Patients in Brook wait longest for a new hip"],
    ["Waits have grown most in Ashby", "Waits have grown most in Brook"],
    ["Waits shrank only in Croft", "Waits shrank only in Dean"],
    ["In Dean nothing has changed", "In Croft nothing has changed"],
    ["Dean’s patients wait 23 weeks less than Ashby’s", "Dean’s patients wait 13 weeks less than Ashby’s"],
    [
      "Patients in Ashby wait 12 weeks longer than five years ago",
      "Patients in Ashby wait 12 weeks less than five years ago"
    ],
    ["Croft has cut its wait by two weeks", "Croft has cut its wait by four weeks"],
    [
      "Ashby patients wait more than twice as long as those in Dean",
      "Ashby patients wait more than three times as long as those in Dean"
    ],
    ["Of four hospitals only one got faster", "Waits have grown at every hospital"],
    ["Waits range from 18 weeks in Dean to 41 in Ashby"]
  ]),
  ...textsOf(budget, [
    ["The city spends more on schools and less on roads", "Schools get €40 less than last year"],
    ["Schools get €40 more than last year", "Spending on roads falls by a quarter"],
    ["Spending on roads falls by an eighth", "Spending on parks is cut"],
    ["Spending on parks is frozen", "Roads cost the city most"],
    ["Schools cost the city most", "The city spends four times as much on schools as on parks"],
    ["The city spends nearly three times as much on schools as on parks", "Roads gain €30"],
    ["Roads lose €30", "Schools now get €230 more than roads"],
    ["Schools now get €130 more than roads", "Spending on schools is frozen"]
  ]),
  ...textsOf(poll, [
    ["Reform has overtaken Union", "Union has overtaken Reform"],
    ["Reform is up five points since January", "Reform is up nine points since January"],
    ["Union has lost four points since January", "Union has lost seven points since January"],
    ["Nearly half of voters back Reform", "More than half of voters back Reform"],
    ["Reform leads by seven points", "Union leads by seven points"],
    ["Fewer than one in ten voters back the Greens", "One in five voters backs the Greens"],
    ["Reform gains at Union’s expense", "Union gains at Reform’s expense"],
    ["Union led in January, Reform leads now", "Reform led in January, Union leads now"],
    ["Almost four in ten voters would choose Union", "Reform has a majority"],
    ["Neither party has a majority"]
  ]),
  ...textsOf(jobs, [
    [
      "Only 17 of some 60 mills are left",
      "Lowton has lost 40% of its textile jobs in 20 years",
      "Jobs in textiles rose from 1,240 to 3,100"
    ],
    [
      "Fewer than one in twenty jobs in Lowton is in textiles",
      "Only 27 of some 60 mills are left",
      "Textile jobs are coming back to Lowton"
    ],
    ["Jobs in textiles fell from 3,100 to 1,240", "More than one in twenty jobs in Lowton is in textiles"],
    ["Three in five textile jobs are gone", "Jobs in textiles fell from 3,100 to 2,240"],
    ["Lowton’s mills are vanishing", "Two in five textile jobs are gone"]
  ]),
  ...textsOf(climate, [
    ["Norvik is 1.6 degrees warmer than in 1990", "Norvik is 1.6 degrees cooler than in 1990"],
    ["Norvik had 27 fewer days of frost in 2024 than in 1990", "Norvik had 27 more days of frost in 2024 than in 1990"],
    ["Frost has become rarer in Norvik", "Frost has become more common in Norvik"],
    ["Days of frost have almost halved since 1990", "Days of frost have almost doubled since 1990"],
    ["Norvik is warming", "Norvik is cooling"]
  ]),
  ...textsOf(prices, [
    ["Food prices rose 3.1% in June", "Food prices fell 3.1% in June", "Food prices rose 3.1% in May"],
    [
      "Food inflation eased to 3.1% in June from 4.8% in May",
      "Food inflation rose to 3.1% in June from 4.8% in May",
      "Food prices rose faster in June than in May"
    ],
    ["Petrol is cheaper than a year ago", "Petrol is dearer than a year ago"],
    ["Food still gets dearer, but more slowly", "Food gets cheaper"],
    ["Petrol prices fell by 2.4%", "Petrol prices rose by 2.4%"]
  ]),
  ...textsOf(water, [
    ["Ember is less than a third full", "Ember is less than a quarter full"],
    ["Ember is the emptiest reservoir", "Sable is the emptiest reservoir"],
    ["All three reservoirs are emptier than a year ago", "All three reservoirs are fuller than a year ago"],
    ["Holt is more than half full", "Holt is more than two-thirds full"],
    ["Sable is nearly three-quarters full", "Sable is nearly half full"],
    ["Ember has lost more than half of its water in a year", "Ember lost least"],
    ["Sable lost least", "Only Holt is below a third"],
    ["Only Ember is below a third", "Ember fell by 25 points in a year"],
    ["Ember fell by 35 points in a year", "All three reservoirs are more than half full"],
    ["Two of three reservoirs are more than half full", "Ember is more than two-thirds full"]
  ]),
  ...textsOf(crime, [
    ["Burglaries are down, robberies up", "Burglaries are up, robberies down", "Robberies outnumber burglaries"],
    ["Fewer burglaries, more robberies than in 2019", "More burglaries, fewer robberies than in 2019"],
    ["Burglaries fell by more than a fifth in five years", "Burglaries fell by more than a third in five years"],
    ["Robberies rose by more than a quarter", "Robberies rose by more than a half"],
    ["Fewer than one burglary in ten is solved", "Most burglaries are solved"],
    ["More than nine in ten burglaries go unsolved", "More than nine in ten burglaries are solved"],
    ["Wexley has twice as many burglaries as robberies", "Wexley has three times as many burglaries as robberies"],
    ["Wexley saw 228 fewer burglaries than in 2019", "Wexley saw 228 more burglaries than in 2019"]
  ]),
  ...textsOf(schools, [
    ["Pupils score best in maths and worst in reading", "Pupils score best in reading and worst in maths"],
    ["Scores fell in maths and reading", "Scores rose in maths and reading"],
    ["Science is the only subject in which pupils did better", "Science scores fell furthest"],
    ["Reading scores fell furthest", "The reading score has dropped by 27 points"],
    ["The reading score has dropped by 17 points", "Scores slipped below 500 in maths"],
    ["Scores slipped below 500 in reading", "Reading scores are still above 500"],
    ["Maths scores are still above 500", "Scores fell in every subject"]
  ]),
  ...textsOf(trade, [
    [
      "Britain buys more than four-tenths of the wine",
      "Britain buys more than half of the wine",
      "Japan is the third-biggest buyer"
    ],
    [
      "Britain is the biggest buyer of the wine",
      "Japan is the biggest buyer of the wine",
      "One bottle in three goes to Japan"
    ],
    [
      "Exports of wine have grown by a third since 2019",
      "Canada and Japan buy two-thirds of the wine",
      "Exports of wine have doubled since 2019"
    ],
    ["Japan buys less than half as much as Britain", "Exports of wine have shrunk since 2019"],
    ["Canada is the third-biggest buyer", "Japan buys more than half as much as Britain"]
  ]),
  ...textsOf(ballots, [
    ["Postal votes made up 33% of ballots cast, up from 24% four years earlier", "Postal votes made up 33% of ballots cast, up from 24% two years earlier"] // prettier-ignore
  ]),
  ...textsOf(wind, [["Wind capacity grew fivefold between 2019 and 2025", "Wind capacity grew fivefold between 2022 and 2025"]]), // prettier-ignore
  ...textsOf(flats, [["The city fell 70 flats short of its target of 310", "The city fell 90 flats short of its target of 310"]]), // prettier-ignore
  ...textsOf(dairies, [["More than half of dairies have closed", "More than two-thirds of dairies have closed"]])
];
