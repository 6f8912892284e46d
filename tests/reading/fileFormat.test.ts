import {readFileSync} from "node:fs";
import {resolve} from "node:path";
import {expect, test} from "vitest";
import {lengthBaseless} from "../../src/check/reading/lengthBaseless.js";
import {measureWrong} from "../../src/check/reading/measureWrong.js";
import {readingIncomplete} from "../../src/check/reading/readingIncomplete.js";
import type {Evidence} from "../../src/facts/evidence.js";
import {measures} from "../../src/facts/record.js";
import {metadataOf, nudge, withShape} from "./bend.js";
import {harvestEvidence, subjectOf} from "./readChart.js";

const page = readFileSync(resolve(import.meta.dirname, "../../docs/file-format.md"), "utf8");

/** A block of code of the page, by its language and name. */
function blockOf(language: "json" | "xml", name: string): string {
  const [, text = ""] = new RegExp(`\`\`\`${language} ${name}\\n([\\s\\S]*?)\`\`\``).exec(page) ?? [];
  return text.trim();
}

const evidence: Evidence = {
  ...harvestEvidence,
  claims: harvestEvidence.claims.map((claim) => (claim.id === "wheat-share" ? {...claim, id: "oil-share"} : claim)),
  derived: harvestEvidence.derived.map((each) => ({...each, operation: "100 − oil-share", from: ["oil-share"]})),
  tables: [JSON.parse(blockOf("json", "table")) as NonNullable<Evidence["tables"]>[number]]
};

function fileOf(measure: string): string {
  const reading: unknown = JSON.parse(blockOf("json", measure));
  const file = {
    generator: "nutgraf 0.1.0",
    figure: "rents",
    form: "plot",
    width: 480,
    scheme: "light",
    evidence,
    reading
  };
  const metadata = JSON.stringify({...file, digest: `sha256:${"0".repeat(64)}`});
  return `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="200"><metadata>${metadata}</metadata><g>${blockOf("xml", measure)}</g></svg>`;
}

const found = (svg: string) =>
  [readingIncomplete, measureWrong, lengthBaseless].flatMap(({check}) => check(subjectOf(svg)));

test.each(measures)("docs/file-format.md has an example of %s that is true", (measure) => {
  expect(metadataOf(fileOf(measure)).reading?.shapes).not.toEqual([]);
  expect(found(fileOf(measure))).toEqual([]);
});

test.each(measures)("docs/file-format.md has an example of %s that is not true of other shapes", (measure) => {
  const names = ["width", "r", "x1"];
  const bent = (markup: string) =>
    measure === "colour"
      ? markup.replace("#a8bdcf", "#12436d")
      : measure === "position"
        ? nudge(markup, ["cx"], 1)
        : nudge(markup, names, 1);
  expect(found(withShape(fileOf(measure), 0, bent))).not.toEqual([]);
});
