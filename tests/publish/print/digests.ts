import {createHash} from "node:crypto";
import {renderPDF} from "../../../src/publish/files/pdf.js";
import {figures} from "./stories.js";

// Prints the digest of each figure's file, and the time zone in which it was made: for a test in another process.
const digests: Record<string, string> = {};
for (const chart of figures.toReversed()) {
  const file = await renderPDF(chart, {width: 108});
  digests[chart.figure.id] = createHash("sha256").update(file).digest("hex");
}
process.stdout.write(JSON.stringify({digests, zone: Intl.DateTimeFormat().resolvedOptions().timeZone}));
