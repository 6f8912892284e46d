import {JSDOM} from "jsdom";
import {readEvidence} from "../../src/check/evidence.js";
import {readPublished} from "../../src/check/published.js";
import {factBook} from "../../src/check/reading/facts.js";
import {isBandScale, isPlaceScale, placeOf} from "../../src/check/reading/scales.js";
import {shapesOf} from "../../src/check/reading/shapes.js";
import type {Subject} from "../../src/check/subject.js";
import {readXml} from "../../src/check/xml.js";
import {element} from "../../src/drawing/element.js";
import {readingOf, setRole, setTextRole} from "../../src/drawing/roles.js";
import {svgText} from "../../src/drawing/serialize.js";
import type {Evidence} from "../../src/facts/evidence/evidence.js";
import type {Reading, Scale, TextRole} from "../../src/facts/evidence/record.js";
import {plotMarks} from "../../src/plot/plotMarks.js";
import {tables} from "./harvest.js";
import {type Kind, plotSize} from "./kinds.js";

const {document} = new JSDOM("").window;

/** A text of a chart: its words, where it stands, and what it is. */
export interface ChartText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor?: "start" | "middle" | "end";
  readonly role: TextRole<Scale>;
}

/** Where the plot area of a chart begins, in px. */
const place = {left: 40, top: 60} as const;

const period = {edtf: "2020", basis: "stated"} as const;
const elsewhere = {kind: "elsewhere", url: "https://example.org/harvest"} as const;
const share = {kind: "share", whole: "the harvest", measure: "tonnes", geography: "Elsewhere"} as const;

/** The facts of the charts: two tables, a share, and what it leaves. */
export const harvestEvidence: Evidence = {
  claims: [
    {
      id: "wheat-share",
      topic: "Wheat",
      quantity: {bound: "exact", value: 30, decimals: 0},
      unit: share,
      period,
      source: null,
      place: elsewhere
    },
    {
      id: "plough-count",
      topic: "Ploughs",
      quantity: {bound: "exact", value: 12, decimals: 0},
      unit: {kind: "count", noun: {one: "plough", many: "ploughs"}},
      period,
      source: null,
      place: elsewhere
    }
  ],
  events: [],
  derived: [
    {
      operation: "100 − wheat-share",
      from: ["wheat-share"],
      quantity: {bound: "exact", value: 70, decimals: 0},
      unit: share,
      low: 69.5,
      high: 70.5
    }
  ],
  sources: [],
  tables
};

/** Draws a chart as a published file, with its facts, its reading, words along its axes, and a label at its first number. */
export function readChart({marks, words, ...scales}: Kind, evidence: Evidence = harvestEvidence): string {
  const drawn = plotMarks(marks, {document, ...plotSize, ...place, ...scales});
  const texts: ChartText[] = [
    {text: "The harvest", x: 20, y: 30, role: "headline"},
    ...(words === undefined ? [] : [{text: words, x: 20, y: 50, role: "deck"} as const]),
    ...textsFor(element(document, "g", {}, drawn), evidence)
  ];
  return fileOf(drawn, texts, evidence);
}

function fileOf(drawn: readonly SVGElement[], texts: readonly ChartText[], evidence: Evidence): string {
  const [width, height] = [plotSize.width + 80, plotSize.height + 120];
  const group = element(document, "g", {"aria-hidden": "true"}, [
    setRole(element(document, "rect", {width, height, fill: "#ffffff"}), {furniture: "paper"}),
    ...drawn,
    ...texts.map(({text, x, y, anchor, role}) =>
      setTextRole(element(document, "text", {x, y, "text-anchor": anchor}, [text]), role)
    )
  ]);
  const file = {
    generator: "nutgraf 0.1.0",
    figure: "harvest",
    form: "plot",
    width,
    scheme: "light",
    evidence,
    reading: readingOf(group),
    digest: `sha256:${"0".repeat(64)}`
  };
  const size = {width, height, viewBox: `0 0 ${width} ${height}`};
  const svg = element(document, "svg", {...size, role: "img", "font-size": 14, fill: "#1b1b1b"}, [
    element(document, "title", {}, ["The harvest"]),
    element(document, "desc", {}, ["A chart of the harvest."]),
    element(document, "metadata", {}, [JSON.stringify(file)]),
    group
  ]);
  const write = svgText(svg);
  return write();
}

/** The words of the axes, and the number of the first shape that shows one. */
function textsFor(drawing: SVGGElement, evidence: Evidence): ChartText[] {
  const reading = readingOf(drawing);
  const axes = new Map<string, "x" | "y">();
  for (const [, role] of reading.shapes) {
    if (!("shows" in role) || role.facet) continue;
    for (const {on, along = on?.[0]} of role.shows)
      if (on !== undefined && (along === "x" || along === "y")) axes.set(on, along);
  }
  return [
    ...[...axes].flatMap(([name, along]) => ticksOf(reading.scales[name], along)),
    ...labelOf(drawing, reading, evidence)
  ];
}

function ticksOf(scale: Scale | undefined, along: "x" | "y"): ChartText[] {
  if (!scale || !isPlaceScale(scale)) return [];
  return scale.domain.map((value) => {
    const at = placeOf(scale, value) + (isBandScale(scale) ? scale.width / 2 : 0);
    const [x, y] = along === "x" ? [at, 380] : [36, at + 0.33 * 14];
    const anchor = along === "x" ? "middle" : "end";
    const month = new Date(value).toLocaleDateString("en-GB", {month: "short", timeZone: "UTC"});
    return {
      text: scale.type === "time" ? month : String(value),
      x,
      y,
      anchor,
      role: {tick: scale, along, at: [scale.type === "time" ? String(value).padEnd(7, "-01").slice(0, 7) : value]}
    };
  });
}

function labelOf(drawing: SVGGElement, {shapes: runs}: Reading, evidence: Evidence): ChartText[] {
  const write = svgText(element(document, "svg", {}, [drawing]));
  const {root} = readXml(write());
  const shapes = root ? shapesOf(root) : [];
  const facts = factBook(evidence);
  let start = 0;
  for (const [count, role] of runs) {
    for (const {of} of "shows" in role ? role.shows : []) {
      const own = facts.each(of, count)?.[0] ?? [];
      const address = own.find((each) => facts.find(each)?.kind === "number");
      const [shape, fact] = [shapes[start], facts.find(address ?? "")];
      if (address === undefined || !shape || fact?.kind !== "number") continue;
      const corner = shape.stretches[0]?.points[own.indexOf(address)];
      const [x, y] = corner ?? [(shape.box.left + shape.box.right) / 2, (shape.box.top + shape.box.bottom) / 2];
      return [{text: String(fact.value), x, y: y + 5, anchor: "middle", role: {label: [address]}}];
    }
    start += count;
  }
  return [];
}

/** A file as the checker is given it, without its notebook. */
export function subjectOf(text: string): Subject {
  const published = readPublished(text);
  const evidence = readEvidence(published?.metadata ?? "")?.evidence ?? null;
  return {file: "chart.svg", text, published, evidence, intent: null};
}
