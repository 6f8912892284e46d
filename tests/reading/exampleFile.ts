import {readFileSync} from "node:fs";
import {resolve} from "node:path";
import type {Evidence} from "../../src/facts/evidence/evidence.js";
import {harvestEvidence} from "./readChart.js";

const page = readFileSync(resolve(import.meta.dirname, "../../docs/file-measures.md"), "utf8");

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

/** The example of a measure in docs/file-measures.md, as a file. */
export function exampleFile(measure: string): string {
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
