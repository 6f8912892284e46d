import {readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {transformSync} from "esbuild";

/**
 * Takes comments and blanks out of the scripts of a folder: what is read is the declarations, and both would be a tenth of
 * the download. Names stay, so that an error says where it was thrown, but for those of the check, into which nobody's own
 * code calls, and of the forms and their plots, whose refusals name the form and the figure.
 */
export function shortenScripts(folder) {
  for (const name of readdirSync(folder, {recursive: true, encoding: "utf8"})) {
    if (!name.endsWith(".js")) continue;
    const path = join(folder, name);
    const {code} = transformSync(readFileSync(path, "utf8"), {
      minifyWhitespace: true,
      minifySyntax: true,
      minifyIdentifiers: /[\\/]src[\\/](?:check|forms|plot)[\\/]/.test(path),
      target: "es2022",
      charset: "utf8"
    });
    writeFileSync(path, code);
  }
}
