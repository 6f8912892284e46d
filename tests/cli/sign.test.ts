import {mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {renderedWorkspace, story} from "./workspace.js";

const format = "svg,dark,inline,html,csv,png,pdf";
const date = "2026-11-28T08:00:00Z";

/** A rendered story, signed for a release, and the key of its publisher. */
async function released() {
  const space = await renderedWorkspace(story(["oil"]), `render --width 320 --format ${format}`);
  expect(await space.runWords(["key", "The Daily Example", "--out", "keys"])).toMatchObject({code: 0, err: ""});
  const charts = space.snapshot();
  expect(await space.run(`sign --key keys/nutgraf-private.pem --date ${date}`)).toMatchObject({code: 0, err: ""});
  const bytes = (name: string) => readFileSync(join(space.folder, "signed/story", name));
  const verify = (name: string) => space.run(`verify signed/story/${name} --key keys/nutgraf.json`);
  return {...space, charts, bytes, verify};
}

const signedFiles = ["oil-320.svg", "oil-320@2x.png", "oil-card.png", "oil-108mm.pdf"];
const listedFiles = ["oil-320.inline.svg", "oil.html", "oil.csv", "oil.json", "datapackage.json", "manifest.json"];

describe("nutgraf sign", () => {
  test("signs pictures in themselves, and all files in the manifest, and leaves charts as they are", async () => {
    const {snapshot, charts, verify, bytes} = await released();
    const now = Object.entries(snapshot());
    expect(Object.fromEntries(now.filter(([path]) => path.startsWith("charts/")))).toEqual(
      Object.fromEntries(Object.entries(charts).filter(([path]) => path.startsWith("charts/")))
    );
    expect(bytes("oil.csv").toString()).toBe(charts["charts/story/oil.csv"]);
    for (const name of signedFiles) {
      const {code, out, err} = await verify(name);
      expect({name, code, err}).toEqual({name, code: 0, err: ""});
      expect(out).toMatch(/ {2}signed +by The Daily Example, 2026-11-28 08:00:00 UTC, key [0-9a-f]{16}: holds\n/);
      expect(out).toContain("it lists this file with these bytes");
    }
    for (const name of listedFiles) {
      const {code, out} = await verify(name);
      expect({name, code}).toEqual({name, code: 0});
      expect(out).toMatch(/ {2}manifest +by The Daily Example, .*: holds; it lists this file with these bytes\n/);
    }
  });

  test("makes the same bytes of the same files, key and time, and signs a signed folder anew", async () => {
    const {run, snapshot} = await released();
    const before = snapshot();
    expect((await run(`sign --key keys/nutgraf-private.pem --date ${date}`)).code).toBe(0);
    expect(snapshot()).toEqual(before);
    expect((await run(`sign signed/story --key keys/nutgraf-private.pem --date ${date} --out again`)).code).toBe(0);
    const again = Object.entries(snapshot()).filter(([path]) => path.startsWith("again/"));
    expect(again.length).toBeGreaterThan(9);
    for (const [path, text] of again)
      if (!path.endsWith("manifest.json")) expect(text).toBe(before[path.replace("again", "signed")]);
  });

  test("signs the page of all stories, which a manifest lists with those of the stories", async () => {
    const {run, read, write} = await renderedWorkspace(
      story(["oil"]),
      "render --width 320 --format svg,html,csv,sheet"
    );
    await run("key Example --out keys");
    const signing = `sign --key keys/nutgraf-private.pem --date ${date}`;
    expect(await run(signing)).toMatchObject({code: 0, err: ""});
    expect(read("signed/index.html")).toBe(read("charts/index.html"));
    const {others} = JSON.parse(read("signed/manifest.json")) as {others: {file: string}[]};
    expect(others.map(({file}) => file)).toEqual(["index.html", "story/manifest.json"]);
    const verified = (name: string) => run(`verify signed/${name} --key keys/nutgraf.json`);
    expect((await verified("index.html")).out).toContain("it lists this file with these bytes");
    expect(await verified("manifest.json")).toMatchObject({code: 0});
    write("signed/index.html", read("signed/index.html").replace("</main>", "<p>More</p></main>"));
    expect(await verified("index.html")).toMatchObject({code: 2, out: expect.stringContaining("OTHER BYTES")});
    write("signed/index.html", read("charts/index.html"));
    expect(await verified("manifest.json")).toMatchObject({code: 0});
    write("signed/story/oil.csv", "changed");
    const within = await verified("manifest.json");
    expect(within).toMatchObject({code: 2, out: expect.stringContaining("with OTHER BYTES: story/oil.csv\n")});
    write("signed/index.html", "somebody’s own");
    expect((await run(signing)).err).toContain("(not one of nutgraf’s: move it, or sign elsewhere)");
  });

  test("refuses files that are not what their manifest lists, and a folder or a key that is none", async () => {
    const {run, write, read} = await released();
    const refused = async (words: string, message: string) =>
      expect(await run(words)).toEqual({code: 1, out: "", err: expect.stringContaining(message)});
    await refused("sign charts/none --key keys/nutgraf-private.pem", "missing manifest: ");
    await refused("sign --key keys/none.pem", "missing key: keys/none.pem (nutgraf key makes one)");
    await refused("sign --key keys/nutgraf.json", "invalid key: keys/nutgraf.json");
    await refused(
      "sign --key keys/nutgraf-private.pem --out charts",
      "invalid folder: charts (another one: charts stays unsigned)"
    );
    await refused("sign --key keys/nutgraf-private.pem --date today", "invalid date: today");
    await refused("sign --key keys/nutgraf-private.pem --publisher=", 'invalid publisher: ""');
    await refused("sign --key keys/nutgraf-private.pem --publisher=The\nTimes", 'invalid publisher: "The\\nTimes"');
    write("charts/story/oil.csv", read("charts/story/oil.csv").replace("30", "31"));
    await refused("sign --key keys/nutgraf-private.pem", "(not what its manifest lists: render the story again)");
  });
});

describe("nutgraf key", () => {
  test("makes a private key that only its owner can read, and never writes over one", async () => {
    const {folder, run, read} = await released();
    expect(statSync(join(folder, "keys/nutgraf-private.pem")).mode & 0o077).toBe(0);
    expect(JSON.parse(read("keys/nutgraf.json"))).toMatchObject({
      publisher: "The Daily Example",
      keys: [{algorithm: "Ed25519"}]
    });
    const {code, err} = await run("key Other --out keys");
    expect({code, err}).toEqual({code: 1, err: expect.stringContaining("existing file: keys/nutgraf-private.pem")});
    expect((await run("key")).err).toContain("missing publisher");
  });
});

describe("nutgraf verify", () => {
  test("says of a signed file without a key that its signature was not checked", async () => {
    const {run} = await released();
    const svg = await run("verify signed/story/oil-320.svg");
    expect(svg.code).toBe(1);
    expect(svg.out).toContain("not checked (give that publisher’s key by --key FILE)");
    expect(await run("verify signed/story/oil.csv")).toMatchObject({
      code: 1,
      out: expect.stringContaining("NOT CHECKED")
    });
  });

  test.each([...signedFiles, ...listedFiles])(
    "sees a byte of %s that was changed after it was signed",
    async (name) => {
      const {write, bytes, verify} = await released();
      const changed = Buffer.from(bytes(name));
      // In a picture's pixels, in the middle of the text of others.
      const at = Math.floor(changed.length * 0.55);
      changed[at] = changed[at] === 0x41 ? 0x42 : 0x41;
      write(`signed/story/${name}`, changed);
      const {code, out} = await verify(name);
      expect(code).toBeGreaterThan(0);
      expect(out).not.toMatch(/: signed: |signed, and unchanged since/);
    }
  );

  test("sees a signature of another key under the publisher's name", async () => {
    const {run, runWords} = await released();
    await runWords(["key", "The Daily Example", "--out", "forged"]);
    await run(`sign --key forged/nutgraf-private.pem --date ${date} --out forged`);
    const {code, out} = await run("verify forged/story/oil-320@2x.png --key keys/nutgraf.json");
    expect(code).toBe(2);
    expect(out).toContain("THAT PUBLISHER LISTS NO SUCH KEY");
    expect(out).toContain("NOT WHAT WAS SIGNED");
  });

  test("sees a signature that was moved to another figure, another publisher or another time", async () => {
    const {write, bytes, verify} = await released();
    const text = bytes("oil-320.svg").toString();
    const signature = /,"signature":\{[^}]*\}/.exec(text)?.[0] ?? "";
    expect(signature).not.toBe("");
    const forgeries = [
      bytes("oil-320-dark.svg")
        .toString()
        .replace(/,"signature":\{[^}]*\}/, signature),
      text.replace('"publisher":"The Daily Example"', '"publisher":"The Daily Forger"'),
      text.replace('"signed":"2026', '"signed":"2025'),
      text.replace(">more than 30%<", ">more than 80%<"),
      text.replace(signature, `${signature}${signature}`)
    ];
    for (const forged of forgeries) {
      expect(forged).not.toBe(text);
      write("signed/story/oil-320.svg", forged);
      const {code, out} = await verify("oil-320.svg");
      expect(code).toBe(2);
      expect(out).not.toContain("unchanged since");
    }
  });

  test("says of a signature that is not as it was written that it does not hold, and not that nobody signed", async () => {
    const {folder, run, bytes} = await released();
    const edits = ["space", "key", "end"] as const;
    for (const name of signedFiles) {
      const text = bytes(name).toString("latin1");
      for (const edit of edits) {
        const from = {space: '"signature":{', key: /"key":"./, end: /$/}[edit];
        const to = {space: '"signature": {', key: '"key":"g', end: "\n"}[edit];
        writeFileSync(join(folder, name), Buffer.from(text.replace(from, to), "latin1"));
        const {code, out} = await run(`verify ${name} --key keys/nutgraf.json`);
        expect({name, edit, code}).toEqual({name, edit, code: 2});
        expect(out).toContain("NOT WHAT WAS SIGNED");
        expect(out).not.toContain("nobody signed");
      }
    }
    writeFileSync(join(folder, "signed/story/manifest.json"), `${bytes("manifest.json").toString()}\n`);
    for (const name of ["manifest.json", "oil.csv"]) {
      const {code, out} = await run(`verify signed/story/${name} --key keys/nutgraf.json`);
      expect({name, code}).toEqual({name, code: 2});
      expect(out).toContain("a signature that is not as it was written: DOES NOT HOLD");
    }
  });

  test("ends with 1 for a figure that nobody signed, where a key is given", async () => {
    const {run, bytes, write} = await released();
    expect((await run("verify charts/story/oil-320.svg")).code).toBe(0);
    expect(await run("verify charts/story/oil-320.svg --key keys/nutgraf.json")).toMatchObject({
      code: 1,
      out: expect.stringMatching(/; nobody signed it\n$/)
    });
    write(
      "stripped.svg",
      bytes("oil-320.svg")
        .toString()
        .replace(/,"signature":\{[^}]*\}/, "")
    );
    expect((await run("verify stripped.svg --key keys/nutgraf.json")).code).toBe(1);
  });

  test("ends with 2 for a signed figure that was cut off, and says why it cannot be read", async () => {
    const {write, bytes, verify} = await released();
    write("signed/story/oil-320.svg", bytes("oil-320.svg").subarray(0, -90));
    const {code, out, err} = await verify("oil-320.svg");
    expect({code, err}).toEqual({code: 2, err: ""});
    expect(out).toMatch(/ {2}drawing +invalid SVG: .*unclosed tag/);
    expect(out).toMatch(/: NOT WHAT WAS SIGNED, or not by whom it names\n$/);
  });

  test.each(["/Size", "/Root", "startxref", "/Info"])(
    "ends with 2 for a signed PDF whose %s is no more",
    async (word) => {
      const {write, bytes, verify} = await released();
      const text = bytes("oil-108mm.pdf").toString("latin1");
      write(
        "signed/story/oil-108mm.pdf",
        Buffer.from(text.replaceAll(word, word.replace("r", "R").replace("/", "#")), "latin1")
      );
      const {code, out, err} = await verify("oil-108mm.pdf");
      expect({code, err}).toEqual({code: 2, err: ""});
      expect(out).toContain("a signature that is not as it was written: DOES NOT HOLD");
    }
  );

  test.each(["oil-320.svg", "oil-320@2x.png", "oil-card.png", "oil-108mm.pdf"])(
    "ends with 1 for %s under the name of another figure",
    async (name) => {
      const {write, bytes, run} = await released();
      const named = async (other: string) => {
        write(`alone/${other}`, bytes(name));
        return run(`verify alone/${other} --key keys/nutgraf.json`);
      };
      const forged = await named(name.replace("oil", "gas"));
      expect(forged.code).toBe(1);
      expect(forged.out).toMatch(/: .*; NAMED AS ANOTHER FILE: gas, /);
      expect(await named("download")).toMatchObject({code: 0});
    }
  );

  describe("says of a manifest which of its files are", () => {
    test.each<[string, (folder: string) => void, number, string]>([
      ["missing", (folder) => rmSync(join(folder, "oil.html")), 1, "listed, and MISSING beside it: oil.html\n"],
      ["changed", (folder) => writeFileSync(join(folder, "oil.csv"), "a"), 2, "with OTHER BYTES: oil.csv\n"],
      [
        "added",
        (folder) => writeFileSync(join(folder, "oil-333.svg"), "<svg/>"),
        1,
        "beside it, and NOT LISTED: oil-333.svg\n"
      ],
      [
        "added in a folder",
        (folder) => {
          mkdirSync(join(folder, "more"));
          writeFileSync(join(folder, "more/oil.csv"), "a");
        },
        1,
        "beside it, and NOT LISTED: more/\n"
      ],
      [
        "added under a name that the command keeps for itself",
        (folder) => writeFileSync(join(folder, ".oil.csv.0a0a0a0a-0000-0000-0000-000000000000.tmp"), "a"),
        1,
        "beside it, and NOT LISTED: .oil.csv."
      ],
      [
        "replaced by a folder",
        (folder) => {
          rmSync(join(folder, "oil.csv"));
          mkdirSync(join(folder, "oil.csv"));
        },
        1,
        "listed, and MISSING beside it: oil.csv\n"
      ],
      [
        "replaced by a link to nothing",
        (folder) => {
          rmSync(join(folder, "oil.csv"));
          symlinkSync("none", join(folder, "oil.csv"));
        },
        1,
        "listed, and MISSING beside it: oil.csv\n"
      ],
      [
        "replaced by a link to other bytes",
        (folder) => {
          rmSync(join(folder, "oil.csv"));
          symlinkSync("oil.html", join(folder, "oil.csv"));
        },
        2,
        "with OTHER BYTES: oil.csv\n"
      ]
    ])("%s", async (_, edit, ends, says) => {
      const {folder, run, verify} = await released();
      const clean = await verify("manifest.json");
      expect(clean).toMatchObject({
        code: 0,
        out: expect.stringMatching(/all \d+ files that it lists are beside it\n$/)
      });
      edit(join(folder, "signed/story"));
      const {code, out} = await verify("manifest.json");
      expect(code).toBe(ends);
      expect(out).toContain(says);
      expect(out).toContain(ends === 2 ? "manifest.json: DOES NOT HOLD: " : "manifest.json: NOT ALL VERIFIED: ");
      // Without a key neither is verified, whatever stands beside it.
      expect((await run("verify signed/story/manifest.json")).code).toBe(ends);
    });
  });

  test("says of a file that the signed manifest beside it does not list that it is not verified", async () => {
    const {write, verify} = await released();
    write("signed/story/oil-333.svg", "<svg/>");
    expect(await verify("oil-333.svg")).toMatchObject({
      code: 1,
      out: expect.stringContaining("NOT VERIFIED: the signed manifest beside it does not list this file")
    });
  });

  test("takes the keys of a site that has several, and quotes a name that could be taken for a verdict", async () => {
    const {run, runWords, read, write} = await released();
    await runWords(["key", "The Daily Example", "--out", "old"]);
    const keysOf = (path: string) => (JSON.parse(read(path)) as {keys: object[]}).keys;
    const keys = [...keysOf("old/nutgraf.json"), ...keysOf("keys/nutgraf.json")];
    write("site/.well-known/nutgraf.json", JSON.stringify({publisher: "The Daily Example", keys}));
    expect((await run("verify signed/story/oil-320.svg --key site")).out).toMatch(/signed, and unchanged since\n$/);
    await runWords(["key", "The Times, key 0: holds", "--out", "odd"]);
    await run(`sign --key odd/nutgraf-private.pem --date ${date} --out odd`);
    const {out} = await run("verify odd/story/oil-320.svg --key keys/nutgraf.json");
    expect(out).toContain("as if by “The Times, key 0: holds”, 2026-11-28 08:00:00 UTC");
  });

  test("says of a file that nobody signed that nobody did", async () => {
    const {run} = await released();
    const {code, out} = await run("verify charts/story/oil-card.png");
    expect(code).toBe(1);
    expect(out).toContain("claims     oil-share (oil share)");
    expect(out).toContain("by nobody");
    expect(out).toContain("NOT VERIFIED: nobody signed it");
  });
});
