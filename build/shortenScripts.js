import {readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {transformSync} from "esbuild";

/**
 * Takes comments and blanks out of the scripts of a folder: what is read is the declarations, and both would be a tenth of
 * the download. Names inside a module are shortened, too: what is refused is named by its message, and not by a function's name.
 */
export function shortenScripts(folder) {
  for (const name of readdirSync(folder, {recursive: true, encoding: "utf8"})) {
    if (!name.endsWith(".js")) continue;
    const path = join(folder, name);
    const {code} = transformSync(readFileSync(path, "utf8"), {
      minifyWhitespace: true,
      minifySyntax: true,
      minifyIdentifiers: true,
      target: "es2022",
      charset: "utf8"
    });
    writeFileSync(path, code);
  }
}
