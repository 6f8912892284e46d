import {basename} from "node:path";
import {labelOf} from "../story/files.js";
import type {FiledFinding} from "../verify/checkStory.js";

/** A finding, and the files that have it. */
export interface ToldFinding {
  readonly first: FiledFinding;
  readonly files: readonly string[];
}

/** Findings that say the same of several pictures of a figure, once each, in the order in which they come first. */
export function toldOnce(findings: readonly FiledFinding[]): ToldFinding[] {
  const told = new Map<string, {readonly first: FiledFinding; readonly files: string[]}>();
  for (const filed of findings) {
    const {figure, file, finding} = filed;
    const own = labelOf(basename(file))?.scheme === undefined ? file : null;
    const key = JSON.stringify([own, figure, finding.rule, finding.where, finding.found, finding.expected]);
    const known = told.get(key);
    if (known) known.files.push(file);
    else told.set(key, {first: filed, files: [file]});
  }
  return [...told.values()];
}

/** The files of a finding: "charts/bread/prices-280.svg and 13 more: 280, 320 px, light and dark". */
export function filesInWords(files: readonly string[]): string {
  const [first = "", ...more] = [...new Set(files)];
  if (more.length === 0) return first;
  const labels = [first, ...more].flatMap((file) => labelOf(basename(file)) ?? []);
  const widths = [...new Set(labels.flatMap(({width}) => width ?? []))].toSorted((a, b) => a - b);
  const schemes = [...new Set(labels.flatMap(({scheme}) => scheme ?? []))];
  return `${first} and ${more.length} more: ${widths.join(", ")} px, ${schemes.join(" and ")}`;
}
