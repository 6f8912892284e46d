import {inText} from "./edits.js";
import {faultsIn, type Spoilt} from "./fault.js";

/** What a label says instead of its number. */
const said = (from: string, texts: readonly string[]): Record<string, Spoilt> =>
  Object.fromEntries(texts.map((text) => [`“${text}” for “${from}”`, inText(`>${from}<`, `>${text}<`)]));

/** Numbers that are no numerals, and right numbers among wrong words. */
export const disguises = [
  ...faultsIn(
    "bought",
    "number-unlicensed",
    said("69%", ["еighty", "бI%", "SO%", "I69%", "6,000,OOO", "69O", "LXIX%", "l00%", "six\u0442y", "B9%"])
  ),
  ...faultsIn(
    "bought",
    "number-unlicensed",
    said("from Osta", [
      "nil from Osta",
      "a score of ships from Osta",
      "a twentieth of it",
      "nearly all of it",
      "hardly any from Marn",
      "almost all from Osta",
      "none of it",
      "a hundredth of it",
      "quintupled",
      "halved",
      "minus Osta",
      "the vast majority of it",
      "scores of ships"
    ])
  ),
  ...faultsIn(
    "salt",
    "bound-lost",
    said("more than 30%", [
      "never more than 30%",
      "hardly more than 30%",
      "far more than 30%",
      "much more than 30%",
      "well over 30%",
      "more than 30% at most",
      "more than 30% and no more",
      "barely more than 30%"
    ])
  ),
  ...faultsIn(
    "numbers",
    "unit-changed",
    said("69%", ["69% each", "69% daily", "69% weekly", "69% apiece", "groups of 69%", "69% monthly", "69% hourly"])
  ),
  ...faultsIn("losses", "unit-changed", {
    "cows that die each day": inText("More than 6,000 cows were", "More than 6,000 cows daily were")
  })
];
