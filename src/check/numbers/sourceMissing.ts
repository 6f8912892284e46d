import type {Check} from "../subject.js";
import {groundsOf} from "./grounds.js";
import {passagesIn} from "./passages.js";

/** A figure without a line that says where its numbers come from. */
export const sourceMissing: Check = (subject) => {
  const grounds = groundsOf(subject);
  if (!grounds || passagesIn(grounds.passages, "source").length > 0) return [];
  return [
    {rule: "source-missing", where: "foot of the figure", found: "no source line", expected: "a line “Source: …”"}
  ];
};
