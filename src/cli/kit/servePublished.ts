import {readFile, stat} from "node:fs/promises";
import {createServer, type ServerResponse} from "node:http";
import {extname, join, sep} from "node:path";

/** A folder that is served to browsers of this machine. */
interface Served {
  /** "http://127.0.0.1:4321/" */
  readonly address: string;
  /** Has the pages that show it load again. */
  readonly reload: () => void;
  readonly close: () => void;
}

const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2"
};

/** Where a page listens for the next render: no file of a story has such a name. */
const signal = "/-/renders";

/** A page has a policy that would forbid the script. */
const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
const script = `<script>new EventSource("${signal}").onmessage = () => location.reload();</script>`;

/**
 * Serves a folder over HTTP, to this machine alone.
 * @param port 0 for a free one
 * @throws when the port is taken
 */
export async function servePublished(folder: string, port: number): Promise<Served> {
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? "/");
    if (path === signal) {
      response.writeHead(200, {"content-type": "text/event-stream", "cache-control": "no-store"});
      response.write(": listening\n\n");
      listeners.add(response);
      request.on("close", () => listeners.delete(response));
    } else void answer(folder, path, response);
  });
  await new Promise<void>((done, fail) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      fail(error.code === "EADDRINUSE" ? new Error(`port in use: ${port} (choose another with --port)`) : error)
    );
    server.listen(port, "127.0.0.1", done);
  });
  const bound = server.address();
  return {
    address: `http://127.0.0.1:${typeof bound === "object" && bound ? bound.port : port}/`,
    reload: () => listeners.forEach((response) => response.write("data: rendered\n\n")),
    close() {
      server.close();
      server.closeAllConnections();
    }
  };
}

/** The path of an address; *null* bytes and steps upward are none of a file. */
function pathOf(url: string): string {
  try {
    return decodeURIComponent(new URL(url, "http://127.0.0.1").pathname);
  } catch {
    return "/-/unknown";
  }
}

async function answer(folder: string, path: string, response: ServerResponse): Promise<void> {
  try {
    const file = join(folder, path);
    if (file !== folder && !file.startsWith(folder + sep)) throw new Error("outside");
    const isFolder = (await stat(file)).isDirectory();
    if (isFolder && !path.endsWith("/")) {
      response.writeHead(302, {location: `${encodeURI(path)}/`}).end();
      return;
    }
    const name = isFolder ? join(file, "index.html") : file;
    const content = await readFile(name);
    const type = types[extname(name)] ?? "application/octet-stream";
    response.writeHead(200, {"content-type": type, "cache-control": "no-store"});
    response.end(extname(name) === ".html" ? listening(content.toString("utf8")) : content);
  } catch {
    response.writeHead(404, {"content-type": types[".html"]});
    response.end(`<!doctype html><title>Not there</title><p>Not there yet: it shows when it is rendered.</p>${script}`);
  }
}

const listening = (page: string) => page.replace(policy, "").replace(/(?:<\/body>|$)/, (end) => script + end);
