import {all, behind, drawn, exchanged} from "./craft.js";
import type {Crafted} from "./crafted.js";

/** The outlines of two areas of a map in one another’s place. */
const outlinesExchanged = (one: RegExp, other: RegExp) => (svg: string) => {
  const [first = "", second = ""] = [one, other].map((outline) => outline.exec(svg)?.[0]);
  return svg.replace(first, "\u0001").replace(second, first).replace("\u0001", second);
};

/** Marks, guides and names that stand at another place, or are taken back into the ground. */
export const moved: readonly Crafted[] = [
  ["label-elsewhere", "the titles of both axes exchanged", "scatter", exchanged("Life expectancy", "Income a head")],
  ["label-elsewhere", "two wholes side by side exchanged", "shareGrids", exchanged("The harvest", "Marn’s exports of wheat")], // prettier-ignore
  ["measure-unseen", "hatching without a stroke", "regionMap", drawn(/(<g fill="none" stroke="#858d97")( stroke-linejoin="round" stroke-linecap="round">\n<path d="M2)/, '$1 stroke-width="0"$2')], // prettier-ignore
  ["measure-unseen", "hatching in the paint of its area", "regionMap", drawn(/(<g fill="none") stroke="#858d97"( stroke-linejoin="round" stroke-linecap="round">\n<path d="M2)/, '$1 stroke="#ffffff"$2')], // prettier-ignore
  ["reading-stale", "the outlines of two areas exchanged", "regionMap", outlinesExchanged(/M195,390\.5L[^"]*/, /M296,480L[^"]*/)], // prettier-ignore
  ["measure-unseen", "a wide white edge that eats a layer", "area", drawn('<path fill="#c5510e" stroke="#ffffff"', '<path fill="#c5510e" stroke-width="24" stroke="#ffffff"')], // prettier-ignore
  ["tick-misplaced", "a grid line at another place", "area", drawn('y1="425.71" y2="425.71"', 'y1="401" y2="401"')],
  ["measure-unseen", "a white edge that eats the end of a bar", "bars", drawn('<rect x="72" width="402.81"', '<rect stroke="#ffffff" stroke-width="12" x="72" width="402.81"')], // prettier-ignore
  ["label-elsewhere", "a missing number and another exchanged", "tableChart", exchanged("no figure", "244")],
  ["measure-wrong", "a column over the gap of another year", "columns", drawn('<rect x="389" width="42"', '<rect x="329" width="42"')], // prettier-ignore
  ["measure-wrong", "a column twice as wide", "columns", drawn('<rect x="389" width="42"', '<rect x="368" width="84"')],
  ["measure-wrong", "a link of two dots that is too short", "dotRange", drawn("M431.87,153L568,153", "M431.87,153L500,153")], // prettier-ignore
  ["tick-misplaced", "the end of a span inside it", "eventTimeline", drawn('<line x1="319.04" x2="319.04" y1="166" y2="176"/>', '<line x1="250" x2="250" y1="166" y2="176"/>')], // prettier-ignore
  ["tick-misplaced", "a leader from another day", "eventTimeline", drawn('<line x1="76.47" x2="76.47" y1="126" y2="312"/>', '<line x1="140" x2="140" y1="126" y2="312"/>')], // prettier-ignore
  ["tick-misplaced", "the grid of one panel at another place", "facets", drawn('<line x1="445" x2="573" y1="178.8" y2="178.8"/>', '<line x1="445" x2="573" y1="195" y2="195"/>')], // prettier-ignore
  ["measure-wrong", "the last dot of a panel at another height", "facets", drawn('<circle cx="573" cy="227.52"', '<circle cx="573" cy="200"')], // prettier-ignore
  ["measure-unseen", "one line of three panels dashed", "facets", drawn('<path d="M445', '<path stroke-dasharray="6 4" d="M445')], // prettier-ignore
  ["measure-wrong", "one bar of a pair thicker", "groupedBars", drawn('width="510" y="166" height="16"', 'width="510" y="166" height="22"')], // prettier-ignore
  ["measure-wrong", "a line bent between two of its points", "line", drawn("L101.97,332.04L158.08,328.66", "L101.97,332.04L130,250L158.08,328.66")], // prettier-ignore
  ["measure-wrong", "a point left out of a line", "line", drawn("L438.07,206.98", "")],
  ["measure-wrong", "two dots painted in another order", "scatter", all(drawn('<circle cx="477.65" cy="162.41" r="20" fill="#dfe3e8" stroke="#858d97"/>\n', ""), behind('<circle cx="598" cy="132" r="5.32" fill="#dfe3e8" stroke="#858d97"/>', '<circle cx="477.65" cy="162.41" r="20" fill="#dfe3e8" stroke="#858d97"/>'))], // prettier-ignore
  ["measure-wrong", "a circle of the key of sizes too small", "scatter", drawn('cx="86.06" cy="510" r="19.43"', 'cx="86.06" cy="510" r="12"')], // prettier-ignore
  ["measure-wrong", "two lines that cross over to other ends", "slope", all(drawn("M116,341.63L524,307.14", "M116,341.63L524,272.65"), drawn("M116,114L524,272.65", "M116,114L524,307.14"))], // prettier-ignore
  ["furniture-misplaced", "a leader to another dot", "strip", drawn("M342.76,116.17L351.24,107.69", "M331,109L351.24,101")], // prettier-ignore
  ["measure-wrong", "a fill for an area without a number", "tileMap", drawn(/(width="(\d{2,3})" height="\2" fill=)"#ffffff"/, '$1"#e3e9ef"')], // prettier-ignore
  ["furniture-misplaced", "a band that slides along its bars", "twoWholes", drawn('<rect x="20" y="192" width="120" height="52"', '<rect x="60" y="192" width="120" height="52"')], // prettier-ignore
  ["measure-wrong", "squares of a share upon one another", "shareGrid", drawn(/(<g fill="#12436d">\n<rect x=")([\d.]+)("[^>]*\/>\n<rect x=")[\d.]+/, "$1$2$3$2")], // prettier-ignore
  ["measure-wrong", "two parts of a row in one another’s colours", "stackedBars", all(drawn('<rect x="72" width="263.04" y="121" height="20" fill="#12436d"', '<rect x="72" width="263.04" y="121" height="20" fill="#1d8077"'), drawn('<rect x="335.04" width="147.96" y="121" height="20" fill="#1d8077"', '<rect x="335.04" width="147.96" y="121" height="20" fill="#12436d"'))] // prettier-ignore
];
