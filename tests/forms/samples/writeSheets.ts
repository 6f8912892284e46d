import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {JSDOM} from "jsdom";
import {serializeSVG} from "../../../src/drawing/serialize.js";
import type {Rendition} from "../../../src/figure/drawFigure.js";
import {renderPNG} from "../../../src/publish/files/png.js";
import {samples} from "./samples.js";

// npx tsx tests/forms/samples/writeSheets.ts bars /tmp/sheets: every sample of a form as PNG files to look at.
const [form = "bars", folder = "/tmp/sheets"] = process.argv.slice(2);
const {document} = new JSDOM("").window;
const renditions: Readonly<Record<string, Rendition>> = {
  "320": {width: 320},
  "640": {width: 640},
  "1000": {width: 1000},
  "640-dark": {width: 640, scheme: "dark"},
  card: {canvas: "card"},
  square: {canvas: "square"}
};

mkdirSync(folder, {recursive: true});
for (const [name, chart] of Object.entries(samples[form] ?? {})) {
  for (const [kind, rendition] of Object.entries(renditions)) {
    const svg = serializeSVG(chart({document, ...rendition}));
    const path = join(folder, `${form}-${name.replaceAll(" ", "-")}-${kind}.png`);
    writeFileSync(path, await renderPNG(svg, {scale: 1}));
  }
}
process.stdout.write(`${folder}\n`);
