import type {RuleName} from "../../../src/check/rules.js";

/** A lie: in which sample of which form, what is changed in its file, and the rule that must catch it. */
export type Lie = readonly [what: string, form: string, sample: string, rule: RuleName, edit: (svg: string) => string];

/** The nth element of a name, with a number of an attribute changed. */
export function change(name: string, nth: number, attribute: string, by: (old: number) => number) {
  return (svg: string) => {
    let at = -1;
    return svg.replaceAll(new RegExp(`<${name} [^>]*>`, "g"), (tag) => {
      at += 1;
      if (at !== nth) return tag;
      return tag.replace(
        new RegExp(` ${attribute}="([^"]*)"`),
        (_, old: string) => ` ${attribute}="${by(Number(old))}"`
      );
    });
  };
}

/** Two texts in one another's place. */
export const swapText = (one: string, other: string) => (svg: string) =>
  svg
    .replace(`>${one}</text>`, ">\u0000</text>")
    .replace(`>${other}</text>`, `>${one}</text>`)
    .replace("\u0000", other);

/** Two colours in one another's place. */
export const swapColour = (one: string, other: string) => (svg: string) =>
  svg.replaceAll(one, "\u0000").replaceAll(other, one).replaceAll("\u0000", other);
