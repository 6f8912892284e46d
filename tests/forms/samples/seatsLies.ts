import {change, type Lie, swapColour, swapText} from "./lie.js";

const [form, seven, even] = ["seats", "seven parties", "650 seats"];

const replace = (from: string | RegExp, to: string) => (svg: string) => svg.replace(from, to);

/** The first dot of the nth path of dots moved by some px. */
const moveDot = (nth: number, across: number, down: number) => (svg: string) => {
  let at = -1;
  return svg.replaceAll(/<path d="M([\d.]+),([\d.]+)(h0?\.?[^"]*)"/g, (all, x: string, y: string, rest: string) => {
    at += 1;
    return at === nth ? `<path d="M${(Number(x) + across).toFixed(2)},${(Number(y) + down).toFixed(2)}${rest}"` : all;
  });
};

/** Lies about seats. */
export const seatsLies: readonly Lie[] = [
  ["a seat off its arc", form, seven, "measure-wrong", moveDot(0, -3, 0)],
  ["a seat over another", form, seven, "measure-wrong", moveDot(2, 20, 6)],
  [
    "a party with a seat fewer",
    form,
    seven,
    "measure-wrong",
    replace(/(<path d="M[\d.]+,[\d.]+)h[^M]*M[^M]*/, "$1h.01")
  ],
  ["a seat more in the table", form, seven, "measure-wrong", replace('"values":[12,8,31', '"values":[13,8,31')],
  ["two colours swapped", form, seven, "measure-wrong", swapColour('stroke="#12436d"', 'stroke="#1d8077"')],
  ["two numbers swapped", form, seven, "label-elsewhere", swapText("Greens 8", "Centre 19")],
  ["another number at a name", form, seven, "label-elsewhere", replace(">Greens 8<", ">Greens 18<")],
  ["another name", form, seven, "label-elsewhere", replace(">Greens 8<", ">Reds 8<")],
  ["a majority of fewer", form, seven, "label-elsewhere", replace(">61 seats for", ">60 seats for")],
  ["a majority that is worked out wrongly", form, seven, "number-unlicensed", replace('"operation":"majority seats-seven/value"', '"operation":"sum seats-seven/value"')], // prettier-ignore
  [
    "a number of ours without its mark",
    form,
    seven,
    "derived-unmarked",
    replace(">(our calculation)<", ">of all seats<")
  ],
  ["larger dots of a party", form, seven, "measure-wrong", change("g", 2, "stroke-width", (w) => w * 1.5)],
  ["a party gone", form, seven, "reading-incomplete", replace(/<path d="M[^>]*\/>\n?/, "")],
  ["a dot said to be two seats", form, even, "measure-wrong", replace('"per":1', '"per":2')],
  ["another colour in the scale", form, seven, "measure-wrong", replace(/("range":\["#12436d","#1d8077",")#c5510e/, "$1#801650")], // prettier-ignore
  ["another number in the headline", form, seven, "number-unlicensed", replace("No party has", "No party of 99 has")]
];
