import {type ChildProcess, spawn} from "node:child_process";
import {once} from "node:events";
import {mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {connect, type Socket} from "node:net";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {setTimeout as wait} from "node:timers/promises";
import {afterAll, beforeAll} from "vitest";

/** A preference of Firefox’s, as in `about:config`. */
export type Preferences = Readonly<Record<string, string | number | boolean>>;

/** What a screen reader meets. */
export interface Heard {
  readonly role: string;
  readonly name: string;
  readonly description: string;
}

/**
 * The Firefox of this machine, driven by the protocol that it speaks itself (Marionette, WebDriver’s commands over TCP):
 * Playwright drives a patched Firefox only.
 */
export interface Firefox {
  readonly open: (address: string) => Promise<void>;
  /** What a script of the page returns, as JSON. **script** uses nothing from outside. */
  readonly evaluate: <Answer>(script: () => Answer | Promise<Answer>) => Promise<Answer>;
  /** What it gives to assistive technology in the page that is shown, in reading order, with Firefox’s words for roles. */
  readonly heard: () => Promise<Heard[]>;
  /** Enlarges the page that is shown, as Ctrl and + do. */
  readonly zoom: (factor: number) => Promise<void>;
  /** A PNG of the first element that a selector finds. */
  readonly picture: (selector: string) => Promise<Buffer>;
  /** A PDF of the page on A4 without margins, and without backgrounds, as a reader prints. */
  readonly print: () => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

/** Set by `openFirefox`, before the first test of the file that calls it. */
export let firefox: Firefox;

/** Starts a Firefox with preferences for the tests of a file or of a group, and ends it after the last. */
export function openFirefox(preferences: Preferences = {}): void {
  beforeAll(async () => {
    firefox = await startFirefox(preferences);
  });
  afterAll(() => firefox?.close());
}

/** Starts the Firefox of this machine. @throws when there is none: its tests bear the tag *firefox* */
export async function startFirefox(preferences: Preferences = {}): Promise<Firefox> {
  const profile = await mkdtemp(join(tmpdir(), "nutgraf-firefox-"));
  // It takes a free port and writes down which.
  const all: Preferences = {
    "marionette.port": 0,
    "browser.shell.checkDefaultBrowser": false,
    ...preferences
  };
  const lines = Object.entries(all).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`);
  await writeFile(join(profile, "user.js"), lines.join(""));
  const flags = [
    "--headless",
    "--no-remote",
    "--marionette",
    "--remote-allow-system-access",
    "--profile",
    profile,
    "about:blank"
  ];
  // A window that holds a figure at two pixels a px: only what is in it is painted.
  const env = {...process.env, MOZ_HEADLESS_WIDTH: "2400", MOZ_HEADLESS_HEIGHT: "2400"};
  const child = spawn("firefox-esr", flags, {stdio: "ignore", env});
  const closed = once(child, "close");
  try {
    const port = Number(await firstLine(join(profile, "MarionetteActivePort"), child));
    const {ask, socket} = await converse(port);
    await ask("WebDriver:NewSession", {capabilities: {alwaysMatch: {pageLoadStrategy: "normal"}}});
    return {
      ...commandsOf(ask),
      close: async () => {
        socket.destroy();
        child.kill();
        await closed;
        await rm(profile, {recursive: true, force: true, maxRetries: 5});
      }
    };
  } catch (error) {
    child.kill();
    await rm(profile, {recursive: true, force: true, maxRetries: 5});
    throw error;
  }
}

async function firstLine(path: string, child: ChildProcess): Promise<string> {
  for (let tries = 0; tries < 600 && child.exitCode === null; tries++) {
    const text = await readFile(path, "utf8").catch(() => "");
    if (text !== "") return text;
    await wait(100);
  }
  throw new Error("silent browser: Firefox did not start");
}

type Ask = (command: string, parameters?: object) => Promise<unknown>;

/** Speaks with Firefox: each message is the length of its JSON, a colon and the JSON. */
async function converse(port: number): Promise<{readonly ask: Ask; readonly socket: Socket}> {
  const socket = connect(port, "127.0.0.1");
  const waiting = new Map<number, {readonly done: (value: unknown) => void; readonly fail: (error: Error) => void}>();
  let [rest, count] = [Buffer.alloc(0), 0];
  socket.on("data", (data) => {
    rest = Buffer.concat([rest, data]);
    for (let colon = rest.indexOf(":"); colon > 0; colon = rest.indexOf(":")) {
      const end = colon + 1 + Number(rest.toString("utf8", 0, colon));
      if (rest.length < end) return;
      const message: unknown = JSON.parse(rest.toString("utf8", colon + 1, end));
      rest = rest.subarray(end);
      // The first is its greeting.
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message as [number, number, {readonly message: string} | null, unknown];
      if (error) waiting.get(id)?.fail(new Error(error.message));
      else waiting.get(id)?.done(result);
    }
  });
  await once(socket, "connect");
  const ask: Ask = (command, parameters = {}) =>
    new Promise((done, fail) => {
      const id = ++count;
      waiting.set(id, {done, fail});
      const text = JSON.stringify([0, id, command, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  return {ask, socket};
}

/** What Firefox’s own code says of the accessibility tree; it starts to be made when it is asked for. */
const treeScript = `
  const service = Cc["@mozilla.org/accessibilityService;1"].getService(Ci.nsIAccessibilityService);
  const page = service.getAccessibleFor(gBrowser.selectedBrowser)?.firstChild;
  const heard = [];
  const walk = (node) => {
    heard.push({role: service.getStringRole(node.role), name: node.name ?? "", description: node.description});
    for (let child = node.firstChild; child; child = child.nextSibling) walk(child);
  };
  for (let child = page?.firstChild; child; child = child.nextSibling) walk(child);
  return heard;`;

function commandsOf(ask: Ask): Omit<Firefox, "close"> {
  const valueOf = async (command: string, parameters: object) =>
    ((await ask(command, parameters)) as {readonly value: unknown}).value;
  const find = async (selector: string) => {
    const found = (await ask("WebDriver:FindElements", {using: "css selector", value: selector})) as object[];
    return found.map((reference) => String(Object.values(reference)[0]));
  };
  return {
    open: async (address) => void (await ask("WebDriver:Navigate", {url: address})),
    evaluate: async <Answer>(script: () => Answer | Promise<Answer>) => {
      const call = `const done = arguments[arguments.length - 1]; Promise.resolve((${script})()).then(done)`;
      return (await valueOf("WebDriver:ExecuteAsyncScript", {script: call, args: []})) as Answer;
    },
    heard: async () => {
      await ask("Marionette:SetContext", {value: "chrome"});
      try {
        for (let tries = 0; tries < 100; tries++) {
          const heard = await valueOf("WebDriver:ExecuteScript", {script: treeScript, args: []});
          if (Array.isArray(heard) && heard.length > 0) return heard as Heard[];
          await wait(100);
        }
        throw new Error("silent browser: Firefox has no accessibility tree");
      } finally {
        await ask("Marionette:SetContext", {value: "content"});
      }
    },
    zoom: async (factor) => {
      await ask("Marionette:SetContext", {value: "chrome"});
      await valueOf("WebDriver:ExecuteScript", {script: "ZoomManager.zoom = arguments[0]", args: [factor]});
      await ask("Marionette:SetContext", {value: "content"});
      // Until it is laid out afresh.
      await wait(300);
    },
    picture: async (selector) => {
      const [id] = await find(selector);
      if (id === undefined) throw new Error(`missing element: ${selector}`);
      return Buffer.from(String(await valueOf("WebDriver:TakeScreenshot", {id, full: false})), "base64");
    },
    print: async () => {
      const page = {width: 21, height: 29.7};
      const margin = {top: 0, right: 0, bottom: 0, left: 0};
      const pdf = await valueOf("WebDriver:Print", {page, margin, background: false, shrinkToFit: false});
      return Buffer.from(String(pdf), "base64");
    }
  };
}
