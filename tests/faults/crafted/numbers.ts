import {all, said, text} from "./craft.js";
import type {Crafted} from "./crafted.js";

/** Numbers that are no numerals, and what stands around right ones. */
export const numbers: readonly Crafted[] = [
  ["number-unlicensed", "ten times as much in words", "area", all(text("Wind gives 41 terawatt hours of power,", "Wind gives ten times as much power,"), said("Wind gives 41 terawatt hours of power, coal", "Wind gives ten times as much power, coal"))], // prettier-ignore
  ["number-unlicensed", "a number in words", "columns", said("only 410 ships", "only four hundred and fourteen ships")],
  ["number-unlicensed", "a letter for a figure", "bars", said("costs €712", "costs €7I2")],
  ["number-unlicensed", "two dozen", "seats", said("with 22 seats", "with two dozen seats")],
  ["number-unlicensed", "a number of scores", "scatter", said("live 77.2 years", "live fourscore years")],
  ["number-unlicensed", "half of what was planned", "groupedBars", all(text("Marn built 1,240 homes, and", "Marn built half of the homes it"), said("Marn built 1,240 homes, and had planned", "Marn built half of the homes it had planned:"))], // prettier-ignore
  ["number-unlicensed", "millions", "waterfall", said("Marn €64 a head", "Marn €64m a head")],
  ["rounding", "up by half", "line", all(text("Bread is up 55% (our calculation),", "Bread is up by half"), said("Bread is up 55% (our calculation),", "Bread is up by half,"))], // prettier-ignore
  ["rounding", "half of the votes", "stackedBars", said("took 48% of the votes", "took half of the votes")],
  ["rounding", "most of the votes", "stackedBars", said("took 48% of the votes", "took most of the votes")],
  ["number-unlicensed", "more than nine in ten", "strip", said("more than most", "more than nine in ten")],
  ["number-unlicensed", "a fifth less", "dotRange", all(text("a month, and men €4,760", "a month, a third less than men"), said("a month, and men €4,760", "a month, a third less than men"))], // prettier-ignore
  ["number-unlicensed", "a quarter", "facets", all(text("Coal is down to 11 terawatt hours,", "Coal is down to a tenth of it,"), said("down to 11 terawatt hours", "down to a tenth of it"))], // prettier-ignore
  ["number-unlicensed", "six weeks", "tableChart", said("wait 40 days", "wait six weeks")],
  ["number-unlicensed", "a fortnight", "tableChart", said("wait 40 days", "wait a fortnight")],
  ["number-unlicensed", "another year of a share", "stackedBars", said("took 48% of the votes", "took 48% in 2019")],
  ["text-misread", "another whole of a share", "shareBar", said("Of the harvest 46%", "Of all land 46%")],
  ["text-misread", "a rate of a number", "waterfall", said("€64 a head", "€64 a head a week")],
  ["rounding", "up to a right number", "tableChart", said("wait 40 days", "wait up to 40 days")],
  ["bound-lost", "nearly a right number", "seats", said("with 22 seats", "with hardly 22 seats")],
  [
    "bound-lost",
    "a right number that is denied",
    "seats",
    said("leads the council with 22 seats", "has not even 22 seats")
  ],
  ["text-misread", "one of two numbers that is the other", "slope", said("In Marn 5.2% look for work, after 8.1%", "In Marn 5.2% look for work, after 5.2%")], // prettier-ignore
  ["unit-changed", "percent that are points", "slope", said("5.2% look", "5.2 points look")],
  ["unit-changed", "percent that are per mille", "slope", said("5.2% look", "5.2‰ look")],
  ["glyph-missing", "a digit of another script", "seats", said("with 22 seats", "with ２２ seats")],
  ["number-unlicensed", "a comma that is a point", "tileMap", said("at €1,240", "at €1.240")],
  ["unit-changed", "pounds for euros", "tileMap", said("at €1,240", "at £1,240")],
  ["number-unlicensed", "a sign before a number", "line", said("is up 55%", "is up −55%")],
  ["rounding", "every second", "shareBar", said("Of the harvest 46% became", "Every second ear became")],
  ["number-unlicensed", "a single one", "unitCount", all(text("More than 1,200 harvesters", "More than a million harvesters"), said("More than 1,200 harvesters", "More than a million harvesters"))] // prettier-ignore
];
