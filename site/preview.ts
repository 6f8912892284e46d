import {createServer} from "vite";
import {allNotebooks} from "./allNotebooks.js";
import {notebookConfig} from "./notebookPages.js";

// Notebook Kit's preview, with the plugins of the site: Vite's server, which reloads the page when a file of it changes.
const server = await createServer({...notebookConfig(), logLevel: "info"});
await server.listen();
const [base = ""] = server.resolvedUrls?.local ?? [];
for (const file of await allNotebooks()) console.log(`  ${base}${file}`);
console.log("ready: the pages follow every edit in data/, notebooks/ and src/; q stops");
server.bindCLIShortcuts({print: false});
