import {change, type Lie, swapText} from "./lie.js";

const [form, six] = ["stackedBars", "six rows"];

const replace = (from: string | RegExp, to: string) => (svg: string) => svg.replace(from, to);

/** Lies about bars that are divided into parts. */
export const stackedBarsLies: readonly Lie[] = [
  ["a part one percent longer", form, six, "measure-wrong", change("rect", 7, "width", (w) => w * 1.01)],
  ["a part three percent shorter", form, six, "measure-wrong", change("rect", 12, "width", (w) => w * 0.97)],
  ["a part over the one before it", form, six, "length-baseless", change("rect", 8, "x", (x) => x - 8)],
  ["a part after a gap", form, six, "length-baseless", change("rect", 9, "x", (x) => x + 5)],
  ["a first part that begins after zero", form, six, "length-baseless", change("rect", 11, "x", (x) => x + 6)],
  ["a part in another row", form, six, "measure-wrong", change("rect", 11, "y", (y) => y + 30)],
  ["a thicker part", form, six, "measure-wrong", change("rect", 11, "height", (h) => h * 1.5)],
  ["a part gone", form, six, "reading-incomplete", replace(/<rect x="442"[^>]*\/>\n/, "")],
  ["a part in the colour of another", form, six, "measure-wrong", replace(/(<rect x="442"[^>]*fill=")#1d8077/, "$1#c5510e")], // prettier-ignore
  ["a swatch in the colour of another", form, six, "measure-wrong", replace(/(<rect x="95[^>]*fill=")#1d8077/, "$1#c5510e")], // prettier-ignore
  ["two names of parts swapped in the key", form, six, "label-elsewhere", swapText("Owned", "Rented")],
  ["two rows swapped", form, six, "tick-misplaced", swapText("Doum", "Elm")],
  ["another row", form, six, "tick-misplaced", replace(">Elm</text>", ">Oak</text>")],
  ["two values swapped", form, six, "label-elsewhere", swapText("70%", "18%")],
  ["another value", form, six, "label-elsewhere", replace(">70%<", ">90%<")],
  ["another number in the table", form, six, "measure-wrong", replace('"values":[61,48', '"values":[66,48')],
  [
    "a line of the grid elsewhere",
    form,
    six,
    "tick-misplaced",
    replace('<line x1="334" x2="334"', '<line x1="354" x2="354"')
  ],
  [
    "another number in the headline",
    form,
    six,
    "number-unlicensed",
    replace("Most homes are owned", "Of homes 90% are owned")
  ]
];
