import {change, type Lie, swapText} from "./lie.js";

const [form, six] = ["waterfall", "six rows"];

const replace = (from: string | RegExp, to: string) => (svg: string) => svg.replace(from, to);

/** Lies about waterfalls. Rects 0 and 1 of a figure are its paper and its accent. */
export const waterfallLies: readonly Lie[] = [
  ["a change one percent longer", form, six, "measure-wrong", change("rect", 3, "width", (w) => w * 1.01)],
  ["a change three percent shorter", form, six, "measure-wrong", change("rect", 5, "width", (w) => w * 0.97)],
  ["a change that begins elsewhere", form, six, "length-baseless", change("rect", 4, "x", (x) => x - 12)],
  ["a fall drawn as a rise", form, six, "length-baseless", change("rect", 5, "x", (x) => x + 84.59)],
  ["a start that begins after zero", form, six, "length-baseless", change("rect", 2, "x", (x) => x + 4)],
  ["an end that begins after zero", form, six, "measure-wrong", change("rect", 7, "x", (x) => x + 4)],
  ["a longer end", form, six, "measure-wrong", change("rect", 7, "width", (w) => w * 1.05)],
  ["an end that the changes do not come to", form, six, "length-baseless", (svg) => svg.replaceAll("820", "800").replace('width="385.34" y="241"', 'width="375.94" y="241"')], // prettier-ignore
  ["a change in another row", form, six, "measure-wrong", change("rect", 4, "y", (y) => y + 30)],
  ["a thicker change", form, six, "measure-wrong", change("rect", 5, "height", (h) => h * 1.5)],
  ["a change gone", form, six, "reading-incomplete", replace(/<rect x="477[^>]*\/>\n/, "")],
  ["two changes in each other's order", form, six, "length-baseless", replace('"budget/value/0-4"', '["budget/value/0","budget/value/2","budget/value/1","budget/value/3","budget/value/4"]')], // prettier-ignore
  ["a fall in the colour of a rise", form, six, "measure-wrong", replace("#c5510e", "#1d8077")],
  [
    "a join away from its bars",
    form,
    six,
    "furniture-misplaced",
    replace("M411.59,111L411.59,121", "M440,111L440,121")
  ],
  ["two names swapped", form, six, "tick-misplaced", swapText("Rents", "Wages")],
  ["another name", form, six, "tick-misplaced", replace(">Fees</text>", ">Tolls</text>")],
  ["two numbers swapped", form, six, "label-elsewhere", swapText("+€140", "+€212")],
  ["another number", form, six, "label-elsewhere", replace(">+€212<", ">+€221<")],
  ["a fall without its sign", form, six, "label-elsewhere", replace(">−€180<", ">€180<")],
  ["another number in the table", form, six, "measure-wrong", replace('"values":[712,140', '"values":[712,150')],
  ["the line of zero elsewhere", form, "below zero", "tick-misplaced", replace(/(<line x1=")([\d.]+)(" x2=")[\d.]+/, "$1300$3300")], // prettier-ignore
  ["numbers that miss their total by more than rounding", form, "a rounded sum", "length-baseless", replace('"values":[12,4', '"values":[12,8')] // prettier-ignore
];
