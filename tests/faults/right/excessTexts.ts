import {exact, withMargin} from "../../../src/facts/quantity.js";
import {type EditedText, textsIn} from "./editedTexts.js";
import {by, count, each, happened, on, rate, share, usd} from "./factsOf.js";

const textsOf = textsIn("bars", "headline");
const of = (subject: string, topic: string) => ({...by(subject), ...on(topic)});

const spending = each(
  {"Fort Dell": 11_240_000, Alder: 9_412_000, Briar: 7_250_000, Cold: 6_980_500},
  (quantity, town) => usd(quantity, "2025", of(town, "spending on road repairs"))
);
const rates = Object.entries({Marn: 17.8, "National average": 11.2}).map(([subject, value]) =>
  rate(exact(value, 1), 100_000, "residents", "death", "deaths", "2025", of(subject, "traffic deaths"))
);
const deaths = each({"County roads": 12, "City streets": 4}, (quantity, road) =>
  count(quantity, "death", "deaths", "2025", of(road, "traffic deaths"))
);
const poll = Object.entries({"want lower fares": 46, "oppose lower fares": 38, "are unsure": 16}).map(
  ([topic, value]) => share(withMargin(value, 4), "Residents of Marn", "2026-03", on(topic))
);
const signs = [
  happened("Senate rules to lower fares", "2026-02-03"),
  happened("New machines go up", "2026-03-16"),
  happened("Auditor reports the county’s spending", "2026-04-14")
];

/** By how much one is ahead of another, and who are ahead of all others, each beside its lies. */
export const excessTexts: readonly EditedText[] = [
  ...textsOf(spending, [
    ["Fort Dell outspent Alder by nearly a fifth", "Fort Dell outspent Alder by nearly a third"],
    [
      "Fort Dell’s road repairs cost almost a fifth more than Alder’s",
      "Fort Dell’s road repairs cost almost a third more than Alder’s"
    ],
    [
      "Fort Dell spent nearly twenty percent more than Alder on road repairs",
      "Fort Dell spent nearly thirty percent more than Alder on road repairs",
      "Alder spent nearly twenty percent more than Fort Dell on road repairs"
    ],
    [
      "Fort Dell, Alder and Briar spent the most on road repairs",
      "Fort Dell, Alder and Cold spent the most on road repairs",
      "Alder and Briar spent the most on road repairs"
    ],
    ["Briar and Cold spent the least on road repairs", "Alder and Cold spent the least on road repairs"]
  ]),
  ...textsOf(rates, [
    ["Marn’s death rate is almost sixty percent above the national average", "Marn’s death rate is almost eighty percent above the national average", "Marn’s death rate is almost sixty percent below the national average"], // prettier-ignore
    ["Marn’s roads are nearly sixty percent deadlier than the national average", "Marn’s roads are nearly eighty percent deadlier than the national average"], // prettier-ignore
    ["Marn’s death rate is more than half again the national average", "Marn’s death rate is less than half again the national average"], // prettier-ignore
    ["Marn’s death rate is more than one and a half times the national average", "Marn’s death rate is more than two and a half times the national average"] // prettier-ignore
  ]),
  ...textsOf(deaths, [
    [
      "A dozen people died on county roads",
      "Two dozen people died on county roads",
      "A dozen people died on city streets"
    ],
    ["A dozen people were killed on county roads", "A dozen people were fined on county roads"]
  ]),
  ...textsOf(poll, [
    ["Support for lower fares leads by eight points", "Support for lower fares leads by 18 points"],
    [
      "Supporters of lower fares lead opponents by eight percentage points",
      "Supporters of lower fares lead opponents by nine percentage points",
      "Opponents of lower fares lead supporters by eight percentage points"
    ]
  ]),
  ...textsIn("eventTimeline", "headline")(signs, [
    ["It took the county six weeks to put up the new machines", "It took the county two weeks to put up the machines"],
    [
      "It took the senate six weeks to put up the new machines",
      "It took the senate nine weeks to put up the new machines"
    ],
    ["After the ruling it took six weeks to put up the new machines", "After the ruling it took a dozen weeks to put up the new machines"] // prettier-ignore
  ])
];
