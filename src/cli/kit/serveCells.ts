import {libraryPackages} from "../../notebookKit/libraryPackages.js";
import {viteConfig} from "../../notebookKit/viteConfig.js";
import {loadKit} from "./loadKit.js";

/**
 * Serves notebooks in `.html`, whose pages follow every edit of them and of what they import, for as long as the thread lasts.
 * @param cwd the folder of the story’s folders
 * @returns the address of that folder
 * @throws UsageError where Notebook Kit is missing
 */
export async function serveCells(cwd: string): Promise<string> {
  const kit = await loadKit(cwd);
  const config = viteConfig({kit, root: cwd});
  const include = [...(config.optimizeDeps?.include ?? []), ...(await libraryPackages(cwd))];
  const server = await kit.vite.createServer({
    ...config,
    // A file that is saved is empty for a moment: read then, and changed again within 50 ms, it would stay as it was read.
    server: {...config.server, watch: {awaitWriteFinish: {stabilityThreshold: 30, pollInterval: 10}}},
    optimizeDeps: {...config.optimizeDeps, include}
  });
  await server.listen();
  return server.resolvedUrls?.local[0] ?? "";
}
