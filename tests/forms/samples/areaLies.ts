import {type Lie, swapColour, swapText} from "./lie.js";

type Points = readonly (readonly [number, number])[];

const [form, three] = ["area", "three layers"];

const replace = (from: string | RegExp, to: string) => (svg: string) => svg.replace(from, to);

/** The nth filled path drawn anew, given its corners: those of its far edge, and those of its near edge backwards. */
function redraw(nth: number, draw: (points: Points) => (readonly [number, number])[]) {
  return (svg: string) => {
    let at = -1;
    return svg.replaceAll(/(<path fill="[^>]* d="M)([^"MZ]*)Z"/g, (path, start: string, text: string) => {
      at += 1;
      if (at !== nth) return path;
      const points = text.split("L").map((point) => point.split(",").map(Number) as [number, number]);
      return `${start}${draw(points)
        .map((point) => point.join(","))
        .join("L")}Z"`;
    });
  };
}

/** Some corners of an area moved. */
const moved = (nth: number, corners: readonly number[], by: readonly [number, number]) =>
  redraw(nth, (points) => points.map(([x, y], index) => (corners.includes(index) ? [x + by[0], y + by[1]] : [x, y])));

/** The first line of a hatch begun farther right or left. */
const hatchMoved = (by: number) => (svg: string) =>
  svg.replace(
    /(<path d="M)([\d.]+)(,[\d.]+L[\d.]+,[\d.]+M)/,
    (_, start: string, x: string, rest: string) => `${start}${Number(x) + by}${rest}`
  );

/** All corners of an area moved down or up. */
const lifted = (nth: number, by: number) => redraw(nth, (points) => points.map(([x, y]) => [x, y + by]));

/** Lies about areas. */
export const areaLies: readonly Lie[] = [
  ["a corner of a top edge raised 4 px", form, three, "measure-wrong", moved(2, [5], [0, -4])],
  ["a date of both edges moved", form, three, "measure-wrong", moved(1, [4, 17], [9, 0])],
  ["a thinner layer", form, three, "measure-wrong", redraw(1, (points) => points.map(([x, y], index) => [x, index < 11 ? y + 0.3 * (448 - y) * 0.1 : y]))], // prettier-ignore
  ["a layer that floats", form, three, "length-baseless", lifted(2, -9)],
  ["a layer that begins under zero", form, three, "length-baseless", lifted(0, 6)],
  ["an area whose base is cut", form, "one area", "measure-wrong", moved(0, [11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21], [0, -40])], // prettier-ignore
  ["a fall smoothed away", form, "parts of a whole", "measure-wrong", moved(0, [7], [0, -20])],
  ["a corner taken out", form, three, "measure-wrong", redraw(0, (points) => points.filter((_, index) => index !== 4 && index !== 17))], // prettier-ignore
  ["a corner added", form, three, "measure-wrong", redraw(0, (points) => points.flatMap((point, index) => (index === 4 || index === 17 ? [point, point] : [point])))], // prettier-ignore
  ["a layer gone", form, three, "reading-incomplete", replace(/<path fill="#c5510e"[^>]*\/>\n/, "")],
  ["a layer twice", form, three, "reading-incomplete", replace(/(<path fill="#c5510e"[^>]*\/>\n)/, "$1$1")],
  ["two colours swapped", form, three, "measure-wrong", swapColour('path fill="#1d8077"', 'path fill="#c5510e"')],
  ["two layers in one colour", form, three, "measure-unseen", (svg) => svg.replaceAll("#1d8077", "#c5510e")],
  ["two labels in one another's place", form, three, "label-elsewhere", (svg) => svg.replace('y="281"', 'y="0"').replace('y="193"', 'y="281"').replace('y="0"', 'y="193"')], // prettier-ignore
  ["two names swapped", form, "names alone", "label-elsewhere", swapText("Ash", "Cedar")],
  ["another number", form, three, "label-elsewhere", replace(">Ash €412<", ">Ash €512<")],
  [
    "missing years joined",
    form,
    "missing years",
    "gap-joined",
    (svg) =>
      svg.replace(
        /( d="M52,393\.92L100\.47,385\.23)L100\.47,448L52,448ZM(246\.03,357\.22)L246\.03,448ZM/,
        "$1L$2L246.03,448L100.47,448L52,448ZM"
      )
  ],
  ["a lone date without its line", form, "missing years", "reading-incomplete", replace(/<line x1="246[^>]*stroke="#12436d"\/>\n/, "")], // prettier-ignore
  ["a lone date that is higher", form, "missing years", "measure-wrong", replace('y1="224.44" y2="357.22"', 'y1="214.44" y2="357.22"')], // prettier-ignore
  ["a lone date that floats", form, "missing years", "length-baseless", replace('y1="357.22" y2="448"', 'y1="347.22" y2="438"')], // prettier-ignore
  ["a year changed", form, three, "tick-misplaced", replace(">2016<", ">2015<")],
  ["a word of the axis of values changed", form, three, "tick-misplaced", replace(">€600<", ">€650<")],
  ["the line of zero raised", form, three, "tick-misplaced", replace('y1="448" y2="448"', 'y1="440" y2="440"')],
  ["a log scale", form, three, "length-baseless", replace('{"type":"linear","domain":[0,1200]', '{"type":"log","domain":[0,1200]')], // prettier-ignore
  ["another number in the table", form, three, "measure-wrong", replace(/("values":\[112,130,)141/, "$1161")],
  ["a hatch of another area", form, "provisional values", "furniture-misplaced", hatchMoved(-100)]
];
