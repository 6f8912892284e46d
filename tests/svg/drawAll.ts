import {readdirSync} from "node:fs";
import {pathToFileURL} from "node:url";
import {resolve} from "node:path";
import {plot, ruleX, ruleY, tickX} from "@observablehq/plot";
import {JSDOM} from "jsdom";
import {chartsOf, type Notebook} from "../../src/notebook.js";
import {plotMarks} from "../../src/svg/plotMarks.js";
import {serializeSVG} from "../../src/svg/serialize.js";

/** Marks that Plot may offset, and all figures, as one process draws them. */
export interface Drawn {
  /** Whether Plot offsets there. */
  readonly offset: boolean;
  readonly marks: readonly string[];
  readonly figures: readonly string[];
}

/** Draws marks that Plot would offset, and every figure of every story. */
export async function drawAll(): Promise<Drawn> {
  const {document} = new JSDOM("").window;
  const box = {document, width: 100, height: 50, x: {domain: [0, 10]}, y: {domain: [0, 10]}};
  const marks = plotMarks([ruleX([5]), ruleY([5]), tickX([5])], box).map(({outerHTML}) => outerHTML);
  const folder = resolve(import.meta.dirname, "../../notebooks");
  const figures: string[] = [];
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".ts"))) {
    const module: {readonly default: Notebook} = await import(pathToFileURL(resolve(folder, name)).href);
    figures.push(...chartsOf(module.default).map((chart) => serializeSVG(chart({document, width: 640}))));
  }
  const offset = plot({document, marks: [ruleX([5])]}).outerHTML.includes("translate(0.5,0)");
  return {offset, marks, figures};
}
