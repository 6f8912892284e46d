import {join, relative} from "node:path";
import type {Alias, AliasOptions, InlineConfig, Plugin, PluginOption} from "vite";
import {houseStyle} from "../publish/houseStyle.js";
import {dataFiles} from "./dataFiles.js";
import type {KitFolder} from "./kit.js";
import {localPackages} from "./localPackages.js";
import {pressAliases} from "./pressAliases.js";
import {cellRuntimePath, hasSources, pressModule, templatePath} from "./pressPaths.js";

/** What the press imports in a page, besides the shaper: Vite looks for none of it in a package that is installed. */
export const pagePackages: readonly string[] = [
  "@noble/hashes/sha2.js",
  "@noble/hashes/utils.js",
  "@observablehq/plot",
  "bidi-js",
  "culori/fn",
  "d3",
  "fastest-levenshtein",
  "fflate",
  "fontkit",
  "saxes",
  "syllable",
  "valibot"
];

/** Vite as Notebook Kit sets it up, with packages that come from node_modules and a page of our own. */
export function viteConfig({kit, root}: KitFolder, ...plugins: PluginOption[]): InlineConfig {
  const {resolve, ...config} = kit.plugin.config();
  return {
    ...config,
    resolve: {alias: [...pressAliases, ...ownAliases(resolve?.alias)]},
    configFile: false,
    root,
    cacheDir: join(root, "node_modules/.cache/nutgraf-vite"),
    logLevel: "warn",
    // The packages may be installed further up, or be linked, and the press among them.
    server: {fs: {strict: false}},
    plugins: [
      localPackages(),
      dataFiles(),
      kit.plugin.observable({template: templatePath}),
      countedRuntime(),
      editedCells(root),
      printedDates(root),
      ...plugins
    ],
    optimizeDeps: {
      // The shaper finds its WebAssembly beside itself, which a bundle of dependencies would move away from it; the
      // runtime is left as it is so that what it imports goes through the plugins.
      include: hasSources ? [] : pagePackages.map((name) => `nutgraf > ${name}`),
      exclude: ["nutgraf", "harfbuzzjs", "@observablehq/notebook-kit"],
      entries: ["notebooks/*.ts", pressModule("live"), cellRuntimePath]
    },
    ssr: {noExternal: ["nutgraf", "@observablehq/notebook-kit"]}
  };
}

/** Notebook Kit's alias for its own modules, without those that send packages to the network. */
function ownAliases(options: AliasOptions = []): Alias[] {
  const own = isList(options) ? options.filter(({find}) => String(find).startsWith("/^observable:")) : [];
  if (own.length !== 1) throw missingOf("alias");
  return own;
}

/** The error for what another version of Notebook Kit has not. */
const missingOf = (what: string) =>
  new Error(
    `missing ${what} of Notebook Kit: another version than the press is made for (npm install --save-dev @observablehq/notebook-kit@2.1.8)`
  );

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
        if (!kitScript.test(html)) throw missingOf("script");
        return html.replace(kitScript, "$1, finish$2nutgraf:runtime$3\nfinish();\nimport.meta.hot?.accept();$4");
      }
    }
  };
}

/** Has a page print its dates as its folder does, from the first of its modules on. */
function printedDates(root: string): Plugin {
  const {dates, fiscalYears} = houseStyle(root);
  const calls = [
    [/\/words\/dateOrder\.[jt]s$/, `printDates(${JSON.stringify(dates)});`],
    [/\/words\/fiscalYears\.[jt]s$/, `printFiscalYears(${JSON.stringify(fiscalYears)});`]
  ] as const;
  return {
    name: "nutgraf-printed-dates",
    transform: (code, id) => {
      const [, call] = calls.find(([file]) => file.test(id)) ?? [];
      return call === undefined ? undefined : {code: `${code}\n${call}`, map: null};
    }
  };
}

/** Sends an edited notebook to the pages that show it: what its cells are before they run, and then its script. */
function editedCells(root: string): Plugin {
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
