import {type Lie, swapText} from "./lie.js";

const [form, four, ends, spans, falls] = ["statPanel", "four numbers", "bounds at one end", "bounds at both ends", "negatives"]; // prettier-ignore

const replace = (from: string | RegExp, to: string) => (svg: string) => svg.replace(from, to);

/** The label of a fact made a part of the annotation after it. */
const unlabel = (id: string) => (svg: string) =>
  svg.replace(
    new RegExp(`\\[1,\\{"label":\\["${id}"\\]\\}\\],\\[(\\d+),"annotation"\\]`),
    (_, lines: string) => `[${Number(lines) + 1},"annotation"]`
  );

/** Lies about figures in large type. */
export const statPanelLies: readonly Lie[] = [
  ["two numbers swapped", form, four, "label-elsewhere", swapText("712", "640")],
  ["another number", form, four, "label-elsewhere", replace(">712<", ">905<")],
  ["a number of no claim", form, four, "number-unlicensed", replace(">712<", ">721<")],
  ["a number ten times as large", form, four, "number-unlicensed", replace(">712<", ">7,120<")],
  ["a count as a share", form, four, "unit-changed", replace(">712<", ">712%<")],
  ["a count as money", form, four, "unit-changed", replace(">712<", ">€712<")],
  ["a number that is rounded", form, four, "number-unlicensed", replace(">905<", ">900<")],
  ["a number with a bound that was not given", form, four, "rounding", replace(">712<", ">more than 712<")],
  ["words in the place of a number", form, four, "label-elsewhere", replace(">712<", ">many<")],
  ["another year", form, four, "number-unlicensed", replace(">2023<", ">2003<")],
  ["another number in the evidence", form, four, "number-unlicensed", replace('"value":380', '"value":830')],
  ["a number said to be another claim’s", form, four, "label-elsewhere", replace('{"label":["stat-four-0"]}', '{"label":["stat-four-1"]}')], // prettier-ignore
  ["a number that is no label", form, four, "label-elsewhere", unlabel("stat-four-0")],
  ["the line over the source cut short", form, "one number", "furniture-misplaced", replace(/(<line x1="20" x2=")620("[^>]* stroke=)/, '$1300$2')], // prettier-ignore
  ["a number gone", form, four, "reading-incomplete", replace(/<text [^>]*>712<\/text>\n/, "")],
  ["another number in the description", form, four, "alt-disagrees", replace(/(<desc>[^<]*)712/, "$1217")],
  [
    "another number in the headline",
    form,
    four,
    "number-unlicensed",
    replace(">The year in numbers<", ">The year of 99 falls<")
  ],
  ["a bound that is left out", form, ends, "bound-lost", replace(/<text [^>]*>more than<\/text>/, '<text x="20" y="115" font-size="23" font-weight="700" fill="#12436d">in all</text>')], // prettier-ignore
  ["a bound in the place of another", form, ends, "bound-lost", replace(">more than<", ">fewer than<")],
  ["two bounds swapped", form, ends, "bound-lost", swapText("more than", "at most")],
  ["a fall printed as a rise", form, falls, "number-unlicensed", replace(">−21.7%<", ">+21.7%<")],
  ["a fall without its sign", form, falls, "number-unlicensed", replace(">−21.7%<", ">21.7%<")],
  ["an end of a range alone", form, spans, "number-unlicensed", replace(/>([\d,]+)–[\d,]+</, ">$1<")]
];
