import {createHash} from "node:crypto";
import {readFile} from "node:fs/promises";
import {basename} from "node:path";

/**
 * Has a bundle read the font from the modules of the library that stand beside it in the package: with a copy of its own, the
 * package would be a tenth larger.
 */
export const sharedFonts = {
  name: "shared fonts",
  setup(build) {
    build.onLoad({filter: /[\\/]nutgrafSans\w+\.ts$/}, async ({path}) => {
      const name = basename(path, ".ts");
      const digest = digestOf(between(await readFile(path, "latin1")));
      return {contents: reader(name, digest)};
    });
  }
};

const digestOf = (text) => createHash("sha256").update(text).digest("hex");

/** The one text of a module. */
const between = (module) => module.slice(module.indexOf('"') + 1, module.lastIndexOf('"'));

/** A module that takes that text out of another one, for a script cannot import it, and knows it by its digest. */
const reader = (name, digest) => `
import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
const digestOf = ${digestOf};
const between = ${between};
const url = new URL("../src/type/fonts/${name}.js", import.meta.url);
export const ${name} = between(readFileSync(url, "latin1"));
if (digestOf(${name}) !== "${digest}") throw new Error("damaged font: " + url.pathname + ": install nutgraf again");
`;
