import {change, type Lie, swapColour, swapText} from "./lie.js";

/** Lies about bars of rows, and of the parts of a whole. */
// Shapes 0 and 1 of a figure are its paper and its accent.
export const barLies: readonly Lie[] = [
  ["a bar one percent longer", "bars", "eight rows", "measure-wrong", change("rect", 2, "width", (w) => w * 1.01)],
  ["a bar three percent shorter", "bars", "eight rows", "measure-wrong", change("rect", 4, "width", (w) => w * 0.97)],
  ["a bar that begins after zero", "bars", "eight rows", "measure-wrong", change("rect", 3, "x", (x) => x + 4)],
  ["a bar in another row", "bars", "eight rows", "measure-wrong", change("rect", 3, "y", (y) => y + 8)],
  ["a thicker bar", "bars", "eight rows", "measure-wrong", change("rect", 3, "height", (h) => h * 1.5)],
  ["a bar gone", "bars", "eight rows", "reading-incomplete", (svg) => svg.replace(/<rect x="[^>]*\/>\n/, "")],
  ["two names swapped", "bars", "eight rows", "tick-misplaced", swapText("Elm", "Doum")],
  ["another name", "bars", "eight rows", "tick-misplaced", (svg) => svg.replace(">Elm</text>", ">Oak</text>")],
  ["two values swapped", "bars", "eight rows", "label-elsewhere", swapText("€1,240", "€905")],
  ["another value", "bars", "eight rows", "label-elsewhere", (svg) => svg.replace(">€905<", ">€950<")],
  ["a negative bar to the right", "bars", "negatives", "measure-wrong", change("rect", 9, "x", (x) => x + 90)],
  [
    "the line of zero elsewhere",
    "bars",
    "negatives",
    "tick-misplaced",
    (svg) => svg.replace(/(<line x1=")([\d.]+)(" x2=")[\d.]+/, "$1300$3300")
  ],
  ["a hedge dropped", "bars", "a bound each", "bound-lost", (svg) => svg.replace(">more than 6,000<", ">6,000<")],
  ["a word of an axis elsewhere", "bars", "an axis", "tick-misplaced", (svg) => svg.replace(">€400<", ">€300<")],
  [
    "fewer others than there are",
    "bars",
    "a limit",
    "tick-misplaced",
    (svg) => svg.replace(">28 others<", ">8 others<")
  ],
  ["another value in the table", "bars", "eight rows", "measure-wrong", (svg) => svg.replace("1240", "1340")],
  ["a part one percent longer", "shareBar", "four parts", "measure-wrong", change("rect", 4, "width", (w) => w * 1.01)],
  [
    "a part three percent shorter",
    "shareBar",
    "four parts",
    "measure-wrong",
    change("rect", 5, "width", (w) => w * 0.97)
  ],
  [
    "a part that begins before the end of another",
    "shareBar",
    "four parts",
    "measure-wrong",
    change("rect", 5, "x", (x) => x - 6)
  ],
  ["a part after a gap", "shareBar", "four parts", "measure-wrong", change("rect", 6, "x", (x) => x + 3)],
  ["a thicker part", "shareBar", "four parts", "measure-wrong", change("rect", 5, "height", (h) => h * 1.4)],
  [
    "a part gone",
    "shareBar",
    "four parts",
    "reading-incomplete",
    (svg) => svg.replace(/<rect x="20"[^>]*fill="#12436d"[^>]*\/>\n?/, "")
  ],
  ["two colours swapped", "shareBar", "small parts", "measure-wrong", swapColour('fill="#1d8077"', 'fill="#c5510e"')],
  [
    "two parts in one colour",
    "shareBar",
    "four parts",
    "measure-unseen",
    (svg) => svg.replaceAll("#1d8077", "#c5510e")
  ],
  [
    "the colour of a swatch changed",
    "shareBar",
    "small parts",
    "measure-wrong",
    (svg) => svg.replace('fill="#1d8077"', 'fill="#c5510e"')
  ],
  ["two values swapped", "shareBar", "four parts", "label-elsewhere", swapText("41%", "27%")],
  ["another value", "shareBar", "four parts", "label-elsewhere", (svg) => svg.replace(">27%<", ">37%<")],
  [
    "another value in the key",
    "shareBar",
    "small parts",
    "number-unlicensed",
    (svg) => svg.replace(">3% Sun<", ">13% Sun<")
  ],
  [
    "a number of ours without its mark",
    "shareBar",
    "three parts and the rest",
    "derived-unmarked",
    (svg) => svg.replace(" (our calculation)<", "<")
  ],
  [
    "an edge around more than its part",
    "shareBar",
    "four parts",
    "furniture-misplaced",
    change("rect", 3, "width", (w) => w + 12)
  ],
  [
    "another share in the metadata",
    "shareBar",
    "four parts",
    "measure-wrong",
    (svg) => svg.replace('"value":27', '"value":37')
  ],
  [
    "another number in the headline",
    "shareBar",
    "four parts",
    "number-unlicensed",
    (svg) => svg.replace("still runs on", "runs 61% on")
  ]
];
