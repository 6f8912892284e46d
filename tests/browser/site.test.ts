import {execFile} from "node:child_process";
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join, resolve} from "node:path";
import {pathToFileURL} from "node:url";
import {promisify} from "node:util";
import type {Browser, BrowserContextOptions, Page} from "playwright-core";
import {preview, type PreviewServer} from "vite";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {poppler} from "../publish/print/poppler.js";
import {startBrowser} from "./browser.js";
import {startFirefox} from "./firefox.js";
import {readToTheEnd} from "./readToTheEnd.js";
import {repositoryCopy, root} from "./repositoryCopy.js";

const run = promisify(execFile);
const slug = "israel-azerbaijan";

async function build(folder: string, out: string): Promise<{readonly output: string; readonly failed: boolean}> {
  const command = [join(folder, "node_modules/tsx/dist/cli.mjs"), "site/build.ts", "--out", out];
  return run(process.execPath, command, {cwd: folder}).then(
    ({stdout, stderr}) => ({output: stdout + stderr, failed: false}),
    (error: {readonly stdout: string; readonly stderr: string}) => ({output: error.stdout + error.stderr, failed: true})
  );
}

/** What of a page is beyond the window or its place, with nothing that scrolls it into view. */
function cutInPage(): string[] {
  const sideways = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  const beyond = Array.from(
    document.querySelectorAll("main :is(svg[role=img], img, p, td, th, summary, a, pre, .input)")
  )
    .map((element) => ({name: element.localName, box: element.getBoundingClientRect()}))
    .filter(({box}) => box.width > 0 && (box.left < -0.5 || box.right > innerWidth + 0.5));
  return [
    ...(sideways > 0 ? [`scrolls ${sideways} px sideways`] : []),
    ...beyond.map(({name, box}) => `${name}: ${box.left} to ${box.right} px`)
  ];
}

