import type {Browser, Page} from "playwright-core";

/** Opens a page for scripts that tsx has compiled: it names their functions by a helper of its own, which a page is without. */
export async function openPage(browser: Browser, width = 1200): Promise<Page> {
  const page = await browser.newPage({viewport: {width, height: 800}});
  await page.addInitScript("globalThis.__name ??= (named) => named");
  return page;
}
