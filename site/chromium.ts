import {access} from "node:fs/promises";
import type {Browser} from "playwright-core";

/** Where Debian puts it. */
export const chromiumPath = "/usr/bin/chromium";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync"
];

/** Starts the Chromium of this machine; *null* where there is none. @param more flags beside those that it always has */
export async function startChromium(more: readonly string[] = []): Promise<Browser | null> {
  const found = await access(chromiumPath).then(
    () => true,
    () => false
  );
  if (!found) return null;
  const {chromium} = await import("playwright-core");
  return chromium.launch({executablePath: chromiumPath, args: [...flags, ...more]});
}
