import {writeFileSync} from "node:fs";
import {join} from "node:path";
import {afterAll, expect} from "vitest";

// A setup file: writes which functions a file of tests has run, those while it was imported, too.
const folder = process.env["NUTGRAF_HITS"] ?? "";
const hits = new Set<string>();
const start = performance.now();
Object.assign(globalThis, {ran: (path: string, index: number) => hits.add(`${path} ${index}`)});

afterAll(() => {
  const file = expect.getState().testPath ?? "";
  const note = {file, ms: Math.round(performance.now() - start), hits: [...hits]};
  writeFileSync(join(folder, `${file.replaceAll(/\W/g, "_")}.json`), JSON.stringify(note));
});
