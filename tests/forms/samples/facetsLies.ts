import {change, type Lie, swapText} from "./lie.js";

/** A text moved by px. */
const move = (text: string, across: number, down: number) => (svg: string) =>
  svg.replace(
    new RegExp(`<text x="([\\d.]+)" y="([\\d.]+)"([^>]*>${text}</text>)`),
    (_, x: string, y: string, rest: string) => `<text x="${Number(x) + across}" y="${Number(y) + down}"${rest}`
  );

/** Lies about small multiples. Shapes 0 and 1 of a figure are its paper and its accent. */
export const facetsLies: readonly Lie[] = [
  ["the names of two panels swapped", "facets", "four lines", "tick-misplaced", swapText("Ash", "Birch")],
  [
    "the name of another panel",
    "facets",
    "four lines",
    "tick-misplaced",
    (svg) => svg.replace(">Doum</text>", ">Elm</text>")
  ],
  ["a name over the panel beside its own", "facets", "four lines", "tick-misplaced", move("Ash", 290, 0)],
  ["a name over the panel under its own", "facets", "four lines", "tick-misplaced", move("Ash", 0, 190)],
  [
    "a panel on a scale of its own",
    "facets",
    "four lines",
    "measure-wrong",
    (svg) =>
      svg.replace(
        /(<path d="M)([^"]*)(")/,
        (_, start: string, path: string, end: string) =>
          `${start}${path.replace(/,([\d.]+)/g, (_each, y: string) => `,${(Number(y) * 0.9).toFixed(2)}`)}${end}`
      )
  ],
  ["a point higher", "facets", "four lines", "measure-wrong", change("circle", 0, "cy", (y) => y - 6)],
  [
    "a column one percent higher",
    "facets",
    "four of columns",
    "measure-wrong",
    change("rect", 4, "height", (h) => h * 1.01)
  ],
  ["a column that ends over zero", "facets", "four of columns", "measure-wrong", change("rect", 5, "y", (y) => y - 4)],
  ["a column in another year", "facets", "four of columns", "measure-wrong", change("rect", 3, "x", (x) => x + 11)],
  ["a column of another panel", "facets", "four of columns", "measure-wrong", change("rect", 2, "x", (x) => x + 150)],
  [
    "a column gone",
    "facets",
    "four of columns",
    "reading-incomplete",
    (svg) => svg.replace(/<rect x="[^>]*\/>\n(?=<rect)/, "")
  ],
  [
    "a bar longer than its scale has it",
    "facets",
    "four of bars",
    "measure-wrong",
    change("rect", 6, "width", (w) => w * 1.2)
  ],
  ["a bar that begins after zero", "facets", "four of bars", "measure-wrong", change("rect", 3, "x", (x) => x + 5)],
  ["two values swapped", "facets", "four of bars", "label-elsewhere", swapText("€712", "€640")],
  ["another value", "facets", "four of bars", "label-elsewhere", (svg) => svg.replace(">€905<", ">€950<")],
  ["two rows swapped", "facets", "four of bars", "tick-misplaced", swapText("Agree", "Disagree")],
  [
    "another year under a panel",
    "facets",
    "four of columns",
    "tick-misplaced",
    (svg) => svg.replace(">2015</text>", ">2018</text>")
  ],
  [
    "a word of an axis elsewhere",
    "facets",
    "four of columns",
    "tick-misplaced",
    (svg) => svg.replace(">€600<", ">€500<")
  ],
  [
    "another start of the axis",
    "facets",
    "four lines",
    "tick-misplaced",
    (svg) => svg.replace(">Axis starts at €300<", ">Axis starts at €100<")
  ],
  [
    "another value in a table",
    "facets",
    "four of bars",
    "measure-wrong",
    (svg) => svg.replace("[712,512,88]", "[812,512,88]")
  ],
  [
    "a panel called otherwise in the metadata",
    "facets",
    "four of bars",
    "tick-misplaced",
    (svg) => svg.replaceAll('"Ash"', '"Elm"')
  ]
];
