import {type Lie, swapText} from "./lie.js";

type Edit = (svg: string) => string;

const replace =
  (from: string | RegExp, to: string): Edit =>
  (svg) =>
    svg.replace(from, to);

/** The nth open path drawn anew, given its points. */
function redraw(
  nth: number,
  draw: (points: readonly (readonly [number, number])[]) => (readonly [number, number])[]
): Edit {
  let at = -1;
  return (svg) =>
    svg.replaceAll(/ d="M([^"MZ]*)"/g, (path, text: string) => {
      at += 1;
      if (at !== nth) return path;
      const points = text.split("L").map((point) => point.split(",").map(Number) as [number, number]);
      return ` d="M${draw(points)
        .map((point) => point.join(","))
        .join("L")}"`;
    });
}

const moved = (row: number, by: number) =>
  redraw(0, (points) => points.map(([x, y], index) => [x, index === row ? y + by : y]));

/** The second text swaps its height with the first. */
const swapPlaces = (one: string, other: string): Edit => {
  const yOf = (svg: string, text: string) => new RegExp(` y="([\\d.]+)"[^>]*>${text}<`).exec(svg)?.[1] ?? "";
  const withY = (svg: string, text: string, y: string) =>
    svg.replace(new RegExp(` y="[\\d.]+"([^>]*>${text}<)`), ` y="${y}"$1`);
  return (svg) => withY(withY(svg, one, yOf(svg, other)), other, yOf(svg, one));
};

const four = "four series";

/** Lies about lines: in which sample, the rule that must catch each, and what is changed in its file. */
export const lineLies: readonly Lie[] = [
  ["a vertex raised 4 px", "line", four, "measure-wrong", moved(3, -4)],
  [
    "a vertex moved in time",
    "line",
    four,
    "measure-wrong",
    redraw(0, (p) => p.map(([x, y], i) => [i === 3 ? x + 9 : x, y]))
  ],
  [
    "a vertex taken out",
    "line",
    four,
    "measure-wrong",
    redraw(0, (p) => p.filter((_, i) => i !== 7) as [number, number][])
  ],
  ["a vertex added", "line", four, "measure-wrong", redraw(0, (p) => p.flatMap(([x, y], i) => (i === 7 ? [[x, y], [x + 9, y]] : [[x, y]]) as [number, number][]))], // prettier-ignore
  ["a line added", "line", four, "reading-incomplete", replace(/(<path stroke="#\w+" d="M52,3[^>]*>\n)/, "$1$1")],
  ["a dot at the end moved", "line", four, "measure-wrong", replace('cy="251.96"', 'cy="240"')],
  ["two labels in one another's place", "line", four, "label-elsewhere", swapPlaces("Ash €712", "Doum €415")],
  ["two values swapped", "line", four, "label-elsewhere", (svg) => svg.replace(">Ash €712<", ">Ash €415<").replace(">Doum €415<", ">Doum €712<")], // prettier-ignore
  ["two names swapped", "line", four, "label-elsewhere", (svg) => svg.replace(">Ash €712<", ">Doum €712<").replace(">Doum €415<", ">Ash €415<")], // prettier-ignore
  ["two names swapped where no value stands", "line", "names alone", "label-elsewhere", swapText("Ash", "Doum")],
  ["a name in the place of another's", "line", "names alone", "label-elsewhere", swapPlaces("Ash", "Doum")],
  ["a leader to another line", "line", "missing years", "label-elsewhere", swapPlaces("Birch €515", "Ash €712")],
  ["missing years joined", "line", "missing years", "gap-joined", replace(/(<path stroke="#\w+" d="M52,[^"]*?)M([\d.,]+)ZM/, "$1L$2L")], // prettier-ignore
  [
    "a lone point without its dot",
    "line",
    "missing years",
    "reading-incomplete",
    replace(/<circle cx="246[^>]*>\n/, "")
  ],
  ["years that are left out joined", "line", "years left out", "reading-incomplete", replace(/(<path d="M52[^"]*)"\/>\n<path d="M/, '$1L')], // prettier-ignore
  ["a year changed", "line", four, "tick-misplaced", replace(">2016<", ">2015<")],
  ["a year elsewhere", "line", four, "tick-misplaced", replace('x="199.52" y="467"', 'x="262" y="467"')],
  ["a word of the axis of values changed", "line", four, "tick-misplaced", replace(">€600<", ">€650<")],
  ["a grid line moved", "line", four, "tick-misplaced", replaceAll('="245.2"', '="230"')],
  [
    "an axis without zero that does not say so",
    "line",
    four,
    "tick-misplaced",
    replace(">Axis starts at €300<", ">Rent a month<")
  ],
  [
    "an axis that says another start",
    "line",
    four,
    "tick-misplaced",
    replace(">Axis starts at €300<", ">Axis starts at €0<")
  ],
  ["an axis turned over", "line", four, "scale-reversed", replace('"domain":[300,800]', '"domain":[800,300]')],
  ["a log scale unsaid", "line", four, "scale-unsaid", replace('{"type":"linear","domain":[300,800]', '{"type":"log","domain":[300,800]')], // prettier-ignore
  [
    "dashes taken from provisional values",
    "line",
    "provisional values",
    "measure-unseen",
    replace(/ stroke-dasharray="4 3"/, "")
  ],
  [
    "dashes under firm values",
    "line",
    four,
    "measure-unseen",
    replace('stroke-linecap="round">', 'stroke-dasharray="4 3">')
  ],
  [
    "flags taken from the table",
    "line",
    "provisional values",
    "measure-unseen",
    replace(/"provisional":\[[\d,]+\],?/, "")
  ],
  ["a narrower band", "line", "an interval", "measure-wrong", replace("L550,172.56", "L550,180")],
  ["a band of another end", "line", "an interval", "measure-wrong", replace("L550,240.16", "L550,250")],
  ["another value in the table", "line", four, "measure-wrong", replace(/("values":\[512,530,)541/, "$1560")]
];

function replaceAll(from: string, to: string): Edit {
  return (svg) => svg.replaceAll(from, to);
}
