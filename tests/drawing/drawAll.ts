import {readdirSync} from "node:fs";
import {pathToFileURL} from "node:url";
import {resolve} from "node:path";
import {plot, ruleX, ruleY, tickX} from "@observablehq/plot";
import {JSDOM} from "jsdom";
import {chartsOf, type Notebook} from "../../src/story/notebook.js";
import {schemes} from "../../src/theme/theme.js";
import {element} from "../../src/drawing/element.js";
import {plotMarks} from "../../src/plot/plotMarks.js";
import {serializeSVG} from "../../src/drawing/serialize.js";

/** Marks that Plot may offset, and all figures, as one process draws them. */
export interface Drawn {
  /** Whether Plot offsets there. */
  readonly offset: boolean;
  readonly marks: readonly string[];
  readonly figures: readonly string[];
}

/** Draws marks that Plot would offset, and every figure of every story, in a document. */
export async function drawAll(document = new JSDOM("").window.document): Promise<Drawn> {
  const box = {document, width: 100, height: 50, x: {domain: [0, 10]}, y: {domain: [0, 10]}};
  const marks = plotMarks([ruleX([5]), ruleY([5]), tickX([5])], box).map((mark) =>
    serializeSVG(frameOf(document, mark))
  );
  const folder = resolve(import.meta.dirname, "../../notebooks");
  const figures: string[] = [];
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".ts"))) {
    const module: {readonly default: Notebook} = await import(pathToFileURL(resolve(folder, name)).href);
    for (const chart of chartsOf(module.default)) {
      for (const scheme of schemes) figures.push(serializeSVG(chart({document, width: 640, scheme})));
    }
  }
  const offset = serializeSVG(
    element(document, "svg", {}, [plot({document, axis: null, marks: [ruleX([5])]})])
  ).includes("translate(0.5,0)");
  return {offset, marks, figures};
}

const frameOf = (document: Document, mark: SVGElement) => element(document, "svg", {}, [mark]);
