import {JSDOM} from "jsdom";
import {checkFile} from "../../../src/check/checkFile.js";
import {serializeSVG} from "../../../src/drawing/serialize.js";
import {schemes} from "../../../src/theme/theme.js";
import {subjectOf} from "../../../src/verify/subject.js";
import {lies} from "./lies.js";
import {samples} from "./samples.js";

// npx tsx tests/forms/samples/writeMatrix.ts [form]: how many samples each form has, which of them are of data that are hard, how
// many lies are told about it, and how many findings there are in all samples at three widths in both schemes.
const {document} = new JSDOM("").window;
const widths = [320, 640, 1000] as const;

/** The five kinds of hard data, by what samples of them are called. */
const hard: Readonly<Record<string, RegExp>> = {
  "one row":
    /^(?:one (?:row|series|year|area|point|region|group|part|party|seat|number|thing|event|grid)|one column, one row|three rows|two (?:dates|panels))\b/,
  "40 rows": /^(?:\d{2,}|[\d,]+ |all states|the world|twelve rows|twenty series|one column, 40)|40 rows/,
  negatives: /negative|below zero|falls|up and down|temperatures|bars to both sides/,
  missing: /missing|without a number|no figure|gaps|left out/,
  "long names": /long/
};

async function findingsIn(chart: (typeof samples)[string][string]): Promise<number> {
  let count = 0;
  for (const width of widths)
    for (const scheme of schemes) {
      const text = serializeSVG(chart({document, width, scheme}));
      const found = await checkFile(subjectOf(chart.figure, {file: `${chart.figure.id}.svg`, text}, [text, text]));
      count += found.length;
    }
  return count;
}

const [only] = process.argv.slice(2);
process.stdout.write(`| form | samples | ${Object.keys(hard).join(" | ")} | lies | findings |\n`);
process.stdout.write(
  `| --- | --- | ${Object.keys(hard)
    .map(() => "---")
    .join(" | ")} | --- | --- |\n`
);
for (const [form, own] of Object.entries(samples)) {
  if (only !== undefined && form !== only) continue;
  const names = Object.keys(own);
  let findings = 0;
  for (const chart of Object.values(own)) findings += await findingsIn(chart);
  const sets = Object.values(hard).map((pattern) => names.filter((name) => pattern.test(name)).length);
  const told = lies.filter(([, of]) => of === form).length;
  process.stdout.write(`| ${form} | ${names.length} | ${sets.join(" | ")} | ${told} | ${findings} |\n`);
}
