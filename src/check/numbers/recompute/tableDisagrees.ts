import type {FileRule} from "../../rule.js";
import {sha256Hex} from "../../../facts/evidence/digest.js";
import type {Evidence, Metadata} from "../../../facts/evidence/evidence.js";
import {evidenceFault, readEvidence} from "../../evidence.js";
import type {Published} from "../../published.js";
import type {Violation, Subject} from "../../subject.js";
import {anchorSaysOtherwise} from "../../article/articleSays.js";
import {pinnedOf} from "../../article/pinned.js";
import {ofCells} from "./claimsOfCells.js";
import {ofRows} from "./claimsOfRows.js";
import {type Difference, differencesOf} from "./differences.js";
import {namesContradicted} from "./namesContradicted.js";
import {numbersOfNoFile} from "./numbersOfNoFile.js";
import {readFile} from "../../reading/readFile.js";
import {recomputed} from "./recomputed.js";
import {recomputedFlags} from "./recomputedFlags.js";

/**
 * The data in a file’s metadata is the notebook’s, or of a file without its notebook at least true to itself: its digest is
 * that of what it carries, what it derives follows from its claims, and a claim of a cell says what the cell says (ONS: link to
 * the raw data).
 */
export const tableDisagrees = {
  name: "table-disagrees",
  group: "numbers",
  severity: "error",
  guards:
    "The data that the file carries equals the claims, value by value, and says what the words of its anchors say; a claim of a cell says what the cell says, and no row is drawn under the name of another.",
  source: "WCAG 2.2 1.1.1; ONS: link to the raw data",
  fix: "Render again after a change of the data, a claim or the notebook. A file that was sent to you was changed since: ask its publisher for it.",
  check: (subject) => {
    const {published} = subject;
    if (!published) return [];
    const carried = readEvidence(published.metadata);
    if (!carried) {
      const found = published.metadata === "" ? "none" : (evidenceFault(published.metadata) ?? "");
      return [{where: "metadata", found, expected: "the evidence of the figure"}];
    }
    const differences = [
      ...ofFigure(carried, subject, published),
      ...ofEvidence(carried.evidence, subject),
      ...ofArithmetic(carried.evidence),
      ...ofAnchors(carried.evidence),
      ...ofCells(carried.evidence),
      ...ofRows(carried.evidence),
      ...ofDrawing(carried.evidence, subject),
      ...ofDigest(carried),
      ...ofWriting(published.metadata)
    ];
    return differences.map(({path, found, expected}): Violation => {
      return {where: `metadata, ${path}`, found, expected};
    });
  }
} as const satisfies FileRule;

function ofFigure({figure, form, width, scheme}: Metadata, {intent}: Subject, published: Published): Difference[] {
  const stated = {figure, form, width, scheme};
  return differencesOf(stated, {
    figure: intent?.id ?? figure,
    form: intent?.form ?? form,
    width: published.width,
    scheme: schemeOf(published) ?? scheme
  });
}

/** By the paper; *null* where there is none, or none of a plain colour. */
function schemeOf({paper}: Published): "light" | "dark" | null {
  const channels = /^#(..)(..)(..)$/.exec(paper ?? "")?.slice(1) ?? [];
  const [red = NaN, green = NaN, blue = NaN] = channels.map((channel) => parseInt(channel, 16));
  const brightness = (red + green + blue) / 3;
  return Number.isNaN(brightness) ? null : brightness < 128 ? "dark" : "light";
}

function ofEvidence(carried: Evidence, {intent, evidence}: Subject): Difference[] {
  return intent && evidence ? differencesOf(carried, evidence) : [];
}

/** Nothing is drawn under the names of other rows, nor from a table of no data file beside that of one. */
function ofDrawing({tables}: Evidence, subject: Subject): Difference[] {
  const file = readFile(subject);
  return file && tables ? [...namesContradicted(tables, file), ...numbersOfNoFile(tables, file)] : [];
}

function ofArithmetic({derived, claims, tables}: Evidence): Difference[] {
  return derived.flatMap((each) => {
    const {operation, quantity, unit, low, high, flags = []} = each;
    const facts = {claims, ...(tables && {tables})};
    const again = recomputed(each, facts);
    if (!again)
      return [
        {
          path: `derived ${operation}`,
          found: operation,
          expected: "arithmetic on the claims or the whole columns it names"
        }
      ];
    const wanted = {...again, flags: recomputedFlags(each, facts).join(" ")};
    return differencesOf({quantity, unit, low, high, flags: flags.join(" ")}, wanted, ["derived", operation]);
  });
}

/** What is claimed is what the words of its anchor say. */
function ofAnchors(evidence: Evidence): Difference[] {
  return pinnedOf(evidence).flatMap((pinned) => {
    const other = anchorSaysOtherwise(pinned);
    return other ? [{path: `${pinned.owner}, anchor`, ...other}] : [];
  });
}

/** JSON is written as ECMAScript writes it, so that no key stands there twice and each reader reads the same. */
function ofWriting(metadata: string): Difference[] {
  const again = JSON.stringify(JSON.parse(metadata));
  if (again === metadata) return [];
  let same = 0;
  while (same < again.length && again[same] === metadata[same]) same++;
  const part = (text: string) => text.slice(Math.max(0, same - 12), same + 24);
  return [{path: `character ${same + 1}`, found: part(metadata), expected: part(again)}];
}

function ofDigest({evidence, digest}: Metadata): Difference[] {
  return differencesOf(digest, `sha256:${sha256Hex(JSON.stringify(evidence))}`, ["digest"]);
}
