// Started by run.js in a process of its own, with how often; prints the medians by name, in ms.
import {createRequire} from "node:module";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {build} from "esbuild";
import {loadPackages} from "../bin/loadScript.cjs";
import {folder, scriptOptions} from "../build/bundle.js";
import * as peers from "./peers/forms.js";
import {byECharts, byPlotAlone, byVega, byVegaLite, dotsByPlot, sharedDocument} from "./peers/twoBars.js";
import {medians} from "./medians.js";

const [rounds, heavyRounds] = process.argv.slice(2).map(Number);
const press = await loadPress();
const document = sharedDocument();
const dots = (count) =>
  Array.from({length: count}, (_, index) => ({x: Math.sin(index) * index, y: Math.cos(index * 1.7)}));
// A chart of 10,000 is over the limit of a file, and refused.
const nineThousand = dots(9_000);
const [tenThousand, hundredThousand] = [dots(10_000), dots(100_000)];

const figures = {
  figure: press.figure,
  "Plot, new JSDOM": byPlotAlone,
  "ECharts, server": byECharts,
  "Vega-Lite and Vega, SVG": byVegaLite,
  "Vega, SVG": byVega
};
const marks = {
  "10,000 marks": () => press.marks(tenThousand),
  "10,000 marks, merged": () => press.mergedMarks(tenThousand),
  "Plot, shared JSDOM, 10,000 marks": () => dotsByPlot(document, tenThousand)
};
const named = (calls, label) => Object.fromEntries(Object.entries(calls).map(([name, call]) => [label(name), call]));
const forms = {
  ...named(press.forms, (name) => `form ${name}`),
  ...named(peers.plotsOf(document), (name) => `Plot, shared JSDOM, ${name}`),
  ...named(peers.byECharts, (name) => `ECharts, ${name}`),
  ...named(peers.byVega, (name) => `Vega, ${name}`)
};
const plotted = {
  "9,000 dots by plot": () => press.plotted(nineThousand),
  "Plot, shared JSDOM, 9,000 dots and axes": () => peers.axedDotsByPlot(document, nineThousand),
  "100 panels by plot": () => press.panelled(),
  "Plot, shared JSDOM, 100 panels": () => peers.panelsByPlot(document)
};
const growth = {
  "10,000 marks, beside 100,000": () => press.marks(tenThousand),
  "100,000 marks": () => press.marks(hundredThousand)
};

const times = {
  ...(await interleave(figures, rounds, {idle: 10, row: 10})),
  ...(await interleave(forms, rounds, {idle: 10, row: 5})),
  ...(await interleave(plotted, heavyRounds, {idle: 2})),
  ...(await interleave(marks, heavyRounds, {idle: 2})),
  ...(await interleave(growth, heavyRounds, {idle: 2}))
};
process.stdout.write(JSON.stringify(times));

/**
 * Calls each in turn, round by round, several times in a **row**, as one who renders many figures does: what another
 * leaves behind, such as the windows of jsdom, is then not cleared away in its time. The first rounds, in which V8
 * compiles, are left out.
 */
async function interleave(calls, count, {idle, row = 1}) {
  const all = Object.fromEntries(Object.keys(calls).map((name) => [name, []]));
  for (let round = 0; round < count + idle; round += 1) {
    for (const [name, call] of Object.entries(calls)) {
      for (let index = 0; index < row; index += 1) {
        const start = performance.now();
        await call();
        const time = performance.now() - start;
        if (round >= idle) all[name].push(time);
      }
      // A window of jsdom is let go of only when the loop turns.
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  return medians(all);
}

/** The press as the built command has it. */
async function loadPress() {
  const file = join(folder, "bench.cjs");
  const options = {absWorkingDir: import.meta.dirname, entryPoints: ["press.ts"], write: false};
  const {outputFiles} = await build({...scriptOptions, ...options});
  const packages = await loadPackages();
  const packageRequire = createRequire(file);
  const require = (name) => packages[name] ?? packageRequire(name);
  const module = {exports: {}};
  const run = new Function("exports", "require", "module", "moduleUrl", outputFiles[0].text);
  run(module.exports, require, module, pathToFileURL(file).href);
  return module.exports;
}
