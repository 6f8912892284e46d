import {fileURLToPath} from "node:url";
import {config, observable} from "@observablehq/notebook-kit/vite";
import type {InlineConfig, Plugin, PluginOption} from "vite";
import {localPackages} from "./localPackages.js";

/** The root of the repository, which is Vite's root too: a notebook's page imports from src/ and data/ beside it. */
export const root = fileURLToPath(new URL("..", import.meta.url));

const template = fileURLToPath(new URL("page.html", import.meta.url));

/** What the checker asks for in Node only, by rules that no page applies (see `drawingRules`). */
const outsidePages = ["jsdom", "@resvg/resvg-js", "dompurify"];

/** Vite as Notebook Kit sets it up, with packages that come from node_modules and a page of our own. */
export function notebookConfig(...plugins: PluginOption[]): InlineConfig {
  const {resolve, ...kit} = config();
  // Notebook Kit's other aliases send packages to the network.
  const alias = resolve.alias.filter(({find}) => find.source.startsWith("^observable:"));
  return {
    ...kit,
    resolve: {alias},
    configFile: false,
    root,
    logLevel: "warn",
    plugins: [localPackages(outsidePages), observable({template}), countedRuntime(), ...plugins],
    optimizeDeps: {
      // The shaper finds its WebAssembly beside itself, which a bundle of dependencies would move away from it; the
      // runtime is left as it is so that what it imports goes through the plugins.
      exclude: ["harfbuzzjs", "@observablehq/notebook-kit", ...outsidePages],
      entries: ["notebooks/*.ts", "src/live.ts", "site/cellRuntime.ts"]
    },
    ssr: {noExternal: ["@observablehq/notebook-kit"]}
  };
}

const kitScript = /(<script type="module">\nimport \{define)(\} from ")observable:runtime(";[^]*?)(\n<\/script>)/;

/** Lets the cells run in a runtime that tells how they ran. */
function countedRuntime(): Plugin {
  return {
    name: "nutgraf-counted-runtime",
    transformIndexHtml: {
      order: "pre",
      handler(html) {
        if (!kitScript.test(html)) throw new Error("missing script of Notebook Kit: its page is not as it was in 2.1.8");
        return html.replace(kitScript, "$1, finish$2/site/cellRuntime.ts$3\nfinish();$4");
      }
    }
  };
}
