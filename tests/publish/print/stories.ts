import {readdirSync} from "node:fs";
import {join, resolve} from "node:path";
import {pathToFileURL} from "node:url";
import type {Chart} from "../../../src/figure/figure.js";
import {chartsOf, type Notebook} from "../../../src/story/notebook.js";

const folder = resolve(import.meta.dirname, "../../../notebooks");

/** Every figure of every notebook, in the order of the files and of reading. */
export const figures: readonly Chart[] = (
  await Promise.all(
    readdirSync(folder)
      .filter((name) => name.endsWith(".ts"))
      .map(async (name) => (await import(pathToFileURL(join(folder, name)).href)) as {readonly default: Notebook})
  )
).flatMap((story) => chartsOf(story.default));
