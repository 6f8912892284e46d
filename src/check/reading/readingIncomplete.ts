import {valueOn} from "./measures/corners.js";
import type {Measure, Reading, Role, TextRole} from "../../facts/evidence/record.js";
import type {FileRule} from "../rule.js";
import type {Subject, Violation} from "../subject.js";
import {descendants} from "../xml.js";
import {readFile, type ReadFile, readingIn} from "./readFile.js";
import {isTickRole, labelOf} from "./roles.js";
import {shapePlace} from "./where.js";

/** Each shape and each text of a file has its place in the reading, and all that the reading refers to is there. */
export const readingIncomplete = {
  name: "reading-incomplete",
  group: "geometry",
  severity: "error",
  guards: "The reading in the file covers every shape and every text, and refers to nothing that is not there.",
  source: "House rule: a file carries its own reading (docs/file-format.md)",
  fix: "Render the figure again; a shape or a text was added, taken out or left without a reading.",
  check: (subject) => {
    const file = readFile(subject);
    return file ? incompleteIn(file) : unread(subject);
  }
} as const satisfies FileRule;

/** A chart that was made elsewhere carries none, and nothing in it can be measured. */
function unread({published}: Subject): Violation[] {
  if (!published || readingIn(published.metadata)) return [];
  return [{where: "metadata", found: "no reading", expected: "what each shape and each text stands for"}];
}

function incompleteIn(file: ReadFile): Violation[] {
  const {reading, shapes, texts} = file;
  return [
    ...countViolations(reading.shapes, shapes.length, "shapes"),
    ...countViolations(reading.texts, texts.length, "texts"),
    ...strangeElements(file),
    ...references(file).flatMap((name) => missingScale(name, reading)),
    ...file.shown.flatMap((shown) => shownViolations(shown, file)),
    ...labelled(file)
  ];
}

function countViolations(runs: readonly (readonly [number, unknown])[], drawn: number, what: string): Violation[] {
  const total = runs.reduce((sum, [count]) => sum + count, 0);
  return total === drawn
    ? []
    : [{where: "reading", found: `${total} ${what} that are read`, expected: `${drawn} that are drawn`}];
}

const readable = new Set(["svg", "g", "rect", "circle", "line", "path", "text", "title", "desc", "metadata", "style"]);

/** Elements that no run covers, since the reading knows nothing of their kind. */
function strangeElements({published: {root}}: ReadFile): Violation[] {
  return descendants(root).flatMap(({name}) =>
    readable.has(name)
      ? []
      : [{where: name, found: "an element that no reading covers", expected: "rect, circle, line or path"}]
  );
}

function missingScale(name: string, {scales}: Reading): Violation[] {
  return name in scales ? [] : [{where: "reading", found: `scale ${name}`, expected: "one of its scales"}];
}

/** The names of scales that a reading refers to. */
function references({runs, textRuns}: ReadFile): string[] {
  const ofPanel = (role: Role | TextRole) => {
    const facet = typeof role !== "string" && "facet" in role ? role.facet : undefined;
    return [facet?.x?.on, facet?.y?.on];
  };
  const ofRole = (role: Role) =>
    "shows" in role ? role.shows.map(({on}) => on) : "furniture" in role ? [role.on] : [];
  const ofText = (role: TextRole) => (isTickRole(role) ? [role.tick] : []);
  const names = [
    ...runs.flatMap(({role}) => [...ofRole(role), ...ofPanel(role)]),
    ...textRuns.flatMap(({role}) => [...ofText(role), ...ofPanel(role)])
  ];
  return [...new Set(names)].flatMap((name) => name ?? []);
}

const withoutScale: readonly Measure["by"][] = ["share", "count"];

/** A measure has a fact for each shape, and a scale where it needs one. */
function shownViolations({run, measure, scale, facts}: ReadFile["shown"][number], file: ReadFile): Violation[] {
  const where = run.shapes[0] ? shapePlace(run.shapes[0]) : "reading";
  if (facts.length !== run.shapes.length) {
    return [{where, found: "facts that are not one a shape", expected: `of ${run.shapes.length} shapes`}];
  }
  if (!withoutScale.includes(measure.by) && !scale)
    return [{where, found: `${measure.by} without a scale`, expected: "a scale"}];
  const named = scale?.type === "band" || scale?.type === "point" || scale?.type === "ordinal";
  const missing = facts
    .flat()
    .filter((address) => !file.facts.find(address) && !(named && isName(address, scale.domain)))
    .filter((address) => (scale?.type !== "threshold" && scale?.type !== "ramp") || !valueOn(scale, address, file));
  return [...new Set(missing)].map((address) => ({where, found: address, expected: "a fact of the file"}));
}

const isName = (address: string, domain: readonly (string | number)[]) =>
  domain.some((name) => String(name) === address);

/** Labels are of facts of the file. */
function labelled({textRuns, facts}: ReadFile): Violation[] {
  return textRuns.flatMap(({role, texts}) => {
    const where = `text “${texts[0]?.text ?? ""}”`;
    const own = labelOf(role);
    if (own?.length === 0) return [{where, found: "facts that are not one a text", expected: "a fact of the file"}];
    return (own ?? []).flatMap((address) =>
      facts.find(address) ? [] : [{where, found: address, expected: "a fact of the file"}]
    );
  });
}
