import type {Plugin} from "vite";

/**
 * Imports of what Notebook Kit would have the reader's browser fetch: a package from jsDelivr, as its cells and its
 * standard library name them (npm:d3 is rewritten to the same), or a module of another host.
 */
const dynamicImport = /\bimport\s*\(\s*(["'])(npm:|https:\/\/)([^"']+)\1[^)]*\)/g;
const staticImport = /^[ \t]*(?:import|export)\s(?:[^"';()]*\bfrom\s*)?(["'])(npm:|https:\/\/)([^"']+)\1;?/gm;
const styleImport = /@import\s+url\((["'])(npm:|https:\/\/)([^"']+)\1\);?/g;

/**
 * Imports of packages come from node_modules, for the page as for the build, so that a notebook fetches nothing from
 * the network. A package that is not installed is an error that says so, where it is used and not before: the standard
 * library names many that no cell here asks for.
 */
export function localPackages(): Plugin {
  return {
    name: "nutgraf-local-packages",
    enforce: "pre",
    async transform(code, id) {
      if (!/npm:|https:\/\//.test(code) || /[?&]url\b/.test(id)) return undefined;
      const found = [dynamicImport, staticImport, styleImport].flatMap((pattern) => [...code.matchAll(pattern)]);
      if (found.length === 0) return undefined;
      const installed = new Set<string>();
      for (const [, , , address = ""] of found) {
        const resolved = await this.resolve(specifierOf(address), undefined, {skipSelf: true}).catch(() => null);
        if (resolved && !resolved.external) installed.add(address);
      }
      return {code: withLocalImports(code, installed), map: null};
    }
  };
}

/** Code that imports what is **installed** from node_modules, and throws where the rest would be used. */
export function withLocalImports(code: string, installed: ReadonlySet<string>): string {
  const local =
    (instead: (error: string) => string) =>
    (statement: string, quote: string, scheme: string, address: string): string => {
      const specifier = specifierOf(address);
      if (installed.has(address)) {
        return statement.replace(`${quote}${scheme}${address}${quote}`, JSON.stringify(specifier));
      }
      return instead(
        `new Error(${JSON.stringify(`missing package: ${specifier} (npm install --save-dev ${specifier}: a notebook fetches nothing from the network)`)})`
      );
    };
  return (
    code
      .replace(
        dynamicImport,
        local((error) => `Promise.reject(${error})`)
      )
      .replace(
        staticImport,
        local((error) => `throw ${error};`)
      )
      // A style sheet cannot throw; the module that wants it does.
      .replace(
        styleImport,
        local(() => "")
      )
  );
}

/** What an address names in node_modules: cdn.jsdelivr.net/npm/d3@7/+esm is d3. Other hosts keep their name. */
export function specifierOf(address: string): string {
  const path = address.replace(/^cdn\.jsdelivr\.net\/npm\//, "");
  const [, name = path, rest = ""] = /^((?:@[^/]+\/)?[^/@]+)(?:@[^/]+)?(\/.*)?$/.exec(path) ?? [];
  return name + rest.replace(/\/\+esm$/, "");
}
