import {basename} from "node:path";
import {labelOf} from "../../story/files.js";
import type {FiledFinding} from "../../verify/checkStory.js";

/** A finding, and the files that have it. */
export interface ToldFinding {
  readonly first: FiledFinding;
  readonly files: readonly string[];
}

/** Findings that say the same of several files of a figure, once each, in the order in which they come first. */
export function toldOnce(findings: readonly FiledFinding[]): ToldFinding[] {
  const told = new Map<string, {readonly first: FiledFinding; readonly files: string[]}>();
  for (const filed of findings) {
    const {figure, file, finding} = filed;
    const {rule, where, found, expected} = finding;
    const plain = atPlace.test(where) ? unplaced : unmeasured;
    const key = JSON.stringify([
      figure,
      rule,
      where.replace(atPlace, "").replace(inPicture, ""),
      plain(found),
      plain(expected)
    ]);
    const known = told.get(key);
    if (known) known.files.push(file);
    else told.set(key, {first: filed, files: [file]});
  }
  return [...told.values()];
}

/** Where a shape stands in one picture of several: "rect at (89, 127)", "the picture, from (188, 92)". */
const atPlace = / (?:at|from) \([^)]*\)/;

/** Which picture a proof record speaks of: "carries oil-share, oil-320.svg". */
const inPicture = /, [\w-]+\.svg$/;

/** Words about a shape without its numbers, which are places in one picture. */
const unplaced = (words: string) => unmeasured(words).replaceAll(/[−-]?\d+(?:\.\d+)?/g, "#");

/** Words without what a width or a scheme changes of them: places and sizes in px, ratios of contrast, colours, how many differ. */
const unmeasured = (words: string) =>
  words
    .replaceAll(/#[0-9a-f]{3,8}\b/gi, "#")
    .replace(/\d+(?= more that differ)/, "#")
    .replaceAll(/[−-]?\d+(?:\.\d+)?(?=\s?px\b|:1\b)/g, "#");

/** The files of a finding: "charts/bread/prices-280.svg and 13 more: 280, 320 px, light and dark; csv, html". */
export function filesInWords(files: readonly string[]): string {
  const [first = "", ...more] = [...new Set(files)];
  if (more.length === 0) return first;
  const all = [first, ...more];
  const labels = all.flatMap((file) => labelOf(basename(file)) ?? []);
  const widths = [...new Set(labels.flatMap(({width}) => width ?? []))].toSorted((a, b) => a - b);
  const schemes = [...new Set(labels.flatMap(({scheme}) => scheme ?? []))];
  const others = [...new Set(all.flatMap((file) => otherName(basename(file))))];
  const pictures = [...(widths.length > 0 ? [`${widths.join(", ")} px`] : []), ...(schemes.length > 0 ? [schemes.join(" and ")] : [])]; // prettier-ignore
  const parts = [pictures.join(", "), shortened(others)].filter((part) => part !== "");
  return `${first} and ${more.length} more${parts.length > 0 ? `: ${parts.join("; ")}` : ""}`;
}

/** The first of many, and how many more there are. */
const shortened = (names: readonly string[], most = 4) =>
  [...names.slice(0, most), ...(names.length > most ? [`${names.length - most} others`] : [])].join(", ");

/** What a file is that is no picture in a scheme: its format, or its name. */
function otherName(name: string): string[] {
  const label = labelOf(name);
  if (label === null) return [name];
  return label.scheme === undefined ? [label.format] : [];
}
