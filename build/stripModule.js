import {dirname, join, sep} from "node:path";
import {pathToFileURL} from "node:url";
import {build} from "esbuild";
import {packageFolder} from "./kept.js";
import {offered} from "./offered.js";

/**
 * A module of TypeScript or JavaScript as one module of JavaScript, with what it imports from files of its own in it.
 * @returns its text, the modules of the press that it imports, the files it was made from, and whether what it exports
 * follows from these alone, as far as can be told; *null* when it asks for where it stands, which it would be told
 * wrongly
 */
export async function stripModule(path) {
  const presses = new Set();
  const marked = await bundled(path, presses, Object.fromEntries(outward.map((name) => [name, mark])));
  const isPlain = !marked.imports.some(({external}) => external) && !lessPlain.test(marked.text);
  const {text, inputs} = marked.text.includes(mark) ? await bundled(path, presses, {}) : marked;
  return /\bimport\.meta\b/.test(text) ? null : {text, presses: [...presses], isPlain, inputs};
}

// By what a module could learn of more than its files, of which nobody would notice when it changes. The first are names
// that it does not define itself, which esbuild tells from words in texts by putting another name for them.
const names = ["process", "fetch", "require", "Date", "Intl", "performance", "navigator", "crypto", "WebSocket"];
const outward = [...names, ...names.map((name) => `globalThis.${name}`), "Math.random"];
const mark = "nutgrafOutward";
const lessPlain = new RegExp(`${mark}|\\.toLocale|\\bimport\\s*\\(`);

async function bundled(path, presses, define) {
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
    // Source maps are relative to where the module stands, which is in the folder of what is kept.
    outfile: join(packageFolder, "stripped.mjs"),
    sourceRoot: pathToFileURL(packageFolder).href,
    logLevel: "silent",
    plugins: [pressImports(presses)]
  });
  const inputs = Object.keys(metafile.inputs).filter((input) => !input.startsWith("press:"));
  return {
    text: outputFiles[0].text,
    imports: Object.values(metafile.outputs).flatMap((output) => output.imports),
    inputs: inputs.map((input) => join(dirname(path), input))
  };
}

// The press's own modules, in the repository and installed.
const sources = [join(packageFolder, "src") + sep, join(packageFolder, "dist", "src") + sep];

function pressImports(presses) {
  return {
    name: "press-imports",
    setup({onResolve, onLoad, resolve}) {
      onResolve({filter: /./}, async ({path, kind, pluginData, ...where}) => {
        if (kind === "entry-point" || pluginData === "resolving") return null;
        const found = await resolve(path, {...where, kind, pluginData: "resolving"});
        if (found.errors.length > 0 || found.external) return found;
        const name = pressName(found.path);
        if (name !== null && (await offered(name)) !== null) return {path: name, namespace: "press"};
        // Packages stay where they are, and are found from there.
        if (found.path.includes(`${sep}node_modules${sep}`))
          return {path: pathToFileURL(found.path).href, external: true};
        return found;
      });
      onLoad({filter: /./, namespace: "press"}, async ({path}) => {
        presses.add(path);
        const names = Object.keys(await offered(path)).filter((name) => name !== "default");
        return {contents: `export const {${names.join(", ")}} = globalThis[Symbol.for("nutgraf.press")]["${path}"];`};
      });
    }
  };
}

function pressName(path) {
  const folder = sources.find((source) => path.startsWith(source));
  return folder === undefined
    ? null
    : path
        .slice(folder.length)
        .replaceAll(sep, "/")
        .replace(/\.[jt]s$/, "");
}