describe("npm run build:site", {tags: "chromium"}, () => {
  const site = join(mkdtempSync(join(tmpdir(), "nutgraf-site-")), "site");
  const onDisk = pathToFileURL(join(site, `${slug}.html`)).href;
  let built: Awaited<ReturnType<typeof build>>;
  let browser: Browser;
  let server: PreviewServer;
  let address: string;

  beforeAll(async () => {
    built = await build(root, site);
    browser = await startBrowser();
    const options = {port: 0, host: "127.0.0.1"};
    server = await preview({configFile: false, logLevel: "silent", root: site, build: {outDir: "."}, preview: options});
    address = `${server.resolvedUrls?.local[0]}${slug}.html`;
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(dirname(site), {recursive: true, force: true});
  });

  async function open(url: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({viewport: {width: 1100, height: 900}, ...options});
    const page = await context.newPage();
    await page.goto(url);
    return page;
  }

  const share = (page: Page) => page.locator(".input", {hasText: "Share"}).locator("input");

  /** Touches a control, and waits until the page has come alive. */
  async function touch(page: Page): Promise<void> {
    await share(page).focus();
    await page.waitForSelector("html.alive", {state: "attached"});
  }

  /** The figures that a reader sees, by name: files of pictures, and drawings. */
  async function shown(page: Page): Promise<string[]> {
    // A picture that is far away is loaded when it is near.
    await page.$$eval("img[loading]", (images) => images.forEach((image) => image.setAttribute("loading", "eager")));
    await page.waitForLoadState("networkidle");
    return page.$$eval("main :is(svg[role=img], img)", (pictures) =>
      pictures
        .filter((picture) => picture.getBoundingClientRect().width > 0)
        .map((picture) => {
          if (picture instanceof HTMLImageElement) {
            const [, layout, scheme] =
              /\.cells\/25-1-(article|narrow)-(light|dark)\.svg$/.exec(picture.currentSrc) ?? [];
            if (layout) return `what-if-${layout === "article" ? 640 : 320}-${scheme}`;
            const [, name = ""] = /([^/]+)\.svg$/.exec(picture.currentSrc) ?? [];
            return name.endsWith("-dark") ? name : `${name}-light`;
          }
          const {figure, width, scheme} = JSON.parse(picture.querySelector("metadata")?.textContent ?? "{}");
          return `${figure}-${width}-${scheme}`;
        })
    );
  }

  const inReadingOrder = ["arms-flow", "oil-purchases", "ties-in-public", "arms-imports", "arms-exports"].concat(
    "three-shares",
    "by-the-numbers",
    "war-deaths",
    "what-if"
  );

  /** The published figures that a print of a page shows, by how their headlines begin in its text. */
  async function printed(page: Page): Promise<string[]> {
    const text = poppler("pdftotext", await page.pdf({format: "A4"}), ["-raw", "FILE", "-"]).toString("utf8");
    const words = text.replaceAll(/\s+/g, " ");
    return inReadingOrder.slice(0, 8).filter((id) => {
      const svg = readFileSync(join(site, `charts/${slug}/${id}-640.svg`), "utf8");
      return words.includes(/<title[^>]*>([^<:]+)/.exec(svg)?.[1] ?? "no title");
    });
  }

  test("runs every cell in Node and in Chromium", () => {
    expect(built.output).toMatch(/notebooks\/israel-azerbaijan\.html: \d+ cells ran in Node/);
    expect(built.output).toMatch(/notebooks\/israel-azerbaijan\.html: \d+ cells ran in Chromium/);
    expect(built.failed).toBe(false);
  });

  test("shows each published figure as its own file, byte for byte", () => {
    const html = readFileSync(join(site, `${slug}.html`), "utf8");
    for (const id of inReadingOrder.slice(0, 8)) {
      const name = `charts/${slug}/${id}-640.svg`;
      expect(html.split(`src="${name}"`).length - 1, id).toBe(1);
      expect(readFileSync(join(site, name), "utf8"), id).toBe(readFileSync(join(root, name), "utf8"));
    }
  });

  test.each([
    ["light", 1100, 640, 640],
    ["dark", 1100, 640, 640],
    ["light", 500, 400, 320],
    ["light", 390, 320, 320],
    ["dark", 360, 280, 320],
    // A window of 1280 px at 400% zoom.
    ["light", 320, 280, 320]
  ] as const)(
    "shows all figures without JavaScript, uncut, in %s at %d px",
    async (colorScheme, width, wanted, drawn) => {
      const page = await open(onDisk, {javaScriptEnabled: false, colorScheme, viewport: {width, height: 800}});
      const names = inReadingOrder.map((id) => `${id}-${id === "what-if" ? drawn : wanted}-${colorScheme}`);
      expect(await shown(page)).toEqual(names);
      expect(await page.locator(".claims tbody tr").count()).toBe(7);
      expect(await page.locator(".findings.clean").count()).toBe(2);
      expect(await page.locator(".input").first().isVisible()).toBe(false);
      expect(await cut(page)).toEqual([]);
      await page.context().close();
    }
  );

  const cut = (page: Page) => page.evaluate(cutInPage);

  test("is uncut in Firefox at 400% zoom, still and alive", {tags: "firefox"}, async () => {
    // So that its window is 1280 px wide.
    const firefox = await startFirefox({"layout.css.devPixelsPerPx": "1.6875"});
    try {
      await firefox.open(onDisk);
      await firefox.zoom(4);
      expect(await firefox.evaluate(() => innerWidth)).toBe(320);
      expect(await firefox.evaluate(() => document.querySelectorAll("main img").length)).toBeGreaterThan(7);
      expect(await firefox.evaluate(cutInPage)).toEqual([]);
      await firefox.open(address);
      await firefox.zoom(4);
      const alive = await firefox.evaluate(async () => {
        document.querySelector<HTMLElement>(".input input")?.focus();
        for (let tries = 0; tries < 200 && !document.querySelector("html.alive"); tries++) {
          await new Promise((done) => setTimeout(done, 100));
        }
        return document.querySelectorAll(".alive [id^=cell-] svg[role=img]").length;
      });
      expect(alive).toBe(inReadingOrder.length);
      expect(await firefox.evaluate(cutInPage)).toEqual([]);
    } finally {
      await firefox.close();
    }
  });

  test.each([320, 390, 500, 800, 1100, 1440])(
    "draws the figures as wide as their cells, uncut, in a window of %d px",
    async (width) => {
      const page = await open(address, {viewport: {width, height: 900}});
      await touch(page);
      const cell = await page.evaluate(() => document.querySelector("main")!.getBoundingClientRect().width);
      const drawn = `${Math.floor(Math.max(240, Math.min(640, cell)))}`;
      const widths = await page.$$eval(".alive [id^=cell-] svg[role=img]", (svgs) =>
        svgs.map((svg) => svg.getAttribute("width"))
      );
      expect(widths).toEqual(inReadingOrder.map(() => drawn));
      expect(await cut(page)).toEqual([]);
      await page.addStyleTag({content: "main svg {max-width: none !important; width: 2000px !important}"});
      expect(await cut(page)).not.toEqual([]);
      await page.context().close();
    }
  );

  /** Px between where the text of the column begins and where that of each figure does. */
  async function outdents(page: Page): Promise<number[]> {
    return page.evaluate(() => {
      const {left} = document.querySelector("main p")!.getBoundingClientRect();
      return Array.from(document.querySelectorAll("main :is(picture img, .on-screen svg, svg[role=img])")).flatMap(
        (drawing) => {
          const box = drawing.getBoundingClientRect();
          if (box.width === 0) return [];
          // A layout of a phone leaves 12 px at its sides, and one of an article 20.
          const laid = (drawing as HTMLImageElement).naturalWidth ?? Number(drawing.getAttribute("width"));
          return [box.left + ((laid < 480 ? 12 : 20) * box.width) / laid - left];
        }
      );
    });
  }

  test.each([320, 360, 390, 460, 600, 680, 700, 1100])(
    "begins the text of its figures where that of its column begins, in a window of %d px",
    async (width) => {
      const page = await open(address, {viewport: {width, height: 900}});
      const away = async () => (await outdents(page)).filter((px) => Math.abs(px) > 5);
      await readToTheEnd(page);
      expect((await outdents(page)).length).toBeGreaterThanOrEqual(8);
      expect(await away()).toEqual([]);
      await touch(page);
      expect(await away()).toEqual([]);
      await page.addStyleTag({content: "main * {margin-inline: 0 !important}"});
      expect((await away()).length).toBeGreaterThanOrEqual(8);
      await page.context().close();
    }
  );

  test.each([
    ["a server", () => address],
    ["a disk", () => onDisk]
  ])("makes a page that comes alive at a touch from %s, and fetches nothing from elsewhere", async (_, from) => {
    const page = await browser.newPage({viewport: {width: 390, height: 800}, colorScheme: "dark"});
    const requested: string[] = [];
    const errors: string[] = [];
    page.on("request", (request) => requested.push(request.url()));
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(from());
    expect(await shown(page)).toEqual(inReadingOrder.map((id) => `${id}-320-dark`));
    expect(requested.filter((url) => url.endsWith(".js"))).toEqual([]);
    // What is done before the script is there is done when it is.
    await share(page).fill("60");
    await page.waitForSelector("html.alive", {state: "attached"});
    expect(await page.locator("[data-run=failed]").count()).toBe(0);
    expect(await share(page).inputValue()).toBe("60");
    // The figure that is held against the article's, and the one of a number that its own anchor does not say.
    await expect.poll(() => page.locator(".findings:not(.clean)").count()).toBe(2);
    const verdicts = await page.locator(".findings:not(.clean)").allTextContents();
    expect(verdicts[0]).toContain("“69 percent”");
    for (const verdict of verdicts) expect(verdict).toMatch(/^What if: no figure to publish\. [1-9]/);
    await expect
      .poll(() => page.locator("[role=status]#verdict").textContent())
      .toMatch(/^What if: no figure to publish\. [1-9]|^The press refuses/);
    const changed = page.locator(".on-screen svg[role=img]", {hasText: "What if: Israel supplied 60%"});
    expect(await changed.textContent()).not.toMatch(/Source:|Stockholm/);
    expect(await changed.locator("path").last().getAttribute("fill")).toBe("none");
    expect(errors).toEqual([]);
    const base = from().replace(/[^/]*$/, "");
    expect(requested.filter((url) => !/^(?:data|blob):/.test(url) && !url.startsWith(base))).toEqual([]);
    await page.close();
  });

  test("sorts the claims at the press of a heading that wakes the page", async () => {
    const page = await open(address);
    await page.getByRole("button", {name: "Number"}).click();
    await page.waitForSelector("html.alive", {state: "attached"});
    await expect.poll(() => page.locator("th[aria-sort=ascending]").textContent()).toBe("Number");
    await page.context().close();
  });

  test("lets every claim of the story be tried", async () => {
    const page = await open(address);
    await touch(page);
    const numbers = page.locator("fieldset.input", {hasText: "arms from Israel"}).locator("label");
    expect(await numbers.count()).toBe(await page.locator(".claims tbody tr").count());
    for (let index = 1; index < (await numbers.count()); index++) {
      await numbers.nth(index).click();
      const number = (await numbers.nth(index).textContent())!.replace(/:.*/, "");
      await expect
        .poll(() => page.locator(".printable svg desc, .printable svg title").allTextContents())
        .toEqual(expect.arrayContaining([expect.stringContaining(number)]));
      await expect.poll(() => page.locator(".findings.clean").count(), {message: number}).toBe(2);
    }
    expect(await page.locator(".refusal").count()).toBe(0);
    await page.context().close();
  });

  test("shows the code of each cell that computes, the embed, the source and the data of each figure", async () => {
    const page = await open(address);
    const source = readFileSync(join(root, `notebooks/${slug}.html`), "utf8");
    const cells = source.match(/<script id="\d+" type="module">|\$\{(?=[^]*?<\/script>)/g) ?? [];
    const codes = await page.locator("details.code code").allTextContents();
    expect(codes.length).toBeGreaterThanOrEqual(cells.filter((cell) => cell.startsWith("<script")).length);
    // One line under each figure, and one at the end of a section: after the scheme, the claims and the trial.
    expect(await page.locator("figcaption details.code").count()).toBe(8);
    expect(await page.locator("main > details.code").count()).toBeLessThanOrEqual(4);
    expect(codes.join("\n")).toContain("armsFlow({width: size, scheme})");
    const captions = page.locator("figure figcaption");
    expect(await captions.count()).toBe(8);
    for (const [index, id] of inReadingOrder.slice(0, 8).entries()) {
      const caption = captions.nth(index);
      expect(await caption.locator("a[download]").getAttribute("href")).toBe(`charts/${slug}/${id}.csv`);
      expect(await caption.locator("pre", {hasText: "<iframe"}).textContent()).toContain(`${id}.frame.html`);
      expect(await caption.locator("a", {hasText: "All codes"}).getAttribute("href")).toContain(`#figure-${id}`);
      expect(await caption.locator("table").count()).toBeGreaterThan(0);
    }
    const low = await page.$$eval("main :is(summary, figcaption > a)", (targets) =>
      targets.filter((target) => target.getBoundingClientRect().height < 24).map(({textContent}) => textContent)
    );
    expect(low).toEqual([]);
    await page.context().close();
  });

  test("links each number of its texts to its claim, and that to its source", async () => {
    const page = await open(address);
    const links = await page.$$eval("main p a[href^='#claim-']", (all) =>
      all.map((link) => link.getAttribute("href") ?? "")
    );
    expect(links.length).toBeGreaterThanOrEqual(4);
    for (const link of links) expect(await page.locator(`tr${link}`).count(), link).toBe(1);
    expect(await page.locator(".claims a[href^=http]").count()).toBeGreaterThanOrEqual(2);
    await page.context().close();
  });

  test.each([
    [390, "light"],
    [390, "dark"],
    [600, "light"],
    [1100, "light"],
    [1100, "dark"]
  ] as const)(
    "transfers at most 300 kB, uncompressed, before a control is touched, and 900 kB after it, at %d px in %s",
    async (width, colorScheme) => {
      const page = await browser.newPage({viewport: {width, height: 900}, colorScheme});
      const session = await page.context().newCDPSession(page);
      await session.send("Network.enable");
      let received = 0;
      // What the page unpacks from its own memory is not sent.
      const unpacked = new Set<string>();
      session.on("Network.requestWillBeSent", ({requestId, request}) => {
        if (request.url.startsWith("blob:")) unpacked.add(requestId);
      });
      session.on("Network.dataReceived", ({requestId, dataLength}) => {
        if (!unpacked.has(requestId)) received += dataLength;
      });
      await page.goto(address, {waitUntil: "networkidle"});
      expect(await readToTheEnd(page)).toBe(inReadingOrder.length);
      const before = received;
      await touch(page);
      const after = received - before;
      console.log(`before a touch: ${before} bytes, after it: ${after} bytes`);
      expect(before).toBeGreaterThan(150_000);
      expect(before).toBeLessThanOrEqual(300_000);
      expect(after).toBeGreaterThan(300_000);
      expect(after).toBeLessThanOrEqual(900_000);
      await page.close();
    }
  );

  test.each([false, true])(
    "prints every figure in light to a dark reader, with no controls; alive: %s",
    async (isAlive) => {
      const page = await open(address, {javaScriptEnabled: isAlive, colorScheme: "dark"});
      if (isAlive) await touch(page);
      await page.emulateMedia({media: "print"});
      expect(await shown(page)).toEqual(inReadingOrder.map((id) => `${id}-640-light`));
      expect(await page.locator(".input").first().isVisible()).toBe(false);
      await page.context().close();
      // Nobody has looked at it before: what has not come when a browser prints is missing.
      const context = await browser.newContext({javaScriptEnabled: isAlive, colorScheme: "dark"});
      const unread = await context.newPage();
      await unread.goto(address);
      if (isAlive) await touch(unread);
      const figures = inReadingOrder.slice(0, 8);
      expect(await printed(unread)).toEqual(figures);
      await unread.close();
      const waiting = await context.newPage();
      const asked: string[] = [];
      waiting.on("response", (response) => asked.push(new URL(response.url()).pathname.slice(1)));
      await waiting.goto(address);
      await waiting.keyboard.press("Control");
      await waiting.waitForLoadState("networkidle");
      expect(await printed(waiting)).toEqual(figures);
      for (const id of figures) expect(asked).toContain(`charts/${slug}/${id}-640.svg`);
      await context.close();
    }
  );

  test("leads from its first page to each notebook, by a link that looks like one", async () => {
    const page = await open(address.replace(/[^/]*$/, ""));
    const link = page.locator(`h2 a[href="${slug}.html"]`);
    expect(await link.evaluate((element) => getComputedStyle(element).textDecorationLine)).toBe("underline");
    await page.context().close();
  });

  /** What is too small of a page, all of it opened: targets under 24 px (WCAG 2.2 2.5.8), and type under 12 px. */
  async function tooSmall(page: Page): Promise<string[]> {
    return page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
      const targets = Array.from(document.querySelectorAll("a[href], button, summary, select, label:has(input)"));
      const small = targets.filter((target) => {
        const {width, height} = target.getBoundingClientRect();
        // Within a sentence a link is as high as its line, and what is unseen is tapped by nobody.
        const sentence = target.closest("p, li, dd, figcaption")?.textContent?.trim() ?? "";
        const isInSentence =
          target.localName === "a" && sentence.length > (target.textContent?.trim().length ?? 0) + 12;
        return (
          height > 1 &&
          (height < 23.9 || width < 23.9) &&
          !(isInSentence && getComputedStyle(target).display === "inline")
        );
      });
      const texts = Array.from(document.querySelectorAll("body :not(script, style, svg, svg *)")).filter(
        (element) =>
          [...element.childNodes].some(({nodeType, nodeValue}) => nodeType === 3 && nodeValue?.trim()) &&
          element.getBoundingClientRect().height > 0 &&
          parseFloat(getComputedStyle(element).fontSize) < 12
      );
      return [...small, ...texts].map((element) => {
        const {width, height} = element.getBoundingClientRect();
        return `${element.localName} ${element.textContent?.trim().slice(0, 40)}: ${width} × ${height}`;
      });
    });
  }

  test.each([
    "index.html",
    `${slug}.html`,
    "forms.html",
    "charts/index.html",
    `charts/${slug}/index.html`,
    `charts/${slug}/arms-flow.frame.html`
  ])("has targets of 24 px and type of 12 px on its pages: %s", async (name) => {
    for (const width of [320, 1100]) {
      const page = await open(address.replace(/[^/]*$/, name), {viewport: {width, height: 900}, bypassCSP: true});
      expect(await tooSmall(page), `${width} px`).toEqual([]);
      await page.addStyleTag({
        content: "a, summary, button {padding: 0 !important; line-height: 1 !important; min-height: 0 !important}"
      });
      expect(await tooSmall(page), `${width} px, spoilt`).not.toEqual([]);
      await page.context().close();
    }
  });

  test(
    "shows its notebook in Firefox as in Chromium, uncut, its figures in line with its text",
    {tags: "firefox"},
    async () => {
      const firefox = await startFirefox();
      try {
        await firefox.open(address);
        const shown = await firefox.evaluate(async () => {
          const places: {width: number; sideways: number; figures: number; away: number[]; beyond: string[]}[] = [];
          for (const width of [320, 390, 600, 768, 1100]) {
            const frame = document.createElement("iframe");
            // As high as the notebook is, so that none of its pictures waits to come near.
            frame.style.cssText = `position: fixed; inset: 0; border: 0; width: ${width}px; height: 20000px`;
            frame.src = location.pathname;
            document.body.append(frame);
            await new Promise((done) => frame.addEventListener("load", done));
            const inside = frame.contentDocument!;
            const images = [...inside.querySelectorAll<HTMLImageElement>("main picture img")];
            await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
            const root = inside.documentElement;
            const {left} = inside.querySelector("main p")!.getBoundingClientRect();
            const all = [...inside.querySelectorAll("main :is(img, p, td, summary, a, pre, .input)")];
            places.push({
              width,
              sideways: root.scrollWidth - root.clientWidth,
              figures: images.length,
              away: images.map((image) => {
                const box = image.getBoundingClientRect();
                const laid = image.naturalWidth;
                return box.left + ((laid < 480 ? 12 : 20) * box.width) / laid - left;
              }),
              beyond: all
                .filter((element) => {
                  const box = element.getBoundingClientRect();
                  return box.width > 0 && (box.left < -0.5 || box.right > root.clientWidth + 0.5);
                })
                .map(({localName, textContent}) => `${localName} ${textContent?.slice(0, 40)}`)
            });
            frame.remove();
          }
          return places;
        });
        expect(shown).toHaveLength(5);
        for (const {width, sideways, figures, away, beyond} of shown) {
          expect({width, sideways, beyond}).toEqual({width, sideways: 0, beyond: []});
          expect(figures).toBe(inReadingOrder.length);
          expect(away.filter((px) => !(Math.abs(px) <= 5))).toEqual([]);
        }
      } finally {
        await firefox.close();
      }
    }
  );

  test("is valid HTML", {tags: "java"}, async () => {
    const jar = join(root, "node_modules/vnu-jar/build/dist/vnu.jar");
    const found = await run("java", ["-jar", jar, join(site, `${slug}.html`), join(site, "index.html")]).then(
      ({stderr}) => stderr,
      (error: {readonly stderr: string}) => error.stderr
    );
    expect(found).toBe("");
  });

  test("links only to what is there, and takes no font, script or style from elsewhere", () => {
    const pages = readdirSync(site, {recursive: true, encoding: "utf8"}).filter((name) => name.endsWith(".html"));
    expect(pages).toEqual(
      expect.arrayContaining(["index.html", "api/index.html", "charts/index.html", `charts/${slug}/index.html`])
    );
    const broken: string[] = [];
    for (const name of pages) {
      const links = readFileSync(join(site, name), "utf8").matchAll(/<(\w+)\b[^<>]*?\s(?:href|src)="([^"]*)"/g);
      for (const [, element, target = ""] of links) {
        const isElsewhere = /^(?:https?:)?\/\//.test(target);
        if (isElsewhere && element !== "a") broken.push(`${name}: ${element} ${target}`);
        if (isElsewhere || /^(?:#|data:|mailto:)/.test(target)) continue;
        const path = decodeURI(target).replace(/[?#].*$/, "");
        if (path !== "" && !existsSync(resolve(site, dirname(name), path))) broken.push(`${name}: ${target}`);
      }
    }
    expect(broken).toEqual([]);
  });
});

describe("npm run build:site, of a notebook that goes wrong", () => {
  const copy = repositoryCopy();
  beforeAll(() => rmSync(join(copy.folder, `notebooks/${slug}.html`)));
  afterAll(() => copy.remove());

  test("names file, line and cell of each error, and writes nothing", async () => {
    const lines = [
      "<!doctype html>",
      "<notebook>",
      "  <title>Storm</title>",
      '  <script id="1" type="text/markdown">',
      "    # Storm",
      "",
      "    It cost ${nobodyKnows}.",
      "  </script>",
      '  <script id="7" type="module">',
      '    import {armsFlow} from "./israel-azerbaijan.ts";',
      "    const width = 12;",
      "    display(armsFlow({width}));",
      "  </script>",
      '  <script id="8" type="module">',
      '    import {nothing} from "./nowhere.ts";',
      "  </script>",
      "</notebook>"
    ];
    writeFileSync(join(copy.folder, "notebooks/storm.html"), `${lines.join("\n")}\n`);
    const {output, failed} = await build(copy.folder, "dist/site");
    expect(failed).toBe(true);
    expect(output).toContain("notebooks/storm.html:7: cell 1: nobodyKnows is not defined");
    expect(output).toContain("notebooks/storm.html:12: cell 7: invalid width: 12 (240 to 4000 px): figure arms-flow");
    expect(output).toMatch(/notebooks\/storm\.html:15: cell 8: .*nowhere\.ts/);
    expect(existsSync(join(copy.folder, "dist/site"))).toBe(false);
  });

  test("names file, line and cell of what does not parse", async () => {
    const text =
      '<!doctype html>\n<notebook>\n  <script id="3" type="module">\n    const a = 1;\n    const b = ;\n  </script>\n</notebook>\n';
    writeFileSync(join(copy.folder, "notebooks/storm.html"), text);
    const {output, failed} = await build(copy.folder, "dist/site");
    expect(failed).toBe(true);
    expect(output).toContain("notebooks/storm.html:5: cell 3: Unexpected token");
  });

  test("takes any notebooks, and such as have no story of their name, as they are", async () => {
    const text =
      '<!doctype html>\n<notebook>\n  <title>Storm</title>\n  <script id="1" type="text/markdown">\n    # Storm\n  </script>\n  <script id="2" type="module">\n    import {max} from "npm:d3";\n    display(max([1, 3, 2]));\n  </script>\n</notebook>\n';
    for (const name of ["storm", "flood"]) writeFileSync(join(copy.folder, `notebooks/${name}.html`), text);
    const {output, failed} = await build(copy.folder, "dist/site");
    expect(output).toContain("notebooks/flood.html: 2 cells ran in Node");
    expect(output).toContain("notebooks/storm.html: 2 cells ran in Node");
    expect(failed).toBe(false);
    expect(readFileSync(join(copy.folder, "dist/site/storm.html"), "utf8")).toMatch(/id="cell-2"[^>]*>.*3/s);
    expect(readFileSync(join(copy.folder, "dist/site/index.html"), "utf8")).toContain('href="storm.html"');
  });
});
