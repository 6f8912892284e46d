import type {AnnotateOptions} from "./annotateOptions.js";

/** What is thrown where a text has no place at a width, with the texts in its way. */
export function noRoom(text: string, others: readonly string[], {plot, where}: AnnotateOptions): Error {
  const beside = others.length > 0 ? others.map((other) => `"${other}"`).join(", ") : "the marks";
  return new Error(
    `no room for annotation: "${text}" beside ${beside}, in a plot ${Math.round(plot.width)} px wide (shorten it, or make it optional): ${where}`
  );
}
