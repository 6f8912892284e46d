import {change, type Lie, swapText} from "./lie.js";

const [form, three, named] = ["strip", "three groups", "a highlight"];

const replace = (from: string | RegExp, to: string) => (svg: string) => svg.replace(from, to);

/** Lies about strips of dots. */
export const stripLies: readonly Lie[] = [
  ["a dot 2 px to the right", form, three, "measure-wrong", change("circle", 3, "cx", (x) => x + 2)],
  ["a dot at the other end", form, three, "measure-wrong", change("circle", 0, "cx", (x) => x + 200)],
  ["a dot in another group", form, three, "measure-wrong", change("circle", 3, "cy", (y) => y + 70)],
  ["a dot out of its row", form, three, "measure-wrong", change("circle", 3, "cy", (y) => y - 40)],
  ["a larger dot", form, three, "measure-unseen", change("circle", 3, "r", (r) => r * 1.5)],
  ["a dot gone", form, three, "reading-incomplete", replace(/<circle [^>]*\/>\n/, "")],
  ["a dot twice", form, three, "reading-incomplete", replace(/(<circle [^>]*\/>\n)/, "$1$1")],
  ["two groups swapped", form, three, "tick-misplaced", swapText("North", "West")],
  ["another name of a group", form, three, "tick-misplaced", replace(">South<", ">East<")],
  ["a word of the axis changed", form, three, "tick-misplaced", replace(">€600<", ">€700<")],
  ["another value in the table", form, three, "measure-wrong", replace(/("value":\{"values":\[)\d+/, "$1999")],
  ["another group in the table", form, three, "measure-wrong", replace('"region":{"values":["North"', '"region":{"values":["West"')], // prettier-ignore
  ["a spread into the next row", form, three, "measure-wrong", replace(/"spread":[\d.]+/, '"spread":90')],
  ["a row of the table left out", form, three, "table-disagrees", replace(/("value":\{"values":\[\d+),/, "$1,500,")],
  ["the axis turned over", form, three, "scale-reversed", replace(/"domain":\[(\d+),(\d+)\],"range":\[(\d+),(\d+)\]/, '"domain":[$2,$1],"range":[$3,$4]')], // prettier-ignore
  ["two names swapped", form, named, "label-elsewhere", (svg) => svg.replace(/>Town A0: /, ">\u0000: ").replace(/>Town C2: /, ">Town A0: ").replace(">\u0000: ", ">Town C2: ")], // prettier-ignore
  ["another number at a name", form, named, "label-elsewhere", replace(/>Town A0: €\d/, ">Town A0: €9")],
  ["fewer without a number", form, "rows without a number", "number-unlicensed", replace(/6 of 40/, "5 of 40")]
];
