import {type Lie, swapText} from "./lie.js";

const [form, states, gaps] = ["regionMap", "all states", "missing states"];

const replace = (from: string | RegExp, to: string) => (svg: string) => svg.replace(from, to);

/** The fill of the nth path. */
const paint = (nth: number, fill: string) => (svg: string) => {
  let at = -1;
  return svg.replaceAll(/<path [^>]*>/g, (tag) => {
    at += 1;
    if (at !== nth) return tag;
    return tag.includes("fill=")
      ? tag.replace(/fill="[^"]*"/, `fill="${fill}"`)
      : tag.replace("<path", `<path fill="${fill}"`);
  });
};

/** Lies about maps of regions. */
export const regionLies: readonly Lie[] = [
  ["a region in the colour of another class", form, states, "measure-wrong", paint(0, "#12436d")],
  ["a region in a colour of no class", form, states, "measure-wrong", paint(5, "#c5510e")],
  ["a region without a number painted", form, gaps, "measure-wrong", paint(3, "#12436d")],
  ["a region with a number left hollow", form, gaps, "measure-wrong", paint(4, "#ffffff")],
  ["a missing number painted", form, gaps, "measure-wrong", replace(/("value":\{"values":\[[^\]]*?)null/, "$1700")],
  ["another number in the table", form, states, "measure-wrong", replace(/("value":\{"values":\[)\d+/, "$11999")],
  ["another edge in the key", form, states, "tick-misplaced", replace(">€600<", ">€650<")],
  ["two edges swapped", form, states, "tick-misplaced", swapText("€600", "€800")],
  ["an edge at another place", form, states, "tick-misplaced", replace(/(<text x=")[\d.]+("[^>]*>€600<)/, "$140$2")],
  ["another edge in the scale", form, states, "measure-wrong", replace('"type":"threshold","domain":[600', '"type":"threshold","domain":[450')], // prettier-ignore
  ["another colour in the scale", form, states, "measure-wrong", replace(/("range":\[")#e3e9ef/, "$1#12436d")],
  ["a class of the key in another colour", form, states, "measure-wrong", replace(/(<rect [^>]*height="12"[^>]*fill=")#386e9d/, "$1#12436d")], // prettier-ignore
  ["a class of the key gone", form, states, "reading-incomplete", replace(/<rect [^>]*height="12"[^>]*\/>\n/, "")],
  ["an edge of the key gone", form, states, "reading-incomplete", replace(/<text [^>]*>€800<\/text>\n/, "")],
  ["a region gone", form, states, "reading-incomplete", replace(/<path [^>]*\/>\n/, "")],
  ["a region that stands for another", form, states, "measure-wrong", replace('"of":"regions-states/value/0-50"', '"of":["regions-states/value/1","regions-states/value/0"')], // prettier-ignore
  [
    "another number in the headline",
    form,
    states,
    "number-unlicensed",
    replace("Rents rose most", "Rents rose 99% most")
  ]
];
