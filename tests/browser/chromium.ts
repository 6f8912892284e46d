import {existsSync} from "node:fs";
import {type Browser, chromium} from "playwright-core";

const executablePath = "/usr/bin/chromium";

/** Why the tests in a browser cannot run here; *null* where they can. It is printed once, and it is an error in CI. */
export const missingChromium = existsSync(executablePath)
  ? null
  : `skipped: no Chromium at ${executablePath} (Debian: apt-get install chromium)`;

if (missingChromium !== null) {
  if (process.env["CI"] === "true") throw new Error(missingChromium);
  console.log(missingChromium);
}

/** Starts Debian’s Chromium without a window and with a profile of its own, which goes when it is closed. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync"
    ]
  });
}
