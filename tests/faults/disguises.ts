import {type Edit, inHeadline, inHedged, inText} from "./edits.js";
import {faultsIn, type Spoilt} from "./fault.js";

/** What a text says instead of another. */
const said = (
  from: string,
  texts: readonly string[],
  edit: (from: string, to: string) => Edit = (a, b) => inText(`>${a}<`, `>${b}<`)
): Record<string, Spoilt> => Object.fromEntries(texts.map((text) => [`“${text}” for “${from}”`, edit(from, text)]));

/** Numbers that are no numerals, and right numbers among wrong words. */
export const disguises = [
  // Look-alikes: Cyrillic е, б, І, ѕ, і, х, О; Greek ο; marks; signs without width; letters for digits.
  ...faultsIn(
    "bought",
    "number-unlicensed",
    said("69%", [
      "еighty",
      "бI%",
      "SO%",
      "I69%",
      "6,000,OOO",
      "69O",
      "l00%",
      "six\u0442y",
      "B9%",
      "ѕіхty",
      "ѕіх",
      "nіnе in ten",
      "twο of three",
      "sìxty",
      "eíghty-one",
      "six\u200bty-eight",
      "six\u00adty-eight",
      "IOO",
      "6S%",
      "б9%",
      "З0%",
      "$l00",
      "𝟔𝟖%",
      "⑥⑧",
      "2O20",
      "l68"
    ])
  ),
  ...faultsIn(
    "bought",
    "number-unlicensed",
    said("69%", [
      "LXIX%",
      "LXVIII per cent",
      "xc%".toUpperCase(),
      "more than LXX",
      "LXXX",
      "LXVIII of a hundred",
      "VII%",
      "XXX"
    ])
  ),
  ...faultsIn(
    "bought",
    "number-unlicensed",
    said("from Osta", [
      "a score of ships from Osta",
      "scores of ships",
      "threescore from Osta",
      "a couple of ships",
      "umpteen ships",
      "a baker’s dozen from Osta",
      "two score of ships",
      "quintupled",
      "halved",
      "trebled",
      "minus eighty",
      "minus 69%"
    ])
  ),
  ...faultsIn(
    "bought",
    "rounding",
    said("from Osta", [
      "a twentieth of it",
      "a hundredth of it",
      "a fiftieth of it",
      "nearly all of it",
      "almost all from Osta",
      "virtually all of it",
      "practically everything",
      "hardly any from Marn",
      "scarcely any of it",
      "next to nothing",
      "almost none of it",
      "little or nothing",
      "nil from Osta",
      "nought from Osta",
      "the vast majority of it",
      "an overwhelming majority of it",
      "a minority of it",
      "a small minority of it",
      "all of Marn’s imports of steel",
      "none of Marn’s imports of steel",
      "very little of Marn’s steel imports"
    ])
  ),
  ...faultsIn(
    "sold",
    "rounding",
    said("to Marn", [
      "the majority of it",
      "most of Osta’s exports of steel",
      "the bulk of it",
      "the lion’s share",
      "the greater part of it",
      "the whole of Osta’s steel exports",
      "a slim majority of it",
      "every tonne of Osta’s steel exports"
    ])
  ),
  ...faultsIn(
    "salt",
    "bound-lost",
    said(
      "more than 30%",
      [
        "never more than 30%",
        "hardly more than 30%",
        "barely more than 30%",
        "far more than 30%",
        "much more than 30%",
        "well over 30%",
        "way above 30%",
        "just over 30%",
        "slightly more than 30%",
        "a little over 30%",
        "nowhere near more than 30%",
        "nothing like more than 30%",
        "without more than 30%",
        "more than 30% at most",
        "more than 30% and no more",
        "more than 30%, but no more",
        "more than 30% at the outside",
        "more than 30%, tops",
        "more than 30% or less",
        "more than 30% of it at the most",
        "not more than 30%",
        "at least 30%, if that"
      ],
      (_from, to) => inHedged("30%", to)
    )
  ),
  ...faultsIn(
    "bought",
    "bound-lost",
    said("69%", [
      "never 69%",
      "not 69%",
      "hardly 69%",
      "barely 69%",
      "nowhere near 69%",
      "anything but 69%",
      "far from 69%",
      "did not reach 69%",
      "69% and no more"
    ])
  ),
  ...faultsIn(
    "numbers",
    "unit-changed",
    said("69%", [
      "69% each",
      "69% daily",
      "69% weekly",
      "69% apiece",
      "groups of 69%",
      "69% monthly",
      "69% hourly",
      "69% a day",
      "69% per year",
      "69% every month",
      "daily 69%",
      "another 69%",
      "a further 69%",
      "69% more",
      "69% less",
      "69% higher"
    ])
  ),
  ...faultsIn(
    "losses",
    "unit-changed",
    said(
      "More than 6,000 cows were",
      [
        "More than 6,000 cows daily were",
        "More than 6,000 cows each day were",
        "More than 6,000 cows a week were",
        "More than 6,000 more cows were",
        "More than 6,000 herds of cows were",
        "More than 6,000 families of cows were",
        "Battalions of more than 6,000 cows were",
        "Herds of over 6,000 cows were",
        "Every day more than 6,000 cows were",
        "Another 6,000 cows were",
        "More than 6,000 pairs of cows were"
      ],
      inText
    )
  ),
  ...faultsIn(
    "flow",
    "rounding",
    said(
      "Osta’s exports are about four times Marn’s imports",
      [
        "Marn’s imports are about four times Osta’s exports",
        "Marn’s imports are about four times as much as Osta’s exports",
        "Marn’s imports of steel are about four times all the steel that Osta exports",
        "Imports of Marn’s are about four times the exports of Osta’s",
        "the shorter bar is about four times the longer",
        "the smaller, Marn’s imports, is about four times the larger",
        "what Marn imports is about four times what Osta exports",
        "Marn’s are about four times Osta’s"
      ],
      inText
    )
  ),
  ...faultsIn("bought", "rounding", {
    "a headline of nearly all": inHeadline("more than two-thirds of", "nearly all of"),
    "a headline of a whole": inHeadline("more than two-thirds of Marn’s steel imports", "all of Marn’s steel imports")
  })
];
