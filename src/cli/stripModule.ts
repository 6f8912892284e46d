import {dirname, join, sep} from "node:path";
import {pathToFileURL} from "node:url";
import type {Plugin} from "esbuild";
import {packageFolder} from "../publish/packageFolder.js";
import {pressModule} from "./pressModules.js";

/** A module with its types stripped and the files that it imports put into it. */
export interface StrippedModule {
  readonly text: string;
  /** The modules of the press that it imports, by path in src. */
  readonly presses: readonly string[];
  /** The files that it was made from. */
  readonly inputs: readonly string[];
  /** Whether what it exports follows from these files alone, as far as can be told. */
  readonly isPlain: boolean;
}

/** The global property under which a stripped module finds the press that runs. */
export const pressSymbol = "nutgraf.press";

/**
 * Strips a module of TypeScript or JavaScript.
 * @returns *null* when it asks for where it stands (`import.meta`), which it would be told wrongly
 * @throws esbuild's errors
 */
export async function stripModule(path: string): Promise<StrippedModule | null> {
  const presses = new Set<string>();
  const marked = await bundled(path, presses, Object.fromEntries(outward.map((name) => [name, mark])));
  const isPlain = !marked.hasImports && !lessPlain.test(marked.text);
  const {text, inputs} = marked.text.includes(mark) ? await bundled(path, presses, {}) : marked;
  return /\bimport\.meta\b/.test(text) ? null : {text, presses: [...presses], isPlain, inputs};
}

// By what a module could learn of more than its files, of which nobody would notice when it changes. The first are names
// that it does not define itself, which esbuild tells from words in texts by putting another name for them.
const names = ["process", "fetch", "require", "Date", "Intl", "performance", "navigator", "crypto", "WebSocket"];
const outward = [...names, ...names.map((name) => `globalThis.${name}`), "Math.random"];
const mark = "nutgrafOutward";
const lessPlain = new RegExp(`${mark}|\\.toLocale|\\bimport\\s*\\(`);

async function bundled(path: string, presses: Set<string>, define: Record<string, string>) {
  const {build} = await import("esbuild");
  const {outputFiles, metafile} = await build({
    absWorkingDir: dirname(path),
    entryPoints: [path],
    bundle: true,
    write: false,
    metafile: true,
    platform: "node",
    format: "esm",
    target: "node20",
    define,
    sourcemap: "inline",
    sourcesContent: false,
    // Source maps are relative to where the module stands, which is in a folder of its own.
    outfile: join(packageFolder, "stripped.mjs"),
    sourceRoot: pathToFileURL(packageFolder + sep).href,
    logLevel: "silent",
    plugins: [pressImports(presses)]
  });
  const inputs = Object.keys(metafile.inputs).filter((input) => !input.startsWith("press:"));
  return {
    text: outputFiles[0]?.text ?? "",
    hasImports: Object.values(metafile.outputs).some(({imports}) => imports.some(({external}) => external)),
    inputs: inputs.map((input) => join(dirname(path), input))
  };
}

/** What a notebook imports of the press is the press that runs; packages stay where they are. */
function pressImports(presses: Set<string>): Plugin {
  return {
    name: "press-imports",
    setup({onResolve, onLoad, resolve}) {
      onResolve({filter: /./}, async ({path, kind, pluginData, importer, namespace, resolveDir}) => {
        if (kind === "entry-point" || pluginData === "resolving") return null;
        const found = await resolve(path, {importer, namespace, resolveDir, kind, pluginData: "resolving"});
        if (found.errors.length > 0 || found.external) return found;
        const name = pressName(found.path);
        if (name !== null && (await pressModule(name)) !== null) return {path: name, namespace: "press"};
        if (found.path.includes(`${sep}node_modules${sep}`))
          return {path: pathToFileURL(found.path).href, external: true};
        return found;
      });
      onLoad({filter: /./, namespace: "press"}, async ({path}) => {
        presses.add(path);
        const exported = Object.keys((await pressModule(path)) ?? {}).filter((name) => name !== "default");
        const press = `globalThis[Symbol.for("${pressSymbol}")]["${path}"]`;
        return {contents: `export const {${exported.join(", ")}} = ${press};`};
      });
    }
  };
}

// The press's own modules, in the repository and installed.
const sources = [join(packageFolder, "src") + sep, join(packageFolder, "dist", "src") + sep];

function pressName(path: string): string | null {
  const folder = sources.find((source) => path.startsWith(source));
  if (folder === undefined) return null;
  return path
    .slice(folder.length)
    .replaceAll(sep, "/")
    .replace(/\.[jt]s$/, "");
}
