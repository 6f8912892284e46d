import type {Scale} from "../../../facts/evidence/record.js";
import {wordsOf} from "../../published.js";
import type {ReadFile} from "../readFile.js";

/** A scale that shapes are placed on, along x or y. */
export interface Axis {
  readonly name: string;
  readonly scale: Scale;
  readonly along: "x" | "y";
}

/** The scales that shapes are placed on, each once a direction. */
export function axesOf({shown}: ReadFile): Axis[] {
  const axes = new Map<string, Axis>();
  for (const {measure, scale} of shown) {
    if (!scale || !measure.along || measure.on === undefined) continue;
    axes.set(`${measure.along} ${measure.on}`, {name: measure.on, scale, along: measure.along});
  }
  return [...axes.values()];
}

/** Whether a text of the figure has some words. */
export function says({published}: ReadFile, pattern: RegExp): boolean {
  return wordsOf(published).some((text) => pattern.test(text));
}
