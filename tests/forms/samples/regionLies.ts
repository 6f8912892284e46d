import {type Lie, swapColour, swapText} from "./lie.js";

const [form, states, gaps] = ["regionMap", "all states", "missing states"];

const replace = (from: string | RegExp, to: string | ((whole: string, part: string) => string)) => (svg: string) =>
  typeof to === "string" ? svg.replace(from, to) : svg.replace(from, to);

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

/** The addresses of the states with the first two swapped. */
const turned = [1, 0, ...Array.from({length: 49}, (_, index) => index + 2)].map((row) => `regions-states/value/${row}`);

/** The texts with a word moved to the place of another. */
const moveText = (from: string, to: string) => (svg: string) => {
  const [, x = "", y = ""] = new RegExp(`x="([\\d.]+)" y="([\\d.]+)"[^>]*>${to}<`).exec(svg) ?? [];
  return svg.replace(new RegExp(`x="[\\d.]+" y="[\\d.]+"([^>]*>${from}<)`), `x="${x}" y="${y}"$1`);
};

const inKey = (tag: string) => tag.includes('height="12"') || tag.includes('height="11"');
const not = (test: (tag: string) => boolean) => (tag: string) => !test(tag);

/** Two fills in one another’s place, in the elements that pass a test. */
const swapFills = (one: string, other: string, test: (tag: string) => boolean) => (svg: string) =>
  svg.replaceAll(/<(?:rect|path) [^>]*>/g, (tag) =>
    test(tag)
      ? tag.replace(
          /fill="([^"]*)"/,
          (_, fill: string) => `fill="${fill === one ? other : fill === other ? one : fill}"`
        )
      : tag
  );

/** Lies about maps of regions. */
export const regionLies: readonly Lie[] = [
  ["a region in the colour of another class", form, states, "measure-wrong", paint(0, "#12436d")],
  ["a region in a colour of no class", form, states, "measure-wrong", paint(5, "#c5510e")],
  ["a region without a number painted", form, gaps, "measure-wrong", paint(4, "#12436d")],
  ["a region with a number left hollow", form, gaps, "measure-wrong", paint(5, "#ffffff")],
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
  ["a region that stands for another", form, states, "measure-wrong", replace('"of":"regions-states/value/0-50"', `"of":${JSON.stringify(turned)}`)], // prettier-ignore
  ["a region of the neighbouring class", form, states, "measure-wrong", paint(0, "#b3c8db")],
  ["the shades of the ends swapped in the key", form, states, "measure-wrong", swapFills("#e3e9ef", "#12436d", inKey)],
  ["two shades swapped in the map and its scale", form, states, "measure-wrong", swapFills("#77a0c3", "#386e9d", not(inKey))], // prettier-ignore
  ["a region without a number in the palest class", form, gaps, "measure-wrong", paint(4, "#e3e9ef")],
  [
    "a hatch gone",
    form,
    gaps,
    "reading-incomplete",
    replace(/<path d="M[\d.]+,[\d.]+L[\d.]+,[\d.]+M[^>]*\/>\n(?=<\/g>\n<g)/, "")
  ],
  ["a hatch over a region with a number", form, gaps, "furniture-misplaced", replace(/(<path d="M216[^"]*)/, "$1M300,440L420,320")], // prettier-ignore
  ["a region painted over", form, states, "reading-incomplete", replace(/(<\/g>\n)(<line )/, '$1<path d="M200,300L300,300L300,400Z" fill="#12436d"/>\n$2')], // prettier-ignore
  ["a region all but transparent", form, states, "measure-unseen", replace("<path ", '<path fill-opacity="0.1" ')],
  [
    "the shades of the ends swapped in map, key and scale",
    form,
    states,
    "shades-unordered",
    swapColour("#e3e9ef", "#386e9d")
  ],
  ["the shades reversed in the key", form, states, "measure-wrong", (svg) => swapFills("#b3c8db", "#386e9d", inKey)(swapFills("#e3e9ef", "#12436d", inKey)(svg))], // prettier-ignore
  ["the shades reversed in the scale", form, states, "measure-wrong", replace(/"range":\[("#[^\]]*)\]/, (_, all) => `"range":[${all.split(",").toReversed().join(",")}]`)], // prettier-ignore
  ["two classes in one shade", form, states, "shades-unordered", (svg) => svg.replaceAll("#77a0c3", "#386e9d")],
  ["the label of a region in one that its box has in it", form, "a region around another", "label-elsewhere", (svg) => moveText("€400", "€777")(moveText("Around", "Nook")(svg))], // prettier-ignore
  ["another number in the label of a region", form, states, "label-elsewhere", replace(">€1,281<", ">€1,218<")],
  ["the labels of two regions exchanged", form, states, "label-elsewhere", (svg) => swapText("Virginia", "Alabama")(swapText("€1,281", "€400")(svg))], // prettier-ignore
  ["a leader that begins in no region’s edge", form, states, "furniture-misplaced", replace(/(<path d="M)[\d.]+,[\d.]+(L[\d.]+,[\d.]+"\/>)/, "$1470,470$2")], // prettier-ignore
  [
    "another number in the headline",
    form,
    states,
    "number-unlicensed",
    replace("Rents rose most", "Rents rose 99% most")
  ]
];
