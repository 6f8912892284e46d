// A program: draws every figure of every notebook, the last first and the widest first, and prints their digests.
import {createHash} from "node:crypto";
import {chartsOf} from "../../src/story/notebook.js";
import {renderPDF} from "../../src/publish/files/print/pdf.js";
import {renderSVG} from "../../src/render.js";
import {notebooks} from "../stories.js";
import {widths} from "./storyFolder.js";

const digests: Record<string, string> = {};
const digestOf = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");

for (const notebook of notebooks.toReversed()) {
  for (const chart of chartsOf(notebook).toReversed()) {
    digests[`${notebook.slug}/${chart.figure.id}-108mm.pdf`] = digestOf(await renderPDF(chart, {width: 108}));
    for (const width of widths.toReversed()) {
      for (const scheme of ["dark", "light"] as const) {
        const name = `${chart.figure.id}-${width}${scheme === "dark" ? "-dark" : ""}.svg`;
        const text = await renderSVG(chart, {width, scheme});
        digests[`${notebook.slug}/${name}`] = digestOf(text);
      }
    }
  }
}

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
process.stdout.write(JSON.stringify({digests, zone}));
