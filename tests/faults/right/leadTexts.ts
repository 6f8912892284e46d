import {about, atLeast, exact} from "../../../src/facts/quantity.js";
import {type EditedText, textsIn} from "./editedTexts.js";
import {celsius, change, count, each, forecast, index, on, share} from "./factsOf.js";

const of = (subject: string, topic: string) => ({subject, ...on(topic)});
const poll = each({Harbour: 38, Valley: 34, Moor: 11}, (quantity, subject) =>
  share(quantity, "Voters", "2025-05", of(subject, "support"))
);
const council = [
  ...each({Harbour: 41, Valley: 36, Moor: 13}, (quantity, subject) =>
    count(quantity, "seat", "seats", "2025", of(subject, "seats"))
  ),
  count(exact(90), "seat", "seats", "2025", of("The council", "seats in all"))
];
const flats = [
  count(exact(640), "flat", "flats", "2024", of("Marn", "flats built")),
  count(exact(900), "flat", "flats", "2024", of("Marn", "flats planned"))
];
const cuts = [
  count(about(300), "job", "jobs", "2025", of("Vell Mills", "jobs cut")),
  count(exact(1500), "worker", "workers", "2024", of("Vell Mills", "workforce"))
];
const prison = [
  count(atLeast(1300), "prisoner", "prisoners", "2025", of("Dell prison", "prisoners")),
  count(exact(600), "place", "places", "2025", of("Dell prison", "places it was built for"))
];
const fair = each({Fair: 48_000, Races: 31_000}, (quantity, subject) =>
  count(quantity, "visitor", "visitors", "2024", of(subject, "visitors"))
);
const lines = each({Red: 31, Blue: 17, Green: 9}, (quantity, subject) =>
  share(quantity, "Trains", "2024", of(subject, "trains that ran late"))
);
const rides = each({Trams: 88, Trains: 74}, (quantity, subject) =>
  index(quantity, "2018", "2024", of(subject, "journeys"))
);
const quake = [count(atLeast(40), "person", "people", "2024", on("killed in the quake"))];
const prices = [
  change(exact(2.3, 1), "2025-06", on("consumer prices")),
  change(exact(3.9, 1), "2024-06", on("consumer prices"))
];

const fares = [
  change(exact(6), "2024", of("Ferry fares", "change in price")),
  change(exact(-4), "2024", of("Hotel bills", "change in price"))
];
const frosts = [
  ...each({"1990": 11, "2024": 23}, (quantity, year) => count(quantity, "day", "days", year, of("Dell", "hot days"))),
  ...each({"1990": 41, "2024": 19}, (quantity, year) => count(quantity, "frost", "frosts", year, of("Dell", "frosts")))
];
const may = [celsius(exact(1.6, 1), "2025-05", of("May", "difference from the usual mean"))];
const pensions = [
  count(about(48), "pensioner", "pensioners", "2050", {...on("pensioners for every 100 workers"), ...forecast}),
  count(exact(33), "pensioner", "pensioners", "2025", on("pensioners for every 100 workers"))
];
const vote = each({Varga: 53, Holt: 31, Dunn: 16}, (quantity, subject) => share(quantity, "Votes", "2025", of(subject, "votes"))); // prettier-ignore

/** Texts of who leads by how much, of parts of a workforce, of people by another noun, and of prices that rise more slowly. */
export const leadTexts: readonly EditedText[] = [
  ...textsIn("bars", "headline")(poll, [
    ["Harbour leads by four points", "Valley leads by four points", "Harbour leads by six points"],
    ["Harbour has a four-point lead", "Valley has a four-point lead"],
    ["Valley trails by four points", "Harbour trails by four points"],
    ["Harbour’s lead is four points", "Valley’s lead is four points"]
  ]),
  ...textsIn("bars", "headline")(council, [
    ["Harbour is the largest party", "Valley is the largest party"],
    ["The largest party is Harbour", "The largest party is Valley"],
    ["Harbour, with 41 of 90 seats, lacks a majority", "Harbour, with 41 of 90 seats, wins a majority"]
  ]),
  ...textsIn("bars", "headline")(flats, [
    ["Marn planned 260 flats more than it built", "Marn built 260 flats more than it had planned"]
  ]),
  ...textsIn("bars", "headline")(cuts, [
    ["Vell Mills to shed a fifth of its workforce", "Vell Mills to shed a third of its workforce"],
    ["A fifth of Vell Mills’ workers lose their jobs", "A quarter of Vell Mills’ workers lose their jobs"]
  ]),
  ...textsIn("bars", "headline")(prison, [
    [
      "Dell prison holds more than twice as many people as it was built for",
      "Dell prison holds more than three times as many people as it was built for"
    ]
  ]),
  ...textsIn("bars", "headline")(fair, [["48,000 people came to the Fair", "48,000 people came to the Races"]]),
  ...textsIn("bars", "headline")(lines, [
    ["The Red line is the least punctual", "The Red line is the most punctual"],
    ["One train in six runs late on the Blue line", "One train in four runs late on the Blue line"],
    ["The most reliable line is Green", "The most reliable line is Red"],
    ["Blue trains are more punctual than Red ones", "Blue trains are less punctual than Red ones"],
    ["The Green line is the most punctual, the Red line the least", "The Green line is the most punctual, the Blue line the least"], // prettier-ignore
    ["Most Red trains run on time", "Most Red trains run late"],
    ["Red trains are mostly on time", "Red trains are mostly late"],
    ["Green trains are rarely late", "Red trains are rarely late"],
    ["Red trains are late more often than Blue ones", "Blue trains are late twice as often as Red ones"],
    ["Green beats Red for punctuality", "Red beats Green for punctuality"],
    ["Red passengers suffer most from late trains", "Green passengers suffer most from late trains"],
    ["On two lines more than a tenth of trains run late", "On two lines more than a fifth of trains run late"]
  ]),
  ...textsIn("bars", "headline")(rides, [
    [
      "Tram journeys are back to 88% of their level of 2018; train journeys, to only 74%",
      "Tram journeys are back to 74% of their level of 2018; train journeys, to only 64%"
    ]
  ]),
  ...textsIn("bars", "headline")(quake, [["At least 40 killed as quake hits Dell", "At least 60 killed as quake hits Dell"]]), // prettier-ignore
  ...textsIn("bars", "headline")(prices, [["Prices are still rising", "Prices are falling", "Prices have fallen"]]),
  ...textsIn("bars", "headline")(fares, [["Ferry fares up, hotel bills down", "Ferry fares down, hotel bills up"]]),
  ...textsIn("bars", "headline")(frosts, [["More hot days, fewer frosts", "Fewer hot days, more frosts"]]),
  ...textsIn("bars", "headline")(may, [
    ["May was 1.6°C warmer than the usual mean", "May was 1.6°C cooler than the usual mean"]
  ]),
  ...textsIn("bars", "note")(pensions, [
    ["By 2050 there will be about 48 pensioners for every 100 workers", "By 2040 there will be about 48 pensioners for every 100 workers"] // prettier-ignore
  ]),
  ...textsIn("bars", "headline")(vote, [["No runoff is needed, as Varga wins more than half of the vote", "No runoff is needed, as Holt wins more than half of the vote"]]) // prettier-ignore
];
