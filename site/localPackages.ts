import type {Plugin} from "vite";

const missing = "virtual:missing-package/";

/**
 * An import of what Notebook Kit would have the reader's browser fetch: a package from jsDelivr, as its cells and its
 * standard library name them (npm:d3 is rewritten to the same), or a module from another host.
 */
const remoteImport = /(\bimport\s*\(\s*|\bfrom\s*|\bimport\s+|@import url\()(["'])(npm:|https:\/\/)([^"']+)\2/g;

/**
 * Imports of packages come from node_modules, for the page as for the build, so that a notebook fetches nothing from
 * the network. A package that is not installed is an error that says so, where it is used and not before: the standard
 * library names many that no cell here asks for.
 * @param outside packages that are for Node only, and are an error in a page
 */
export function localPackages(outside: readonly string[] = []): Plugin {
  return {
    name: "nutgraf-local-packages",
    enforce: "pre",
    resolveId(id) {
      if (id.startsWith(missing)) return `\0${id}`;
      return this.environment.name === "client" && outside.includes(id) ? `\0${missing}${id}` : undefined;
    },
    load(id) {
      if (!id.startsWith(`\0${missing}`)) return undefined;
      const name = id.slice(missing.length + 1);
      const message = `missing package: ${name} (npm install --save-dev ${name}: a notebook fetches nothing from the network)`;
      return `throw new Error(${JSON.stringify(message)});`;
    },
    async transform(code, id) {
      if (!/npm:|https:\/\//.test(code) || /\.wasm|[?&]url\b/.test(id)) return undefined;
      const found = [...code.matchAll(remoteImport)];
      if (found.length === 0) return undefined;
      const local = new Map<string, string>();
      for (const [, , , scheme = "", address = ""] of found) {
        const specifier = specifierOf(scheme, address);
        const resolved = await this.resolve(specifier, undefined, {skipSelf: true}).catch(() => null);
        local.set(address, resolved && !resolved.external ? specifier : missing + specifier);
      }
      return {
        code: code.replace(remoteImport, (_, before: string, quote: string, _scheme: string, address: string) => {
          return `${before}${quote}${local.get(address) ?? address}${quote}`;
        }),
        map: null
      };
    }
  };
}

/** What an address names in node_modules: npm/d3@7/+esm is d3. Other hosts keep their name, which no package has. */
export function specifierOf(scheme: string, address: string): string {
  const path = scheme === "npm:" ? address : address.replace(/^cdn\.jsdelivr\.net\/npm\//, "");
  const [, name = path, rest = ""] = /^((?:@[^/]+\/)?[^/@]+)(?:@[^/]+)?(\/.*)?$/.exec(path) ?? [];
  const file = rest.replace(/\/\+esm$/, "");
  return name + file;
}
