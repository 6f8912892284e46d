import {basename, dirname, join} from "node:path";
import type {Plugin} from "vite";
import {readKept} from "../publish/keptFile.js";

const dataFile = /new URL\(\s*(["'])([^"':]+\.(?:csv|tsv|json))\1\s*,\s*import\.meta\.url\s*\)/g;

/** Puts the data files of a story into its page, where there are no files: `new URL("rents.csv", import.meta.url)` holds its bytes. */
export function dataFiles(): Plugin {
  return {
    name: "nutgraf-data-files",
    enforce: "pre",
    async transform(code, id, options) {
      if (options?.ssr || !/\/data\/[^?]*\.[mc]?[jt]s$/.test(id)) return undefined;
      const found = [...code.matchAll(dataFile)];
      if (found.length === 0) return undefined;
      const addresses = new Map<string, string>();
      for (const [, , name = ""] of found) {
        const path = join(dirname(id), name);
        this.addWatchFile(path);
        addresses.set(name, inAddress(basename(name), readKept(path)));
      }
      const inPage = (_: string, __: string, name: string) =>
        `new URL(${JSON.stringify(addresses.get(name))}, import.meta.url)`;
      return {code: code.replace(dataFile, inPage), map: null};
    }
  };
}

const inAddress = (name: string, bytes: Buffer) =>
  `data:application/octet-stream;name=${encodeURIComponent(name)};base64,${bytes.toString("base64")}`;
