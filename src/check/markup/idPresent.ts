import type {FileRule} from "../rule.js";
import type {Violation} from "../subject.js";
import {descendants} from "../xml.js";

/** No element has an id: two figures inlined in one page would claim the same one. */
export const idPresent = {
  name: "id-present",
  group: "file",
  severity: "error",
  guards: "The file has no id, so that it can be inlined twice in a page.",
  source: "HTML: an id is unique in its page; two inlined charts of one id break each other",
  fix: "Render again; never edit a published file by hand.",
  check: ({published}) => {
    if (!published) return [];
    return descendants(published.root).flatMap(({name, attributes}) =>
      ["id", "xml:id"].flatMap((key): Violation[] => {
        const id = attributes[key];
        return id === undefined ? [] : [{where: `<${name}>`, found: `${key}="${id}"`, expected: "no id"}];
      })
    );
  }
} as const satisfies FileRule;
