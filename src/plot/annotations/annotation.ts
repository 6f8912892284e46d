import {checkFields, checkList, checkPhrase, checkWord, refusal} from "../../facts/boundary.js";
import type {Licence, Phrase} from "../../words/phrase.js";
import type {Pin} from "./pin.js";

/** A text beside a point of the plot, with a dot on the point. */
interface Callout {
  readonly kind: "callout";
  readonly text: Phrase;
  readonly x: Pin;
  readonly y: Pin;
  /** Whether it may be left out where it has no room; default false: it then goes to a key. */
  readonly optional?: boolean;
}

/** A line across the plot at a value, such as a target, and what it is. */
interface ReferenceLine {
  readonly kind: "line";
  readonly along: "x" | "y";
  readonly at: Pin;
  readonly label: Phrase;
  /** Whether numbers from there on were counted in another way, so that a line over time breaks off before; default false. */
  readonly breaks?: boolean;
}

/** A band across the plot between two values, such as a recession, and what it is. */
interface ReferenceBand {
  readonly kind: "band";
  readonly along: "x" | "y";
  readonly from: Pin;
  readonly to: Pin;
  readonly label: Phrase;
}

/** What a form with axes of numbers or time takes as one of its `annotations`. */
export type Annotation = Callout | ReferenceLine | ReferenceBand;

const fields = {
  callout: ["kind", "text", "x", "y", "optional"],
  line: ["kind", "along", "at", "label", "breaks"],
  band: ["kind", "along", "from", "to", "label"]
} as const;

/** @throws unless **annotations** is a list of them, each with a text and no field that is not known */
export function checkAnnotations(annotations: readonly Annotation[], where: string): void {
  checkList(annotations, "annotations", where);
  for (const annotation of annotations) {
    const known = Object.hasOwn(fields, annotation.kind) ? fields[annotation.kind] : null;
    if (!known) throw refusal(annotation.kind, "annotation", "callout, line or band", where);
    checkFields(annotation, known, `annotation ${annotation.kind}`, where);
    checkPhrase(textOf(annotation), annotation.kind === "callout" ? "text" : "label", where);
    if (annotation.kind !== "callout") checkWord(annotation.along, ["x", "y"], "along", where);
    if (annotation.kind === "line") checkBreak(annotation, where);
  }
}

function checkBreak({along, breaks}: ReferenceLine, where: string): void {
  if (breaks === undefined) return;
  if (typeof breaks !== "boolean") throw refusal(breaks, "breaks", "true or false", `annotation line, ${where}`);
  if (breaks && along !== "x") throw refusal(along, "along", "x, where a line breaks off", `annotation line, ${where}`);
}

/** The text of an annotation. */
export const textOf = (annotation: Annotation) => (annotation.kind === "callout" ? annotation.text : annotation.label);

/** What annotations take their words and their values from, to be carried by the file; cells stand in its tables. */
export function usesOf(annotations: readonly Annotation[]): Licence[] {
  return annotations.flatMap((annotation) => {
    const pins = pinsOf(annotation).flatMap(([, pin]) => (typeof pin === "string" || pin.kind === "cell" ? [] : [pin]));
    return [...textOf(annotation).uses, ...pins];
  });
}

/** The values of an annotation, each along its axis. */
export function pinsOf(annotation: Annotation): (readonly ["x" | "y", Pin])[] {
  if (annotation.kind === "line") return [[annotation.along, annotation.at]];
  if (annotation.kind === "band") return [[annotation.along, annotation.from], [annotation.along, annotation.to]]; // prettier-ignore
  return [["x", annotation.x], ["y", annotation.y]]; // prettier-ignore
}
