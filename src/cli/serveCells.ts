import {viteConfig} from "../notebookKit/viteConfig.js";
import {loadKit} from "./loadKit.js";

/**
 * Serves notebooks in `.html`, whose pages follow every edit of them and of what they import, for as long as the thread lasts.
 * @param cwd the folder of the story’s folders
 * @returns the address of that folder
 * @throws UsageError where Notebook Kit is missing
 */
export async function serveCells(cwd: string): Promise<string> {
  const kit = await loadKit(cwd);
  const server = await kit.vite.createServer(viteConfig({kit, root: cwd}));
  await server.listen();
  return server.resolvedUrls?.local[0] ?? "";
}
