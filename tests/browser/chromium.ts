import {existsSync} from "node:fs";
import type {Browser} from "playwright-core";
import {chromiumPath, startChromium} from "../../site/chromium.js";

/**
 * Why the tests of a file cannot run here; *null* where they can. They are skipped with that reason printed, but never
 * where changes are judged.
 * @throws when CI is *true* and there is no Chromium
 */
export const skipReason: string | null = existsSync(chromiumPath)
  ? null
  : `missing ${chromiumPath} (Debian: apt-get install chromium)`;

if (skipReason !== null) {
  if (process.env["CI"] === "true") throw new Error(skipReason);
  console.warn(`skipped: ${skipReason}`);
}

/** Starts this machine's Chromium. @throws when there is none; see **skipReason** */
export async function chromium(): Promise<Browser> {
  const browser = await startChromium();
  if (!browser) throw new Error(skipReason ?? "Chromium is gone");
  return browser;
}
