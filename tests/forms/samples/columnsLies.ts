import {change, type Lie, swapText} from "./lie.js";

/** Lies about columns. Shapes 0 and 1 of a figure are its paper and its accent. */
export const columnsLies: readonly Lie[] = [
  [
    "a column one percent higher",
    "columns",
    "eight years",
    "measure-wrong",
    change("rect", 2, "height", (h) => h * 1.01)
  ],
  ["a lower column", "columns", "eight years", "measure-wrong", change("rect", 4, "height", (h) => h * 0.97)],
  ["a column that ends over zero", "columns", "eight years", "measure-wrong", change("rect", 3, "y", (y) => y - 4)],
  ["a column in another year", "columns", "eight years", "measure-wrong", change("rect", 3, "x", (x) => x + 30)],
  ["a wider column", "columns", "eight years", "measure-wrong", change("rect", 3, "width", (w) => w * 1.5)],
  ["a column gone", "columns", "eight years", "reading-incomplete", (svg) => svg.replace(/<rect x="[^>]*\/>\n/, "")],
  ["two years swapped", "columns", "eight years", "tick-misplaced", swapText("2018", "2020")],
  ["another year", "columns", "eight years", "tick-misplaced", (svg) => svg.replace(">2018</text>", ">2008</text>")],
  ["two values swapped", "columns", "eight years", "label-elsewhere", swapText("€1,240", "€905")],
  ["another value", "columns", "eight years", "label-elsewhere", (svg) => svg.replace(">€905<", ">€950<")],
  ["a fall as a rise", "columns", "years up and down", "measure-wrong", change("rect", 3, "y", (y) => y - 60)],
  [
    "the line of zero elsewhere",
    "columns",
    "years up and down",
    "tick-misplaced",
    (svg) => svg.replace(/(<line x1="[\d.]+" x2="[\d.]+" y1=")[\d.]+(" y2=")[\d.]+/, "$1300$2300")
  ],
  ["two quarters swapped", "columns", "12 quarters", "tick-misplaced", swapText("Q2", "Q3")],
  ["another quarter", "columns", "12 quarters", "tick-misplaced", (svg) => svg.replace(">Q4</text>", ">Q3</text>")],
  ["the year of a quarter", "columns", "12 quarters", "tick-misplaced", swapText("2022", "2023")],
  ["a quarter as a half", "columns", "12 quarters", "tick-misplaced", (svg) => svg.replace(">Q2</text>", ">H1</text>")],
  [
    "a year of a quarter by name",
    "columns",
    "12 quarters by name",
    "tick-misplaced",
    (svg) => svg.replace(">2023</text>", ">2021</text>")
  ],
  [
    "another month of a span",
    "columns",
    "spans of months",
    "tick-misplaced",
    (svg) => svg.replace(">March to June 2022<", ">March to July 2022<")
  ],
  ["a hedge dropped", "columns", "a bound each", "bound-lost", (svg) => svg.replace(">about 3,000<", ">3,000<")],
  ["a word of an axis elsewhere", "columns", "an axis", "tick-misplaced", (svg) => svg.replace(">€400<", ">€300<")],
  [
    "fewer others than there are",
    "columns",
    "a limit",
    "tick-misplaced",
    (svg) => svg.replace(">28 others<", ">8 others<")
  ],
  ["another value in the table", "columns", "eight years", "measure-wrong", (svg) => svg.replace("1240", "1340")]
];
