import type {Claim} from "../../../src/facts/claim.js";
import {exact} from "../../../src/facts/quantity.js";
import {type EditedText, textsIn} from "./editedTexts.js";
import {by, celsius, count, on, rate, share} from "./factsOf.js";

const over = (
  values: Readonly<Record<string, number>>,
  fact: (value: number, year: string) => Claim
): readonly Claim[] => Object.entries(values).map(([year, value]) => fact(value, year));

const homicides = over({2018: 6.4, 2019: 5.5, 2020: 7.2, 2021: 8.1, 2022: 7.4, 2023: 6.9, 2024: 5.2}, (value, year) =>
  rate(exact(value, 1), 100_000, "people", "homicide", "homicides", year, on("homicide rate in Port Ellis"))
);
const tested = (topic: string) => (value: number, year: string) =>
  share(exact(value), "Pupils tested", year, on(topic));
const tests = [
  ...over({2021: 39, 2024: 46}, tested("third-grade reading")),
  ...over({2018: 41, 2024: 34}, tested("eighth-grade math"))
];
const visitors = over(
  {
    "2023-10/2023-12": 510,
    "2024-01/2024-03": 350,
    "2024-04/2024-06": 480,
    "2024-07/2024-09": 520,
    "2024-10/2024-12": 440
  },
  (value, quarter) => count(exact(value), "visitor", "visitors", quarter, {...by("Lund"), ...on("museum visitors")})
);
const ice = over({2016: 61, 2017: 88, 2018: 92, 2019: 79, 2020: 74, 2021: 64}, (value, year) =>
  count(exact(value), "day", "days", year, {...by("Lake Vesper"), ...on("days of ice cover")})
);
const ferries = over({2019: 348_700, 2021: 290_000, 2023: 362_000}, (value, year) =>
  count(exact(value), "passenger", "passengers", year, on("passengers carried"))
);
const winters = over({2021: -2.1, 2022: 0.4, 2023: 1.2}, (value, year) =>
  celsius(exact(value, 1), year, on("mean winter temperature"))
);

const textsOf = textsIn("line", "headline");

/** Texts that say when one thing rose, fell, or had most or least, of numbers with a name or without one. */
export const timedTexts: readonly EditedText[] = [
  ...textsOf(homicides, [
    ["Homicides peaked in 2021", "Homicides peaked in 2020"],
    ["The homicide rate was the lowest since 2018", "The homicide rate was the highest since 2018"],
    ["Homicides hit a record low in 2024", "Homicides hit a record high in 2024", "Homicides hit a record low in 2022"],
    ["Homicides rose in 2021 but fell in 2022", "Homicides rose in 2021 but rose in 2022", "Homicides fell in 2021"],
    ["In 2020, homicides rose", "In 2020, homicides fell"],
    ["Homicides have fallen every year since 2021", "Homicides have fallen every year since 2019"],
    ["Homicides rose between 2019 and 2021", "Homicides fell between 2019 and 2021"],
    ["Homicides rose until 2021", "Homicides fell until 2021"],
    ["Homicides are falling", "Homicides are rising"],
    ["The homicide rate is back below its level of 2019", "The homicide rate is back above its level of 2019"],
    ["Homicides fell for the third year running", "Homicides fell for the fifth year running"],
    ["Homicides: the third annual fall in a row", "Homicides: the third annual rise in a row"],
    // What the file does not have is nobody’s to refute.
    ["Burglaries rose in 2024", "Homicides rose in 2024"],
    ["Homicides rose in Marn in 2024", "Homicides rose for the first time since 2021"]
  ]),
  ...textsOf(visitors, [
    ["Visitors fell in the fourth quarter of 2024", "Visitors rose in the second half of 2024"],
    ["Lund’s museum visitors peaked in the third quarter of 2024", "Lund’s museum visitors peaked in the first quarter of 2024"] // prettier-ignore
  ]),
  ...textsOf(ice, [
    ["Lake Vesper’s ice cover was the lowest since 2016", "Lake Vesper’s ice cover was the lowest on record"],
    ["Ice cover on Lake Vesper rose in 2018 and has fallen since", "Ice cover on Lake Vesper fell in 2018"]
  ]),
  ...textsOf(ferries, [
    ["Ferries passed their old record of 348,700 passengers in 2023", "Ferries carried 348,700 passengers in 2023"],
    ["Passengers beat the 2019 peak of 348,700 in 2023", "Passengers stood at 348,700 in 2023"],
    ["In 2021 ferries fell short of their record of 348,700 passengers", "In 2021 ferries carried 348,700 passengers"]
  ]),
  ...textsOf(tests, [
    ["Reading scores rose, math scores fell", "Math scores rose, reading scores fell", "Reading scores fell"],
    ["Reading is up seven points since 2021", "Reading is down seven points", "Reading is up nine points since 2021"]
  ]),
  ...textsOf(winters, [["Winter temperatures have risen since 2021", "Winter temperatures have fallen since 2021"]])
];
