import {readdirSync} from "node:fs";
import type {Chart} from "../../../src/figure/figure.js";
import type {Description} from "./description.js";

/** A form of the gallery: what is said of it, and a figure of it. */
export interface Example {
  /** As it is exported: "bars". */
  readonly form: string;
  readonly chart: Chart;
  readonly description: Description;
}

interface ExampleModule {
  readonly chart?: Chart;
  readonly description?: Description;
}

/** The examples, in the order of the alphabet: every module of this folder that describes a form, by its file's name. */
export const gallery: readonly Example[] = (
  await Promise.all(
    readdirSync(import.meta.dirname)
      .filter((file) => file.endsWith(".ts") && file !== "gallery.ts")
      .toSorted()
      .map(async (file) => ({form: file.slice(0, -".ts".length), ...((await import(`./${file}`)) as ExampleModule)}))
  )
).flatMap(({form, chart, description}) => (chart && description ? [{form, chart, description}] : []));
