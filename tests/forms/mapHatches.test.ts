import {JSDOM} from "jsdom";
import {expect} from "vitest";
import {checkFile} from "../../src/check/checkFile.js";
import {serializeSVG} from "../../src/drawing/serialize.js";
import {drawnOn, type Rendition} from "../../src/figure/drawFigure.js";
import {regionMap} from "../../src/forms/maps/regionMap.js";
import {subjectOf} from "../../src/verify/subject.js";
import {everyNth, testSome} from "../testSome.js";
import {tableOf} from "./samples/dataSets.js";
import {states} from "./samples/regionSamples.js";
import {sampleFigure} from "./samples/sampleFigure.js";

const {document} = new JSDOM("").window;
const names = states.map(({properties}) => String(properties?.["name"]));

/** A map of the USA in which every seventh state has no number. */
const mapWithout = (turn: number) => {
  const values = names.map((_, index) => (index % 7 === turn ? null : 400 + ((index * 377) % 901)));
  const table = tableOf("gaps", {names, values});
  const form = regionMap(table, {name: "place", value: "value", regions: states, projection: "albersUsa"});
  return sampleFigure("sample-gaps", form);
};

const renditions: readonly Rendition[] = [{width: 320}, {canvas: "square"}, {width: 480}, {width: 640}];
// Maryland, whose west is too narrow for a line of its hatch, is among the first.
const cases = renditions.flatMap((rendition) => [6, 0, 1, 2, 3, 4, 5].map((turn) => ({turn, rendition})));

testSome(cases, everyNth(cases.length))(
  "the hatch of each state is one of its outline: $turn, $rendition",
  async ({turn, rendition}) => {
    const chart = mapWithout(turn);
    const text = serializeSVG(chart({document, ...rendition}));
    const shown = "canvas" in rendition && rendition.canvas ? drawnOn(chart.figure, {document, canvas: rendition.canvas}) : chart.figure; // prettier-ignore
    const found = await checkFile(subjectOf(shown, {file: "sample-gaps.svg", text}, [text, text]));
    expect(found.filter(({rule}) => rule === "furniture-misplaced")).toEqual([]);
  }
);
