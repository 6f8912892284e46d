import type {Check, Finding} from "../subject.js";
import {descendants} from "../xml.js";

/** No element has an id: two figures inlined in one page would claim the same one. */
export const idPresent: Check = ({published}) => {
  if (!published) return [];
  return descendants(published.root).flatMap(({name, attributes}) =>
    ["id", "xml:id"].flatMap((key): Finding[] => {
      const id = attributes[key];
      return id === undefined
        ? []
        : [{rule: "id-present", where: `<${name}>`, found: `${key}="${id}"`, expected: "no id"}];
    })
  );
};
