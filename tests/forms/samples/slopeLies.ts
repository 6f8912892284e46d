import {change, type Lie, swapText} from "./lie.js";

const [form, five] = ["slope", "five rows"];

const replace = (from: string | RegExp, to: string) => (svg: string) => svg.replace(from, to);

/** The second text takes the height of the first, and the first that of the second. */
function swapPlaces(one: string, other: string) {
  return (svg: string) => {
    const yOf = (text: string) => new RegExp(` y="([\\d.]+)"[^>]*>${text}<`).exec(svg)?.[1] ?? "";
    const [first, second] = [yOf(one), yOf(other)];
    const put = (file: string, text: string, y: string) =>
      file.replace(new RegExp(` y="[\\d.]+"([^>]*>${text}<)`), ` y="${y}"$1`);
    return put(put(svg, one, second), other, first);
  };
}

/** Lies about slopes. */
export const slopeLies: readonly Lie[] = [
  ["fewer others", form, "a limit", "number-unlicensed", replace(">7 others", ">3 others")],
  ["nobody left out", form, "a limit", "rows-undrawn", replace(/<text[^>]*>7 others not shown<\/text>\n/, "")],
  ["a steeper line", form, five, "measure-wrong", replace("M108,283L532,114", "M108,283L532,104")],
  ["a line that begins lower", form, five, "measure-wrong", replace("M108,352.29L", "M108,360L")],
  ["a fall as a rise", form, five, "measure-wrong", replace("M108,191.74L532,267.79", "M108,267.79L532,191.74")],
  ["a line cut before its end", form, five, "measure-wrong", replace("M108,452L532,364.97", "M108,452L500,371.5")],
  ["a corner added", form, five, "measure-wrong", replace("M108,283L532,114", "M108,283L320,120L532,114")],
  ["a line gone", form, five, "reading-incomplete", replace(/<path d="M108,310[^>]*\/>\n/, "")],
  ["a line added", form, five, "reading-incomplete", replace(/(<path d="M108,310[^>]*\/>\n)/, "$1$1")],
  ["a dot moved up", form, five, "measure-wrong", change("circle", 1, "cy", (y) => y - 6)],
  ["a dot in the other period", form, five, "measure-wrong", change("circle", 3, "cx", () => 108)],
  ["another number", form, five, "label-elsewhere", replace(">Ash €712<", ">Ash €912<")],
  [
    "two numbers swapped",
    form,
    five,
    "label-elsewhere",
    (svg) => svg.replace(">Ash €512<", ">Ash €712<").replace(/>Ash €712<(?![^]*>Ash €712<)/, ">Ash €512<")
  ],
  ["two labels in one another's place", form, five, "label-elsewhere", swapPlaces("Ash €712", "Doum €415")],
  ["two labels swapped at the start", form, five, "label-elsewhere", swapText("Cedar €620", "Doum €312")],
  [
    "two names swapped",
    form,
    five,
    "label-elsewhere",
    (svg) => svg.replace(">Ash €712<", ">Elm €712<").replace(">Elm €488<", ">Ash €488<")
  ],
  ["the periods swapped", form, five, "tick-misplaced", swapText("2015", "2023")],
  ["another period", form, five, "tick-misplaced", replace(">2015</text>", ">2005</text>")],
  ["the line of a period elsewhere", form, five, "tick-misplaced", change("line", 1, "x1", (x) => x - 40)],
  ["the scale turned over", form, five, "scale-reversed", replace('"domain":[312,712]', '"domain":[712,312]')],
  [
    "a log scale unsaid",
    form,
    five,
    "scale-unsaid",
    replace('{"type":"linear","domain":[312,712]', '{"type":"log","domain":[312,712]')
  ],
  ["another number in the table", form, five, "measure-wrong", replace('"values":[712,', '"values":[702,')],
  [
    "dashes taken from provisional values",
    form,
    "provisional values",
    "measure-unseen",
    replace(' stroke-dasharray="4 3"', "")
  ],
  [
    "flags taken from the table",
    form,
    "provisional values",
    "measure-unseen",
    replace(/"provisional":\[[\d,]+\],?/, "")
  ]
];
