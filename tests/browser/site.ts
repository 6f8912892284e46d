import {readFileSync} from "node:fs";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {basename, extname, join} from "node:path";
import {fontFamily, fontFile, weights} from "../../src/type/fonts/fontFile.js";
import {folderOf} from "./publishedFigures.js";

/** A page to look at. */
export interface PageSpec {
  /** The story whose files stand beside the page; default none. */
  readonly story?: string;
  /** The markup of its body. */
  readonly body: string;
  /** Markup for its head; default none. */
  readonly head?: string;
  /** Attributes of its root, after *lang*; default none. */
  readonly root?: string;
  /** A Content-Security-Policy; default none. */
  readonly policy?: string;
}

/** A site on this machine, which nothing outside reaches: pages, and the published files beside them. */
export interface Site {
  /** Puts a page on the site and returns its address. */
  readonly put: (page: PageSpec) => string;
  /** The address of a file of a story. */
  readonly address: (story: string, name: string) => string;
  /** Adds a file to the site, beside those of a story, and returns its address. */
  readonly add: (story: string, name: string, content: string | Uint8Array) => string;
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".svg": "image/svg+xml",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".ttf": "font/ttf",
  ".woff2": "font/woff2",
  ".csv": "text/csv; charset=utf-8",
  ".json": "application/json",
  ".js": "text/javascript; charset=utf-8"
};

/** The rules that give a page the shipped font, for what stands in its own markup. */
export const fontFaces = weights
  .map((weight) => `@font-face {font-family: ${fontFamily}; font-weight: ${weight}; src: url(/fonts/${weight}.ttf)}`)
  .join("\n");

interface Served {
  readonly content: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Opens a site of its own. */
export async function openSite(): Promise<Site> {
  const added = new Map<string, Served>(
    weights.map((weight) => [`/fonts/${weight}.ttf`, {content: fontFile(weight)}] as const)
  );
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://site").pathname);
    const {content, headers} = added.get(path) ?? {content: fileAt(path)};
    const type = types[extname(path)] ?? "text/plain";
    response.writeHead(content === null ? 404 : 200, {"content-type": type, ...headers}).end(content ?? "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let count = 0;
  const serve = (path: string, served: Served) => {
    added.set(path, served);
    return origin + path;
  };
  return {
    put: ({story = "page", policy, ...page}) =>
      serve(`/${story}/page-${++count}.html`, {
        content: pageText(page),
        ...(policy !== undefined && {headers: {"content-security-policy": policy}})
      }),
    address: (story, name) => `${origin}/${story}/${name}`,
    add: (story, name, content) => serve(`/${story}/${name}`, {content}),
    close: () => new Promise((resolve) => void server.close(() => resolve()).closeAllConnections())
  };
}

/** The text of a page with nothing of its own but what it must have. */
export function pageText({body, head = "", root = ""}: Pick<PageSpec, "body" | "head" | "root">): string {
  return [
    `<!doctype html>\n<html lang="en"${root === "" ? "" : ` ${root}`}>\n<head>\n<meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>An article</title>\n${head}\n</head>\n<body>\n${body}\n</body>\n</html>\n`
  ].join("\n");
}

function fileAt(path: string): Uint8Array | null {
  const [, story = "", name = ""] = path.split("/");
  try {
    return readFileSync(join(folderOf(basename(story)), basename(name)));
  } catch {
    return null;
  }
}
