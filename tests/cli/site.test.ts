import {readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {readXml} from "../../src/check/xml.js";
import {servePublished} from "../../src/cli/kit/servePublished.js";
import {renderedWorkspace, workspace} from "./workspace.js";

const rendered = () => renderedWorkspace(undefined, "render --format svg,dark,csv --width 320,640");

describe("nutgraf site", () => {
  test(
    "makes a page of each story with its prose, its figures and what is published of them",
    {tags: "thorough"},
    async () => {
      const {run, read, folder} = await rendered();
      expect(await run("site")).toEqual({
        code: 0,
        out: "wrote site/index.html\nwrote site/story.html\nopen site/index.html, or put site on a server\n",
        err: ""
      });
      expect(read("site/index.html")).toContain('<a href="story.html">A story</a>');
      const page = read("site/story.html");
      const shown = [...page.matchAll(/(?:src|srcset|href)="(charts\/[^"]+)"/g)].map(([, path = ""]) => path);
      expect(shown).toEqual(expect.arrayContaining(["charts/story/oil-320.svg", "charts/story/oil-640-dark.svg"]));
      // Every link leads somewhere, and each picture is the published one.
      for (const path of shown)
        expect(readFileSync(join(folder, "site", path))).toEqual(readFileSync(join(folder, path)));
      expect(readXml(read("site/charts/story/oil-320.svg")).error).toBeNull();
    }
  );

  test("writes nothing of a story that is not published, over somebody's page or into what it copies", async () => {
    const {run, write, snapshot} = await rendered();
    write("site/index.html", "<p>mine</p>");
    const before = snapshot();
    expect((await run("site")).err).toBe(
      "nutgraf: file in the way: site/index.html (move it, or choose another folder with --out)\n"
    );
    expect((await run("site --charts elsewhere --out new")).err).toBe(
      "nutgraf: unpublished story: story (run nutgraf render)\n"
    );
    expect((await run("site --out charts/site")).err).toBe(
      "nutgraf: invalid folder: charts/site (outside charts, which is copied into it)\n"
    );
    expect(snapshot()).toEqual(before);
  });
});

describe("servePublished(folder, port)", () => {
  const files = {
    "charts/index.html": "<title>All</title><body>x</body>",
    "secret.txt": "s",
    "charts/a/b.svg": "<svg/>"
  };

  test("serves a folder and nothing beside it, and has its pages load again", async () => {
    const {folder} = workspace(files);
    const {address, reload, close} = await servePublished(join(folder, "charts"), 0);
    const get = async (path: string) => {
      const answer = await fetch(new URL(path, address), {redirect: "manual"});
      return {status: answer.status, type: answer.headers.get("content-type"), text: await answer.text()};
    };
    try {
      const page = await get("");
      expect(page.type).toBe("text/html; charset=utf-8");
      expect(page.text).toMatch(/x<script>new EventSource.*<\/script><\/body>$/);
      expect(await get("a/b.svg")).toEqual({status: 200, type: "image/svg+xml", text: "<svg/>"});
      expect((await get("a")).status).toBe(302);
      for (const path of ["%2e%2e/secret.txt", "..%2fsecret.txt", "%2e%2e%2fsecret.txt", "%00", "none.svg"])
        expect((await get(path)).status, path).toBe(404);
      const events = await fetch(new URL("-/renders", address));
      const reader = events.body!.pipeThrough(new TextDecoderStream()).getReader();
      expect((await reader.read()).value).toBe(": listening\n\n");
      reload();
      expect((await reader.read()).value).toBe("data: rendered\n\n");
    } finally {
      close();
    }
  });

  test("says of a port that is taken which option chooses another", async () => {
    const {folder} = workspace(files);
    const {address, close} = await servePublished(folder, 0);
    const port = Number(new URL(address).port);
    await expect(servePublished(folder, port)).rejects.toThrow(`port in use: ${port} (choose another with --port)`);
    close();
  });
});
