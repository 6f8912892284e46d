import {type Description, families, type Family} from "../../tests/forms/gallery/description.js";
import type {Example} from "../../tests/forms/gallery/gallery.js";

/** The families that have a form, in their order. */
export const familiesOf = (examples: readonly Example[]): readonly Family[] =>
  (Object.keys(families) as Family[]).filter((family) =>
    examples.some(({description}) => description.family === family)
  );

/** A title within a sentence. */
export const oneLine = (title: string) => title.charAt(0).toLowerCase() + title.slice(1);

/** What the Financial Times’ Visual Vocabulary calls a form. */
export function calledThere({called}: Description): string {
  if (called.length === 0) return "The Financial Times’ Visual Vocabulary has none like it.";
  return `The Financial Times’ Visual Vocabulary calls it ${called.map((name) => `“${name}”`).join(" or ")}.`;
}
