import {closeSync, openSync, readFileSync, writeFileSync, writeSync} from "node:fs";
import {join} from "node:path";
import {setTimeout as wait} from "node:timers/promises";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {startBrowser} from "./browser.js";
import {type Preview, startPreview} from "./preview.js";
import {repositoryCopy} from "./repositoryCopy.js";

describe("npm run preview", {tags: "chromium"}, () => {
  const copy = repositoryCopy();
  const requested: string[] = [];
  const served: string[] = [];
  const errors: string[] = [];
  let preview: Preview;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    preview = await startPreview(copy.folder);
    browser = await startBrowser();
    page = await browser.newPage({viewport: {width: 1100, height: 900}});
    page.on("request", (request) => requested.push(request.url()));
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("response", (response) => served.push(response.url()));
    const connected = page.waitForEvent("console", (message) => message.text().includes("[vite] connected"));
    await page.goto(preview.addresses.find((address) => address.endsWith("/israel-azerbaijan.html")) ?? "");
    await Promise.all([alive(), connected]);
  });

  afterAll(async () => {
    await browser?.close();
    await preview?.stop();
    copy.remove();
  });

  async function alive(): Promise<void> {
    await page.waitForSelector("html.alive", {state: "attached", timeout: 60_000});
  }

  /** Saves an edit, takes it back, and returns how many ms passed until the page showed it. */
  async function edit(path: string, from: string, to: string, shown: string): Promise<number> {
    await alive();
    const file = join(copy.folder, path);
    const text = readFileSync(file, "utf8");
    if (!text.includes(from)) throw new Error(`nothing to edit: ${from} in ${path}`);
    const shows = () => document.body.textContent;
    expect(await page.evaluate(shows)).not.toContain(shown);
    const start = performance.now();
    writeFileSync(file, text.replace(from, to));
    try {
      await page.waitForFunction((wanted) => document.body.textContent.includes(wanted), shown, {polling: 10});
      return performance.now() - start;
    } finally {
      writeFileSync(file, text);
      await page.waitForFunction((wanted) => !document.body.textContent.includes(wanted), shown, {polling: 10});
    }
  }

  test("runs every cell", async () => {
    expect(await page.locator("[data-run=well]").count()).toBeGreaterThan(15);
    expect(await page.locator("[data-run=failed]").count()).toBe(0);
    expect(errors).toEqual([]);
  });

  test("loads a page once", () => {
    expect(served.filter((url) => url === page.url())).toHaveLength(1);
  });

  test("fetches nothing from the network", () => {
    expect(requested.length).toBeGreaterThan(50);
    const local = /^(data:|blob:|(?:http|ws):\/\/(?:localhost|127\.0\.0\.1):)/;
    expect(requested.filter((url) => !local.test(url))).toEqual([]);
  });

  test.each([
    ["data/israel-azerbaijan/claims.ts", 1, "exact(69)", "exact(70)", "One arms flow: 70%"],
    ["notebooks/israel-azerbaijan.ts", 1, "One arms flow", "The arms flow", "The arms flow: 69%"],
    ["notebooks/israel-azerbaijan.html", 1, "one buyer among several", "one buyer of many", "one buyer of many"],
    // An edit of the press itself loads all its modules again.
    ["src/words/en/quantityWords.ts", 2, '"more than "', '"over "', "over 30%"]
  ])("shows a saved edit in %s within %d s", async (path, limit, from, to, shown) => {
    const times: number[] = [];
    // The machine may be busy with something else for a moment: the fastest of three edits counts.
    for (let count = 0; count < 3; count++) times.push(await edit(path, from, to, shown));
    console.log(`${path}: ${times.map(Math.round).join(", ")} ms`);
    expect(Math.min(...times)).toBeLessThan(1000 * limit);
  });

  test("shows an edit whose file is empty for a moment while it is saved", async () => {
    await alive();
    const file = join(copy.folder, "data/israel-azerbaijan/claims.ts");
    const text = readFileSync(file, "utf8");
    // The press would lose one of these in some hundred if it read a file at its first change.
    for (const [index, pause] of [1, 3, 5, 6, 7, 8, 10, 15, 30, 60].entries()) {
      const share = [70, 69][index % 2];
      const open = openSync(file, "w");
      await wait(pause);
      writeSync(open, text.replace("exact(69)", `exact(${share})`));
      closeSync(open);
      await page.locator("body", {hasText: `One arms flow: ${share}%`}).waitFor({timeout: 10_000});
    }
  });

  test("lets the figure, the check and the refusal react when a number changes", async () => {
    await alive();
    const share = page.locator(".input", {hasText: "Share"}).locator("input");
    await expect.poll(() => page.locator(".findings.clean").count()).toBe(2);
    const changed = page.locator("svg[role=img]", {hasText: "What if: Israel supplied 60%"});
    // The last save of the test before may come after it, and runs the cells again.
    await expect
      .poll(async () => {
        await share.fill("60");
        await wait(200);
        return changed.count();
      })
      .toBe(1);
    expect(await changed.textContent()).not.toMatch(/Source:|Stockholm/);
    // The stamp is the last of the drawing, and lies across its middle.
    const [stamp, picture] = [await changed.locator("path").last().boundingBox(), await changed.boundingBox()];
    expect(stamp!.width / picture!.width).toBeGreaterThan(0.5);
    await expect
      .poll(() => page.locator(".findings").first().locator("p").textContent())
      .toMatch(/^What if: no figure to publish\. [1-9]\d* violations? of/);
    await expect.poll(() => page.locator(".findings:not(.clean) code").allTextContents()).toContain("measure-wrong");
    expect(await page.locator(".findings:not(.clean) code").allTextContents()).toEqual(
      expect.arrayContaining(["number-unlicensed", "rounding", "table-disagrees", "measure-wrong"])
    );
    expect(await page.locator(".refusal").textContent()).toContain(
      "untrue phrase: more than two-thirds for 59.5 to 60.5"
    );
    await share.fill("69");
    await expect.poll(() => page.locator(".findings.clean").count()).toBe(2);
    expect(await page.getByText("What if: Israel").count()).toBe(0);
  });

  test("sorts the claims by a column, up and down", async () => {
    await alive();
    const numbers = () => page.locator(".claims td[data-title=Number]").allTextContents();
    const written = await numbers();
    await page.getByRole("button", {name: "Number"}).click();
    expect((await numbers())[0]).toBe("six weeks");
    await page.getByRole("button", {name: "Number"}).click();
    expect((await numbers())[0]).toBe("more than 6,000 soldiers");
    expect((await numbers()).toSorted()).toEqual(written.toSorted());
  });

  test("draws every figure anew at another width and in another scheme", async () => {
    await alive();
    await page.setViewportSize({width: 432, height: 900});
    await page.locator("label", {hasText: /^dark$/}).click();
    await expect.poll(() => page.locator('svg[role=img][width="400"]').count()).toBeGreaterThanOrEqual(8);
    await expect.poll(() => page.locator('svg[role=img] rect[fill="#16191d"]').count()).toBeGreaterThanOrEqual(8);
  });
});
