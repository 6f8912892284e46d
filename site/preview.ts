import {readdirSync} from "node:fs";
import {join} from "node:path";
import {createServer} from "vite";
import {notebookConfig, root} from "./notebookPages.js";

const server = await createServer({...notebookConfig(), logLevel: "info"});
await server.listen();
const base = server.resolvedUrls?.local[0] ?? "";
for (const name of readdirSync(join(root, "notebooks")).filter((each) => each.endsWith(".html"))) {
  console.log(`  ${base}notebooks/${name}`);
}
server.bindCLIShortcuts({print: true});
