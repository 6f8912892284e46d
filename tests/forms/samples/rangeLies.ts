import {change, type Lie, swapText} from "./lie.js";

const [form, two] = ["dotRange", "two years"];

/** The nth path moved along x. */
const movePath = (nth: number, by: number) => (svg: string) => {
  let at = -1;
  return svg.replace(/ d="M([\d.]+),/g, (tag, x: string) => {
    at += 1;
    return at === nth ? ` d="M${Number(x) + by},` : tag;
  });
};

/** Lies about rows of dots. */
export const rangeLies: readonly Lie[] = [
  ["a hollow dot elsewhere", form, two, "measure-wrong", change("circle", 0, "cx", (x) => x + 3)],
  ["a filled dot elsewhere", form, two, "measure-wrong", change("circle", 7, "cx", (x) => x - 3)],
  ["a dot in another row", form, two, "measure-wrong", change("circle", 7, "cy", (y) => y + 30)],
  ["a dot gone", form, two, "reading-incomplete", (svg) => svg.replace(/<circle [^>]*\/>\n/, "")],
  ["a line that is longer than its dots are apart", form, two, "measure-wrong", movePath(0, -6)],
  ["two names swapped", form, two, "tick-misplaced", swapText("Elm", "Doum")],
  ["another name", form, two, "tick-misplaced", (svg) => svg.replace(">Elm</text>", ">Oak</text>")],
  ["two values of a row swapped", form, two, "label-elsewhere", swapText("€880", "€1,240")],
  ["two values of two rows swapped", form, two, "label-elsewhere", swapText("€512", "€480")],
  ["another value", form, two, "label-elsewhere", (svg) => svg.replace(">€905<", ">€950<")],
  [
    "years that the columns have not",
    form,
    two,
    "number-unlicensed",
    (svg) => svg.replace("dots: 2014.", "dots: 2015.")
  ],
  ["a word of an axis elsewhere", form, "an axis", "tick-misplaced", (svg) => svg.replace(">€400<", ">€300<")],
  ["a hedge dropped", form, "a bound each", "bound-lost", (svg) => svg.replace(">more than 6,000<", ">6,000<")],
  ["a longer range", form, "a bound each", "measure-wrong", change("rect", 2, "width", (w) => w * 1.1)],
  ["a wider margin of error", form, "a bound each", "measure-wrong", change("rect", 3, "width", (w) => w * 1.1)],
  [
    "an arrow to the other side",
    form,
    "a bound each",
    "bound-undrawn",
    (svg) => svg.replace('"bound":"moreThan"', '"bound":"lessThan"')
  ],
  ["fewer others than there are", form, "a limit", "tick-misplaced", (svg) => svg.replace(">2 others<", ">1 other<")],
  [
    "a number for one that is missing",
    form,
    "missing of two",
    "label-elsewhere",
    (svg) => svg.replace(">no figure<", ">€600<")
  ],
  ["a guide that ends before its dots", form, two, "furniture-misplaced", change("line", 0, "x2", (x) => x - 60)],
  ["a guide that runs through its dots", form, two, "furniture-misplaced", change("line", 0, "x2", (x) => x + 60)],
  ["a guide from no name", form, two, "furniture-misplaced", change("line", 0, "x1", (x) => x + 60)],
  ["another value in the table", form, two, "measure-wrong", (svg) => svg.replace("1240", "1340")]
];
