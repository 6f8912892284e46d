import {exact, moreThan, withMargin} from "../../../src/facts/quantity.js";
import {type EditedText, textsIn} from "./editedTexts.js";
import {by, count, happened, on, rate, share} from "./factsOf.js";

const trams = [
  happened("Senate rules to lower fares on line 9", "2026-02-03"),
  happened("New machines go up", "2026-03-16"),
  happened("Auditor reports what the trams cost", "2026-04-14"),
  happened("Inspectors are to follow", "2026-09")
];
const poll = Object.entries({"want lower fares": 46, "oppose lower fares": 38, "are unsure": 16}).map(
  ([topic, value]) => share(withMargin(value, 4), "Residents of Marn", "2026-03", on(topic))
);
const drive = Object.entries({"would drive": 52, "would not": 37}).map(([topic, value]) =>
  share(withMargin(value, 4), "Residents of Marn", "2026-03", on(topic))
);
const yearly = Object.entries({2019: 15, 2020: 13, 2021: 16, 2022: 18, 2023: 21, 2024: 22, 2025: 25}).map(
  ([year, value]) => count(exact(value), "death", "deaths", year, on("road deaths"))
);
const rates = Object.entries({Marn: 17.8, "National average": 11.2}).map(([subject, value]) =>
  rate(exact(value, 1), 100_000, "residents", "death", "deaths", "2025", {...by(subject), ...on("traffic deaths")})
);
const deaths = Object.entries({"State roads": 25, "County roads": 12, "City streets": 4}).map(([subject, value]) =>
  count(exact(value), "death", "deaths", "2025", {...by(subject), ...on("traffic deaths")})
);
const fast = [share(moreThan(60), "People killed in traffic", "2025", on("killed on fast roads"))];

/** What happened first and how long before, and what words alone say of two numbers, each beside its lies. */
export const orderedTexts: readonly EditedText[] = [
  ...textsIn("eventTimeline", "headline")(trams, [
    [
      "New machines went up after the senate ruled",
      "New machines went up before the senate ruled",
      "The ruling came after the new machines",
      "The machines went up before the ruling"
    ],
    [
      "New machines went up six weeks after the ruling",
      "New machines went up two months after the ruling",
      "New machines went up ten weeks after the ruling",
      "New machines went up five weeks after the ruling"
    ],
    ["Inspectors are to follow six months after the machines", "Inspectors are to follow a month after the machines"],
    [
      "New machines went up in mid-March",
      "New machines went up in early April",
      "New machines went up in late March",
      "New machines go up in September",
      "New machines go up in May"
    ],
    [
      "The senate ruled in February; the machines went up the next month",
      "The senate ruled in March; the machines went up the next month",
      "The machines went up in February, a month before the senate ruled"
    ],
    [
      "Senate rules to lower fares on February 3, 2026",
      "Senate rules to raise fares on February 3, 2026",
      "New machines went up on February 3, 2026, six weeks after the ruling"
    ]
  ]),
  ...textsIn("bars", "headline")(poll, [
    [
      "More residents want lower fares than oppose them",
      "More residents oppose lower fares than want them",
      "Fewer residents want lower fares than oppose them"
    ]
  ]),
  ...textsIn("bars", "note")(drive, [
    [
      "Of residents 52% would drive (plus or minus 4 points); would not 37% ± 4 points",
      "Of residents 52% would drive (plus or minus 4 points); would not 36% ± 4 points",
      "Of residents it is not 52% that would drive (plus or minus 4 points)"
    ]
  ]),
  ...textsIn("line", "headline")(yearly, [
    [
      "Road deaths rose to 25 deaths in six years from 15 deaths",
      "Road deaths rose to 25 deaths in five years from 15 deaths",
      "Road deaths rose to 25 deaths in two years from 15 deaths"
    ],
    ["Road deaths rose to 25 deaths from 22 deaths, the highest in six years"]
  ]),
  ...textsIn("bars", "headline")(rates, [
    [
      "Marn’s death rate is above the national average",
      "Marn’s death rate is below the national average",
      "Marn’s roads are safer than the national average"
    ],
    ["Marn’s roads are deadlier than the national average"]
  ]),
  ...textsIn("bars", "headline")(deaths, [
    ["State roads are deadlier than county roads", "County roads are deadlier than state roads"],
    ["State roads are the deadliest", "City streets are the deadliest roads", "State roads are the safest"]
  ]),
  ...textsIn("shareGrid", "headline")(fast, [
    [
      "More than 60% of those killed died on fast roads",
      "More than 60% of those killed died on slow roads",
      "More than 60% of those killed died on slower roads"
    ]
  ])
];
