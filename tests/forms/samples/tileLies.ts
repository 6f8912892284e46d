import {change, type Lie, swapText} from "./lie.js";

const [form, states, gaps] = ["tileMap", "all states", "missing states"];

const replace = (from: string | RegExp, to: string) => (svg: string) => svg.replace(from, to);

/** Lies about maps of tiles. */
export const tileLies: readonly Lie[] = [
  ["a tile in the colour of another class", form, states, "measure-wrong", (svg) => paint(svg, 20, "#12436d")],
  ["a tile without its colour", form, gaps, "measure-wrong", (svg) => paint(svg, 22, "#ffffff")],
  ["two names swapped", form, states, "label-elsewhere", swapText("WA", "TX")],
  ["another name", form, states, "label-elsewhere", replace(">WA<", ">XX<")],
  ["another number in the table", form, states, "measure-wrong", replace(/("value":\{"values":\[)\d+/, "$11999")],
  ["another edge in the key", form, states, "tick-misplaced", replace(">€600<", ">€650<")],
  ["two edges swapped", form, states, "tick-misplaced", swapText("€600", "€800")],
  ["an edge at another place", form, states, "tick-misplaced", replace(/(<text x=")[\d.]+("[^>]*>€600<)/, "$140$2")],
  ["another edge in the scale", form, states, "measure-wrong", replace('"type":"threshold","domain":[600', '"type":"threshold","domain":[450')], // prettier-ignore
  ["two colours swapped in the key", form, states, "measure-wrong", (svg) => swapFills(svg, 2, 3)],
  [
    "a class of the key gone",
    form,
    states,
    "reading-incomplete",
    replace(/<rect [^>]*width="[\d.]+" height="12"[^>]*\/>\n/, "")
  ],
  ["an edge of the key gone", form, states, "reading-incomplete", replace(/<text [^>]*>€800<\/text>\n/, "")],
  ["a tile gone", form, states, "reading-incomplete", replace(/<rect [^>]*width="52" height="52"[^>]*\/>\n/, "")],
  ["a missing number painted", form, gaps, "measure-wrong", replace(/("value":\{"values":\[[^\]]*?)null/, "$1700")],
  ["a larger tile", form, states, "measure-unseen", change("rect", 25, "width", (w) => w * 1.5)],
  ["another number in a tile", form, states, "label-elsewhere", replace(/>€777</, ">€177<")],
  [
    "another number in the headline",
    form,
    states,
    "number-unlicensed",
    replace("Rents rose most", "Rents rose 99% most")
  ]
];

function paint(svg: string, nth: number, fill: string): string {
  let at = -1;
  return svg.replaceAll(/<rect [^>]*>/g, (tag) => {
    at += 1;
    return at === nth ? tag.replace(/fill="[^"]*"/, `fill="${fill}"`) : tag;
  });
}

function swapFills(svg: string, one: number, other: number): string {
  const tags = [...svg.matchAll(/<rect [^>]*>/g)].map(([tag]) => /fill="([^"]*)"/.exec(tag)?.[1] ?? "");
  return paint(paint(svg, one, tags[other] ?? ""), other, tags[one] ?? "");
}
