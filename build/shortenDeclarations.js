import {readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";

/**
 * Takes out of the declarations of a folder what no compiler and no reader needs: the blanks before a line, and the words
 * of the rules of the check, which are types there and stand in the documentation.
 */
export function shortenDeclarations(folder) {
  for (const name of readdirSync(folder, {recursive: true, encoding: "utf8"})) {
    if (!name.endsWith(".d.ts")) continue;
    const path = join(folder, name);
    writeFileSync(path, shortened(readFileSync(path, "utf8")));
  }
}

function shortened(text) {
  return text
    .replaceAll(/^ +(?=\*)/gm, " ")
    .replaceAll(/^ +(?=[^* ])/gm, "")
    .replaceAll(/^(readonly (?:guards|source|fix): )"(?:[^"\\]|\\.)*";$/gm, "$1string;");
}
