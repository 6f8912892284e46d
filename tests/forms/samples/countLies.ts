import {change, type Lie} from "./lie.js";

const [form, some, more] = ["unitCount", "347 things", "more than"];

const replace = (from: string | RegExp, to: string) => (svg: string) => svg.replace(from, to);

/** The first subpath of the path of dots moved by some px. */
const moveDot = (across: number, down: number) => (svg: string) =>
  svg.replace(
    /<path d="M([\d.]+),([\d.]+)/,
    (_, x: string, y: string) => `<path d="M${(Number(x) + across).toFixed(1)},${(Number(y) + down).toFixed(1)}`
  );

/** Lies about a count of dots. */
export const unitCountLies: readonly Lie[] = [
  ["a dot fewer", form, some, "measure-wrong", replace(/M[\d.]+,[\d.]+h\.01"/, '"')],
  ["a dot more", form, some, "measure-wrong", replace('h.01"', 'h.01M26.9,304h.01"')],
  ["a block of dots gone", form, some, "measure-wrong", replace(/(<path d=")(?:M[\d.]+,[\d.]+h\.01){100}/, "$1")],
  ["a dot over another", form, some, "measure-wrong", moveDot(13.8, 0)],
  ["a dot in the place of the key", form, some, "text-on-mark", moveDot(0, -13.8)],
  ["larger dots", form, some, "measure-wrong", change("g", 1, "stroke-width", (width) => width * 1.5)],
  ["dots in the colour of paper", form, some, "measure-unseen", replace('fill="none" stroke="#12436d"', 'fill="none" stroke="#ffffff"')], // prettier-ignore
  ["a dot said to be two", form, some, "measure-wrong", replace('"per":1', '"per":2')],
  ["another number in words", form, some, "label-elsewhere", replace(">347<", ">437<")],
  [
    "a key of ten to a dot",
    form,
    some,
    "number-unlicensed",
    replace("Each dot is 1 soldier", "Each dot is 10 soldiers")
  ],
  ["a number with a bound that was not given", form, some, "rounding", replace(">347<", ">more than 347<")],
  ["a count as a share", form, some, "unit-changed", replace(">347<", ">347%<")],
  ["another number in the evidence", form, some, "measure-wrong", replace('"value":347', '"value":348')],
  [
    "another number in the headline",
    form,
    some,
    "number-unlicensed",
    replace(">So many soldiers", ">Some 500 soldiers")
  ],
  ["another number in the description", form, some, "alt-disagrees", replace("Dots for 347", "Dots for 374")],
  ["no dots at all", form, some, "reading-incomplete", replace(/<path d="M[^>]*\/>\n?/, "")],
  ["no number in words", form, some, "label-elsewhere", replace(">347<", ">many<")],
  ["no open end, where the reading has one", form, more, "reading-incomplete", replace(/<circle [^>]*\/>\n?/, "")],
  ["a bound without its open end", form, more, "bound-undrawn", (svg) => svg.replace(/<circle [^>]*\/>\n?/, "").replace('[1,{"openEnd":["soldiers-more"]}],', "")], // prettier-ignore
  ["a bound that is left out", form, more, "bound-lost", replace(">more than 347<", ">347<")],
  ["an open end where the number is exact", form, more, "bound-undrawn", replace('"bound":"moreThan","value":347', '"bound":"exact","value":347,"decimals":0')], // prettier-ignore
  ["an open end that is filled", form, more, "measure-unseen", replace(/(<g fill=")none(" stroke="#12436d" stroke-width="1.5">)/, "$1#12436d$2")], // prettier-ignore
  ["an open end before the last dot", form, more, "bound-undrawn", change("circle", 0, "cx", () => 26.9)]
];
