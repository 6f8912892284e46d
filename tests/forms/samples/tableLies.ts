import {change, type Lie, swapText} from "./lie.js";

const [form, three] = ["tableChart", "three columns"];

/** A text with a number of an attribute changed. */
const moveText = (text: string, attribute: "x" | "y", by: number) => (svg: string) =>
  svg.replace(new RegExp(`<text [^>]*>${text.replace(/[+€]/g, "\\$&")}</text>`), (tag) =>
    tag.replace(new RegExp(` ${attribute}="([^"]*)"`), (_, old: string) => ` ${attribute}="${Number(old) + by}"`)
  );

/** Lies about tables. Shapes 0 and 1 of a figure are its paper and its accent. */
export const tableLies: readonly Lie[] = [
  ["a bar one percent longer", form, three, "measure-wrong", change("rect", 2, "width", (w) => w * 1.01)],
  ["a bar three percent shorter", form, three, "measure-wrong", change("rect", 4, "width", (w) => w * 0.97)],
  ["a bar that begins after zero", form, three, "measure-wrong", change("rect", 3, "x", (x) => x + 4)],
  ["a bar in another row", form, three, "measure-wrong", change("rect", 3, "y", (y) => y + 47)],
  ["a thicker bar", form, three, "measure-wrong", change("rect", 3, "height", (h) => h * 1.5)],
  ["a bar gone", form, three, "reading-incomplete", (svg) => svg.replace(/<rect x="162"[^>]*\/>\n/, "")],
  [
    "a bar to the other side of zero",
    form,
    "bars to both sides",
    "measure-wrong",
    change("rect", 3, "x", (x) => x - 60)
  ],
  ["two names swapped", form, three, "tick-misplaced", swapText("Elm", "Doum")],
  ["another name", form, three, "tick-misplaced", (svg) => svg.replace(">Elm</text>", ">Oak</text>")],
  ["two figures swapped that have bars", form, three, "label-elsewhere", swapText("€1,240", "€905")],
  ["two figures swapped that have none", form, three, "label-elsewhere", swapText("12,000", "450")],
  ["another figure", form, three, "label-elsewhere", (svg) => svg.replace(">12,000<", ">21,000<")],
  ["a fall printed as a rise", form, three, "label-elsewhere", (svg) => svg.replace(">−21.7%<", ">+21.7%<")],
  ["a figure in another row", form, three, "label-elsewhere", moveText("450", "y", -188)],
  ["a figure under another heading", form, "no bars", "label-elsewhere", moveText("+3.3%", "x", 200)],
  ["two headings swapped", form, three, "tick-misplaced", swapText("Rent", "New")],
  ["a heading over another column", form, three, "tick-misplaced", moveText("Rent", "x", 330)],
  ["the line of zero elsewhere", form, "bars to both sides", "tick-misplaced", change("line", 6, "x1", (x) => x + 9)],
  ["a row’s rule as short as a bar", form, three, "furniture-misplaced", change("line", 2, "x2", (x) => x - 90)],
  ["a hedge dropped", form, "a bound each", "bound-lost", (svg) => svg.replace(">more than 6,000<", ">6,000<")],
  ["a zero for no figure", form, three, "label-elsewhere", (svg) => svg.replace(">no figure<", ">€0<")],
  ["fewer others than there are", form, "a limit", "tick-misplaced", (svg) => svg.replace(">32 others<", ">8 others<")],
  ["another value in the table", form, three, "measure-wrong", (svg) => svg.replace("1240", "1340")]
];
