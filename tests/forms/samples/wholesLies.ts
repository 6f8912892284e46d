import {change, type Lie, swapText} from "./lie.js";

const [form, two, open] = ["twoWholes", "two exact shares", "a range"];

const replace = (from: string | RegExp, to: string) => (svg: string) => svg.replace(from, to);

/** Lies about two wholes that share one flow. Shapes 0 to 2 are the paper, the accent and the band between the bars. */
export const twoWholesLies: readonly Lie[] = [
  ["a share one percent longer", form, two, "measure-wrong", change("rect", 7, "width", (width) => width * 1.01)],
  ["a share three percent shorter", form, two, "measure-wrong", change("rect", 8, "width", (width) => width * 0.97)],
  ["a whole that is longer", form, two, "measure-wrong", change("rect", 4, "width", (width) => width * 0.9)],
  ["a remainder over the share", form, two, "measure-wrong", change("rect", 3, "x", (x) => x - 40)],
  ["a remainder after a gap", form, two, "measure-wrong", change("rect", 4, "x", (x) => x + 20)],
  ["a share that begins after zero", form, two, "measure-wrong", change("rect", 7, "x", (x) => x + 10)],
  ["a band that joins other shares", form, two, "furniture-misplaced", change("rect", 2, "x", (x) => x + 120)],
  ["a thicker share", form, two, "measure-wrong", change("rect", 8, "height", (height) => height * 0.5)],
  ["a share gone", form, two, "reading-incomplete", replace('<rect x="20" y="218" width="120" height="56"/>\n', "")],
  [
    "a share in the colour of the rest",
    form,
    two,
    "measure-unseen",
    replace(/<g fill="#12436d">/, '<g fill="#dfe3e8">')
  ],
  ["two numbers swapped", form, two, "label-elsewhere", swapText("60%", "20%")],
  ["two remainders swapped", form, two, "label-elsewhere", swapText("40% from others", "80% to others")],
  ["two wholes swapped", form, two, "label-elsewhere", swapText("Imports", "Exports")],
  ["another number", form, two, "label-elsewhere", replace(">60%<", ">20%<")],
  ["a number of no claim", form, two, "number-unlicensed", replace(">60%<", ">65%<")],
  ["a share as a number", form, two, "unit-changed", replace(">60%<", ">60<")],
  [
    "a remainder without its mark",
    form,
    two,
    "derived-unmarked",
    replace(/>\(our calculation\)</g, ">(of the whole)<")
  ],
  ["another share in the evidence", form, two, "measure-wrong", replace('"value":60', '"value":66')],
  ["a share of the other whole", form, two, "measure-wrong", replace('"whole":["wholes-exact-in","wholes-exact-out"]}]}],[2,{"furniture":"edge"}', '"whole":["wholes-exact-out","wholes-exact-in"]}]}],[2,{"furniture":"edge"}')], // prettier-ignore
  ["a range printed as its end", form, open, "number-unlicensed", replace(">50–65%<", ">65%<")],
  ["a range without its open part", form, open, "reading-incomplete", replace(/<rect x="205.12"[^>]*\/>\n/, "")],
  ["an open part that is longer", form, open, "measure-wrong", change("rect", 7, "width", (width) => width * 1.5)]
];
