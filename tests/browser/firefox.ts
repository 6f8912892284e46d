import {spawn} from "node:child_process";
import {once} from "node:events";
import {mkdtemp, rm} from "node:fs/promises";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {tmpdir} from "node:os";
import {join} from "node:path";

/**
 * Opens a page in the Firefox of this machine and returns what a script of it says of itself. Playwright drives a patched
 * Firefox only, so the page posts its answer to the server that it came from.
 * @param measure runs in the page once all is loaded; it returns what can be written as JSON, and uses nothing from outside
 * @throws when Firefox says nothing for a minute
 */
export async function measureInFirefox<Answer>(body: string, measure: () => Answer): Promise<Answer> {
  const script = `addEventListener("load", () => fetch("/", {method: "POST", body: JSON.stringify((${measure})())}))`;
  const page = `<!doctype html><meta charset="utf-8"><body>${body}<script>${script}</script>`;
  const server = createServer((request, response) => {
    response.writeHead(200, {"content-type": "text/html"}).end(request.url === "/" ? page : "");
    if (request.method !== "POST") return;
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => server.emit("answer", JSON.parse(Buffer.concat(parts).toString())));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const profile = await mkdtemp(join(tmpdir(), "nutgraf-firefox-"));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const flags = ["--headless", "--no-remote", "--profile", profile];
  const firefox = spawn("firefox-esr", [...flags, address], {stdio: "ignore"});
  const closed = once(firefox, "close");
  try {
    const [answer] = (await once(server, "answer", {signal: AbortSignal.timeout(60_000)})) as [Answer];
    return answer;
  } finally {
    firefox.kill();
    await closed;
    server.close();
    server.closeAllConnections();
    await rm(profile, {recursive: true, force: true, maxRetries: 5});
  }
}
