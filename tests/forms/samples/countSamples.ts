import {moneyIn} from "../../../src/facts/unit/measure.js";
import {stated} from "../../../src/facts/period.js";
import {
  about,
  atLeast,
  atMost,
  exact,
  lessThan,
  moreThan,
  type Quantity,
  range,
  withMargin
} from "../../../src/facts/quantity.js";
import {unitCount} from "../../../src/forms/count/unitCount.js";
import {say} from "../../../src/words/say.js";
import {countClaim} from "../sampleClaims.js";
import {sampleFigure} from "./sampleFigure.js";
import type {Samples} from "./samples.js";

/** A count of soldiers of 2023. */
export const soldiers = (id: string, quantity: Quantity) =>
  countClaim(`soldiers-${id}`, quantity, {topic: "soldiers", period: stated("2023")});

const dots = (id: string, quantity: Quantity, label = say`soldiers counted in the field`) =>
  sampleFigure(`sample-count-${id}`, unitCount(soldiers(id, quantity), {label}), "So many soldiers were counted");

/** A claim to an amount, which is no count. */
export const amount = {...soldiers("amount", exact(5)), unit: moneyIn("EUR")};

/** Figures of `unitCount`, by what is hard about their number. */
export const countSamples: Samples = {
  "one thing": dots("one", exact(1)),
  "40 things": dots("forty", exact(40)),
  "347 things": dots("some", exact(347)),
  "all of a block": dots("block", exact(100)),
  zero: dots("zero", exact(0)),
  "a million": dots("million", exact(1_000_000)),
  "one huge number": dots("huge", exact(987_654_321)),
  "more than": dots("more", moreThan(347)),
  "at least": dots("least", atLeast(820)),
  "less than": dots("less", lessThan(90)),
  "at most": dots("most", atMost(640)),
  about: dots("about", about(5200)),
  "a range": dots("range", range(200, 350)),
  "a margin": dots("margin", withMargin(500, 60, {confidence: 95})),
  "a long label": dots("long", moreThan(2300), say`soldiers of the armed forces and of the units of the interior ministry counted by the commission of inquiry`) // prettier-ignore
};
