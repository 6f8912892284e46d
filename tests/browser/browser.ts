import type {Browser, BrowserContextOptions, Page} from "playwright-core";
import {afterAll, beforeAll} from "vitest";
import {startChromium} from "../../site/chromium.js";
import {openSite, type Site} from "./site.js";

/** Set by `openBrowser`, before the first test of the file that calls it. */
export let browser: Browser;
/** Set by `openBrowser`; pages with published files beside them. */
export let site: Site;
/** Set by `openBrowser`; a page of its own context. */
export let page: Page;

/** Opens a browser, a site and a page for the tests of a file, and closes them after the last. */
export function openBrowser(options: BrowserContextOptions = {}): void {
  beforeAll(async () => {
    [browser, site] = await Promise.all([startBrowser(), openSite()]);
    page = await browser.newPage(options);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
}

/** Opens a site alone, for a browser that a test drives otherwise, and closes it after the last. */
export function serveSite(): void {
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site?.close());
}

/** Starts the browser of this machine. @throws when there is none: its tests bear the tag *chromium* */
export async function startBrowser(flags: readonly string[] = []): Promise<Browser> {
  const started = await startChromium(flags);
  if (!started) throw new Error("missing browser (Debian: apt-get install chromium)");
  return started;
}
