import {readFileSync} from "node:fs";
import {join} from "node:path";
import {root} from "../root.js";

/** The forms that the press exports: the functions of `src/forms` that its index names. */
export function exportedForms(index = readFileSync(join(root, "src/index.ts"), "utf8")): string[] {
  const lines = index.matchAll(/^export \{([^}]+)\} from "\.\/forms\//gm);
  return [...lines].flatMap(([, names = ""]) => names.split(",").map((name) => name.trim()));
}
