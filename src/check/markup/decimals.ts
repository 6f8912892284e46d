import type {Check, Finding} from "../subject.js";
import {descendants} from "../xml.js";

/** Attributes whose digits are no coordinates. */
const worded = new Set(["xmlns", "role", "lang", "font-family", "id", "class", "style"]);

/** No number in an attribute has more than two decimals, or is written with an exponent that hides them. */
export const decimals: Check = ({published}) => {
  if (!published) return [];
  return descendants(published.root).flatMap(({name, attributes}) =>
    Object.entries(attributes).flatMap(([key, value]): Finding[] => {
      const [number] = worded.has(key) ? [] : (value.match(/-?\d*\.\d{3,}|-?[\d.]+e-?\d+(?![\da-f])/i) ?? []);
      if (number === undefined || value.startsWith("#")) return [];
      return [{rule: "decimals", where: `<${name}> ${key}`, found: number, expected: "at most two decimals"}];
    })
  );
};
