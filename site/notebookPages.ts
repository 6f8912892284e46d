import {relative} from "node:path";
import {fileURLToPath} from "node:url";
import {config, observable} from "@observablehq/notebook-kit/vite";
import type {Alias, AliasOptions, InlineConfig, Plugin, PluginOption} from "vite";
import {localPackages} from "./localPackages.js";
import {pressAliases} from "./pressAliases.js";

/** The root of the repository, which is Vite's root too: a notebook's page imports from src/ and data/ beside it. */
export const root = fileURLToPath(new URL("..", import.meta.url));

const packages = fileURLToPath(new URL("../..", import.meta.resolve("vite/package.json")));

const template = fileURLToPath(new URL("page.html", import.meta.url));

/** Vite as Notebook Kit sets it up, with packages that come from node_modules and a page of our own. */
export function notebookConfig(...plugins: PluginOption[]): InlineConfig {
  const {resolve, ...kit} = config();
  return {
    ...kit,
    resolve: {alias: [...pressAliases, ...ownAliases(resolve?.alias)]},
    configFile: false,
    root,
    cacheDir: ".cache/vite",
    logLevel: "warn",
    // The packages may be installed further up, or be linked.
    server: {fs: {allow: [root, packages]}},
    plugins: [localPackages(), observable({template}), countedRuntime(), editedCells(), ...plugins],
    optimizeDeps: {
      // The shaper finds its WebAssembly beside itself, which a bundle of dependencies would move away from it; the
      // runtime is left as it is so that what it imports goes through the plugins.
      // What the runtime asks the network for, and gets from here: found too late, it would load the page twice.
      include: ["d3-dsv"],
      exclude: ["harfbuzzjs", "@observablehq/notebook-kit"],
      entries: ["notebooks/*.ts", "src/live.ts", "site/cellRuntime.ts"]
    },
    ssr: {noExternal: ["@observablehq/notebook-kit"]}
  };
}

/** Notebook Kit's alias for its own modules, without those that send packages to the network. */
function ownAliases(options: AliasOptions = []): Alias[] {
  const own = isList(options) ? options.filter(({find}) => String(find).startsWith("/^observable:")) : [];
  if (own.length !== 1) throw new Error("missing alias of Notebook Kit: its configuration is not as it was in 2.1.8");
  return own;
}

const isList = (options: AliasOptions): options is readonly Alias[] => Array.isArray(options);

const kitScript = /(<script type="module">\nimport \{define)(\} from ")observable:runtime(";[^]*?)(\n<\/script>)/;

/**
 * Lets the cells run in a runtime that tells how they ran, and run again in the page as it is when what they import
 * changes: Vite then fetches what lies between, and not the whole page.
 */
function countedRuntime(): Plugin {
  return {
    name: "nutgraf-counted-runtime",
    transformIndexHtml: {
      order: "pre",
      handler(html) {
        if (!kitScript.test(html))
          throw new Error("missing script of Notebook Kit: its page is not as it was in 2.1.8");
        return html.replace(kitScript, "$1, finish$2/site/cellRuntime.ts$3\nfinish();\nimport.meta.hot?.accept();$4");
      }
    }
  };
}

/** Sends an edited notebook to the pages that show it: what its cells are before they run, and then its script. */
function editedCells(): Plugin {
  return {
    name: "nutgraf-edited-cells",
    async handleHotUpdate({file, read, server, modules}) {
      const name = relative(root, file);
      if (!/^notebooks\/[^/]+\.html$/.test(name)) return undefined;
      const script = modules.filter(({url}) => url.includes("html-proxy") && url.endsWith(".js"));
      const html = await server.transformIndexHtml(`/${name}`, await read());
      server.ws.send("nutgraf:notebook", {path: `/${name}`, html});
      for (const module of script) server.moduleGraph.invalidateModule(module);
      return script;
    }
  };
}
