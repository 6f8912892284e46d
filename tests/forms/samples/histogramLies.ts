import {change, type Lie, swapText} from "./lie.js";

const [form, places] = ["histogram", "200 rows"];

const replace = (from: string | RegExp, to: string) => (svg: string) => svg.replace(from, to);

/** In the metadata the count of a class, with one that is another. */
const counted = (from: number, to: number) =>
  replace(new RegExp(`(lessThan ${from + 100}","from":\\[\\],"quantity":\\{"bound":"exact","value":)\\d+`), `$1${to}`);

/** Lies about histograms. Rects 0 and 1 of a figure are its paper and its accent. */
export const histogramLies: readonly Lie[] = [
  ["a bar one percent higher", form, places, "measure-wrong", change("rect", 6, "height", (h) => h * 1.01)],
  ["a lower bar", form, places, "measure-wrong", change("rect", 5, "height", (h) => h * 0.9)],
  ["a bar that ends over zero", form, places, "measure-wrong", change("rect", 5, "y", (y) => y - 6)],
  ["a wider bar", form, places, "measure-wrong", change("rect", 5, "width", (w) => w * 1.4)],
  ["a bar in another class", form, places, "measure-wrong", change("rect", 3, "x", (x) => x + 71.38)],
  ["a bar gone", form, places, "reading-incomplete", replace(/<rect x="40\.5"[^>]*\/>\n/, "")],
  ["a bar twice", form, places, "reading-incomplete", replace(/(<rect x="40\.5"[^>]*\/>\n)/, "$1$1")],
  ["another count in the metadata", form, places, "table-disagrees", counted(500, 66)],
  ["another value in the table", form, places, "table-disagrees", replace(/("values":\[)\d+/, "$1990")],
  ["two counts under one another's names", form, places, "table-disagrees", (svg) => svg.replace(/atLeast 300 lessThan 400/, "\u0000").replace(/atLeast 400 lessThan 500/, "atLeast 300 lessThan 400").replace("\u0000", "atLeast 400 lessThan 500")], // prettier-ignore
  ["a class that is none", form, places, "measure-wrong", (svg) => svg.replaceAll("atLeast 300 lessThan 400", "atLeast 300 lessThan 450")], // prettier-ignore
  ["two edges swapped", form, places, "tick-misplaced", swapText("€400", "€600")],
  ["another edge", form, places, "tick-misplaced", replace(">€400<", ">€450<")],
  ["another count on the axis", form, places, "tick-misplaced", replace(">60<", ">90<")],
  ["a grid line moved", form, places, "tick-misplaced", (svg) => svg.replaceAll('="277"', '="260"')],
  ["a log scale of counts", form, places, "length-baseless", replace('{"type":"linear","domain":[0,80]', '{"type":"log","domain":[0,80]')], // prettier-ignore
  ["counts from twenty on", form, places, "length-baseless", replace('"domain":[0,80]', '"domain":[20,80]')],
  ["a marker elsewhere", form, "a median", "measure-wrong", change("rect", 10, "x", (x) => x + 20)],
  [
    "another number at the marker",
    form,
    "a median",
    "number-unlicensed",
    replace(">median €645 (our", ">median €685 (our")
  ],
  ["a marker that is not said to be ours", form, "a median", "derived-unmarked", replace(" (our calculation)</text>", "</text>")], // prettier-ignore
  ["fewer without a number", form, "rows without a number", "derived-unmarked", replace("7 of 60", "3 of 60")]
];
