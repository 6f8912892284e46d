import {createServer} from "vite";
import {allNotebooks} from "./allNotebooks.js";
import {notebookConfig} from "./notebookPages.js";

// Notebook Kit's preview, with the plugins of the site: Vite's server, which reloads the page when a file of it changes.
const files = await allNotebooks();
const config = notebookConfig();
const open = process.stdout.isTTY && files[0] !== undefined ? `/${files[0]}` : false;
const server = await createServer({...config, logLevel: "info", server: {...config.server, open}});
await server.listen();
const [base = ""] = server.resolvedUrls?.local ?? [];
for (const file of files) console.log(`  ${base}${file}`);
console.log("ready: the pages follow every edit in data/, notebooks/ and src/; q stops");
server.bindCLIShortcuts({print: false});
