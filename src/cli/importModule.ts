import {pathToFileURL} from "node:url";

/**
 * Imports a module of JavaScript or TypeScript. The built command has a faster one of its own, which falls back on this.
 * @param path absolute
 */
export async function importModule(path: string): Promise<unknown> {
  if (/\.m?ts$/.test(path)) await understandTypeScript();
  return import(/* @vite-ignore */ pathToFileURL(path).href);
}

let registered = false;

// What runs through tsx has it at work already.
async function understandTypeScript(): Promise<void> {
  if (registered || import.meta.url.endsWith(".ts")) return;
  registered = true;
  const {register} = await import("tsx/esm/api");
  register();
}
