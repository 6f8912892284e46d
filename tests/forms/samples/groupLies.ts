import {change, type Lie, swapColour, swapText} from "./lie.js";

/** Lies about groups of bars. Shapes 0 and 1 of a figure are its paper and its accent, 2 and 3 the swatches of the key. */
export const groupedBarsLies: readonly Lie[] = [
  [
    "a bar one percent longer",
    "groupedBars",
    "two years",
    "measure-wrong",
    change("rect", 4, "width", (w) => w * 1.01)
  ],
  ["a shorter bar", "groupedBars", "two years", "measure-wrong", change("rect", 12, "width", (w) => w * 0.97)],
  ["a bar that begins after zero", "groupedBars", "two years", "measure-wrong", change("rect", 5, "x", (x) => x + 4)],
  [
    "a bar in the place of another series",
    "groupedBars",
    "two years",
    "measure-wrong",
    change("rect", 4, "y", (y) => y + 17)
  ],
  ["a bar in another row", "groupedBars", "two years", "measure-wrong", change("rect", 6, "y", (y) => y + 47)],
  ["a thicker bar", "groupedBars", "two years", "measure-wrong", change("rect", 10, "height", (h) => h * 1.5)],
  ["a bar gone", "groupedBars", "two years", "reading-incomplete", (svg) => svg.replace(/<rect x="64"[^>]*\/>\n/, "")],
  [
    "the colours of two series swapped in the key",
    "groupedBars",
    "two years",
    "measure-wrong",
    (svg) =>
      svg
        .replace('height="12" fill="#12436d"', 'height="12" fill="#000000"')
        .replace('height="12" fill="#1d8077"', 'height="12" fill="#12436d"')
        .replace("#000000", "#1d8077")
  ],
  [
    "the colours of two series swapped everywhere",
    "groupedBars",
    "two years",
    "measure-wrong",
    (svg) => swapColour('fill="#12436d"', 'fill="#1d8077"')(svg)
  ],
  [
    "the names of two series swapped in the key",
    "groupedBars",
    "two years",
    "label-elsewhere",
    swapText("2014", "2024")
  ],
  [
    "one bar in the colour of the other series",
    "groupedBars",
    "two years",
    "measure-wrong",
    (svg) => svg.replace(/(<rect x="64"[^>]*)#12436d/, "$1#1d8077")
  ],
  ["two names swapped", "groupedBars", "two years", "tick-misplaced", swapText("Elm", "Doum")],
  ["another name", "groupedBars", "two years", "tick-misplaced", (svg) => svg.replace(">Elm</text>", ">Oak</text>")],
  ["two values swapped", "groupedBars", "two years", "label-elsewhere", swapText("€512", "€712")],
  ["another value", "groupedBars", "two years", "label-elsewhere", (svg) => svg.replace(">€905<", ">€950<")],
  [
    "a value at the bar of the other series",
    "groupedBars",
    "two years",
    "label-elsewhere",
    (svg) => svg.replace(/y="229"([^>]*>€512)/, 'y="252"$1')
  ],
  ["a fall as a rise", "groupedBars", "negatives", "measure-wrong", change("rect", 8, "x", (x) => x + 27.16)],
  [
    "the line of zero elsewhere",
    "groupedBars",
    "negatives",
    "tick-misplaced",
    (svg) => svg.replace(/(<line x1=")([\d.]+)(" x2=")[\d.]+/, "$1300$3300")
  ],
  [
    "a hedge dropped",
    "groupedBars",
    "a bound each",
    "bound-lost",
    (svg) => svg.replace(">more than 6,000<", ">6,000<")
  ],
  ["a word of an axis elsewhere", "groupedBars", "an axis", "tick-misplaced", (svg) => svg.replace(">€400<", ">€300<")],
  [
    "fewer others than there are",
    "groupedBars",
    "a limit",
    "tick-misplaced",
    (svg) => svg.replace(">2 others<", ">1 other<")
  ],
  ["another value in the table", "groupedBars", "two years", "measure-wrong", (svg) => svg.replace("1240", "1340")]
];
