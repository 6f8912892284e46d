import type {RuleName} from "../../../src/check/rules.js";

/** Texts that say of the claims of `judgedText` what is not so, each with the rule that must tell it. */
export const untrue: readonly (readonly [rule: RuleName, text: string])[] = [
  // A number of another sentence.
  ["number-unlicensed", "Osta supplied 60% of Marn’s steel imports"],
  ["number-unlicensed", "60% of Marn’s imports of steel came from Osta"],
  ["number-unlicensed", "In 2016–20 the share was 60%"],
  ["number-unlicensed", "Vell has 33% of the farmland"],
  ["number-unlicensed", "Tarn has 21% of the farmland"],
  ["number-unlicensed", "Vell’s share was 33%"],
  ["number-unlicensed", "Vell: 33%"],
  ["number-unlicensed", "Tarn 21%, Vell 33%"],
  // Ranges.
  ["number-unlicensed", "The share fell from 41.2% to 44%"],
  ["number-unlicensed", "The share rose from 44% to 41.2%"],
  ["number-unlicensed", "from 44% to 41.2%"],
  ["number-unlicensed", "rose from 41.2% to 45%"],
  ["number-unlicensed", "rose from 40% to 44%"],
  ["number-unlicensed", "between 18% and 69%"],
  ["number-unlicensed", "from 300 to 600 farms"],
  ["number-unlicensed", "between 200 and 500 farms"],
  // Money, changes, negatives.
  ["unit-changed", "A$4.50 a loaf"],
  ["unit-changed", "NZ$4.50"],
  ["unit-changed", "CAD 4.50"],
  ["unit-changed", "4.50 euros"],
  ["number-unlicensed", "minus 69%"],
  ["number-unlicensed", "minus $4.50"],
  ["number-unlicensed", "rose by 12%"],
  ["number-unlicensed", "a 12% rise"],
  // Dates.
  ["number-unlicensed", "in the 1980s"],
  ["number-unlicensed", "in the 19th century"],
  ["number-unlicensed", "8 strikes in the second quarter of 2023"],
  ["number-unlicensed", "8 strikes in Q4 2023"],
  ["number-unlicensed", "8 strikes in Q3 2022"],
  ["number-unlicensed", "950 pupils in 2022/23"],
  ["number-unlicensed", "950 pupils in FY22"],
  ["number-unlicensed", "230 amphorae of AD 97"],
  ["number-unlicensed", "79 amphorae"],
  ["number-unlicensed", "since 1997"],
  ["number-unlicensed", "circa 1989"],
  ["unit-changed", "44 BC"],
  // Ranks.
  ["number-unlicensed", "the second supplier"],
  ["number-unlicensed", "the thirteenth supplier"],
  ["number-unlicensed", "the twenty-first supplier"],
  ["rounding", "a thirteenth of Marn’s imports of steel"],
  // A bound that is true, and far from the nearest.
  ["rounding", "more than a third of Marn’s imports of steel"],
  ["rounding", "at least a quarter of Marn’s imports of steel"],
  ["rounding", "less than half of Osta’s exports of steel"],
  ["rounding", "under a third of Osta’s exports of steel"],
  ["rounding", "up to three-quarters of Osta’s exports of steel"],
  ["rounding", "more than a tenth of the salt that Osta buys"],
  ["rounding", "Osta’s exports are more than twice Marn’s imports, our calculation"],
  ["number-unlicensed", "more than half of Marn’s steel imports in 2016–20"]
];
