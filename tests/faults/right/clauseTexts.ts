import {exact} from "../../../src/facts/quantity.js";
import {type EditedText, textsIn} from "./editedTexts.js";
import {count, each, eur, gbp, on, share, time, usd} from "./factsOf.js";

const of = (subject: string, topic: string) => ({subject, ...on(topic)});
const textsOf = textsIn("bars", "headline");
const readers = [
  ...each({Gazette: 310_000, Herald: 275_000, Courier: 198_000}, (quantity, subject) => count(quantity, "copy", "copies", "2014", of(subject, "copies sold a day"))), // prettier-ignore
  ...each({Gazette: 120_000, Herald: 190_000, Courier: 171_000}, (quantity, subject) => count(quantity, "copy", "copies", "2024", of(subject, "copies sold a day"))) // prettier-ignore
];
const aid = each({Roads: 23, Schools: 41, Clinics: 21, Ports: 15}, (quantity, subject) =>
  share(quantity, "Aid to Lemuria", "2024", of(subject, "use of the aid"))
);
const fee = [gbp(exact(50), "2025", of("Anglers", "licence to fish for a year"))];
const clinics = each({2019: 36, 2021: 39, 2024: 43}, (quantity, year) =>
  eur(quantity, year, of("Region", "public spending on clinics per person"))
);
const costs = [
  ...each({Norwick: 61, Easterly: 55, Suddick: 48, Westerby: 70}, (quantity, subject) => eur(quantity, "2019", of(subject, "heating bill for a month"))), // prettier-ignore
  ...each({Norwick: 83, Easterly: 52, Suddick: 71, Westerby: 94}, (quantity, subject) => eur(quantity, "2024", of(subject, "heating bill for a month"))) // prettier-ignore
];
const debts = each(
  {Oakridge: 410, Pinewood: 380, Elmhurst: 295},
  (quantity, subject) =>
  usd(quantity, "2024", of(subject, "debt per resident")) // prettier-ignore
);
const crime = [
  ...each({Arden: 64, Bexton: 58, Corby: 71, Dunmore: 40, Elling: 49}, (quantity, subject) => count(quantity, "burglary", "burglaries", "2022", of(subject, "burglaries"))), // prettier-ignore
  ...each({Arden: 51, Bexton: 63, Corby: 43, Dunmore: 44, Elling: 45}, (quantity, subject) => count(quantity, "burglary", "burglaries", "2024", of(subject, "burglaries"))) // prettier-ignore
];
const pace = each({2021: 100, 2022: 118, 2023: 130, 2024: 134}, (quantity, year) =>
  gbp(quantity, year, of("A season ticket", "price of a season ticket"))
);
const seats = [
  ...each({Reform: 44, Unity: 31, Greens: 25}, (quantity, subject) => share(quantity, "Voters in the North", "2025", of(`North, ${subject}`, "vote"))), // prettier-ignore
  ...each({Reform: 29, Unity: 47, Greens: 24}, (quantity, subject) => share(quantity, "Voters in the South", "2025", of(`South, ${subject}`, "vote"))) // prettier-ignore
];
const states = [
  ...each({Varen: 61_000, Oster: 48_000, Lunde: 39_000}, (quantity, subject) => eur(quantity, "2024", of(subject, "median income"))), // prettier-ignore
  ...each({Varen: 79, Oster: 83, Lunde: 78}, (quantity, subject) => time(quantity, "year", "2024", of(subject, "life expectancy"))) // prettier-ignore
];
const jobs = [
  count(exact(60_000), "job", "jobs", "2024", of("Women", "new jobs")),
  count(exact(30_000), "job", "jobs", "2024", of("Men", "new jobs"))
];

/** Texts whose clause says in other words than the topic what it is of: the verb, a generic noun, the time that it is for. */
export const clauseTexts: readonly EditedText[] = [
  ...textsOf(readers, [
    ["The Gazette lost the most ground", "The Herald lost the most ground", "The Courier lost the most ground"],
    ["All three papers lost readers, the Gazette the most", "All three papers lost readers, the Courier the most"],
    ["The Gazette has shed more than half of its sales since 2014", "The Herald has shed more than half of its sales since 2014"], // prettier-ignore
    ["The Herald is now in front", "The Courier is now in front"],
    ["The Gazette has fallen from first place to last", "The Courier has fallen from first place to last"]
  ]),
  ...textsOf(aid, [
    ["Schools get the biggest share of the money", "Roads get the biggest share of the money"],
    ["Less than a quarter of the money goes to roads", "Most of the money goes to roads", "Half of the money goes to roads"], // prettier-ignore
    ["Schools take more of the aid than any other cause", "Clinics take more of the aid than any other cause"],
    ["Schools and roads swallow most of the aid", "Roads and clinics swallow most of the aid"]
  ]),
  ...textsOf(fee, [
    ["Anglers pay £50 a year", "Anglers pay £50 a month", "Anglers pay £50 a week"],
    ["A year’s fishing costs £50", "A month’s fishing costs £50"]
  ]),
  ...textsOf(clinics, [
    ["Spending on clinics has risen to €43 a head", "Spending on schools has risen to €43 a head"],
    ["Clinic spending, €43 a head in 2024", "Police spending, €43 a head in 2024"]
  ]),
  ...textsOf(costs, [
    ["Costs rose in every town but Easterly", "Costs rose everywhere", "Costs fell everywhere"],
    ["Bills rose everywhere except Easterly", "Bills rose everywhere except Suddick"],
    ["Westerby pays the most to keep warm", "Norwick pays the most to keep warm"]
  ]),
  ...textsOf(debts, [
    ["Oakridge ran up the biggest debts in the county", "Pinewood ran up the biggest debts in the county"],
    ["Nobody owes less than the people of Elmhurst", "Nobody owes less than the people of Pinewood"]
  ]),
  ...textsOf(crime, [
    ["Burglaries fell in three of five towns, most of all in Corby", "Burglaries fell in three of five towns, most of all in Arden"], // prettier-ignore
    ["Burglaries fell in Arden, Corby and Elling, and rose in the other two", "Burglaries fell in Arden, Bexton and Elling, and rose in the other two"], // prettier-ignore
    ["Burglars were busiest in Bexton", "Burglars were busiest in Arden"]
  ]),
  ...textsOf(pace, [
    ["Fares rose more slowly in 2024 than in 2023", "Fares rose faster in 2024 than in 2023"],
    ["The rise in fares is slowing", "The rise in fares is speeding up"],
    ["Season tickets went up by less in 2024 than in 2022", "Season tickets went up by more in 2024 than in 2022"]
  ]),
  ...textsOf(seats, [
    ["Reform leads in the North, Unity in the South", "Unity leads in the North, Reform in the South"],
    ["Nowhere did any party win a majority", "Reform won a majority in the North", "Unity won a majority in the South"],
    ["The Greens came third in both regions", "The Greens came second in both regions"]
  ]),
  ...textsOf(states, [
    ["Varenians earn the most, but Osterians live longest", "Varenians earn the most and live longest"],
    ["People live longest in Oster", "People live longest in Varen"],
    ["Lunde has the shortest lives and the smallest incomes", "Varen has the shortest lives and the largest incomes"]
  ]),
  ...textsOf(jobs, [
    ["Two out of three new jobs went to women", "Two out of three new jobs went to men"],
    ["Women took two-thirds of the new jobs", "Men took two-thirds of the new jobs"],
    ["Twice as many of the new jobs went to women as to men", "Twice as many of the new jobs went to men as to women"]
  ])
];
