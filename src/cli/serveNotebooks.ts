import {viteConfig} from "../notebookKit/viteConfig.js";
import {loadKit} from "./loadKit.js";

/** Notebooks that are served. */
export interface ServedNotebooks {
  /** Of each, in their order. */
  readonly addresses: readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * Serves notebooks in `.html`, whose pages follow every edit of them and of what they import.
 * @param pages from the folder: "notebooks/harvest.html"
 * @throws UsageError where Notebook Kit is missing
 */
export async function serveNotebooks(pages: readonly string[], cwd: string): Promise<ServedNotebooks> {
  const kit = await loadKit(cwd);
  const server = await kit.vite.createServer(viteConfig({kit, root: cwd}));
  await server.listen();
  const [base = ""] = server.resolvedUrls?.local ?? [];
  return {addresses: pages.map((page) => base + page), close: () => server.close()};
}
