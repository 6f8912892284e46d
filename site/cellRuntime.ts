/// <reference types="vite/client" />
import {type Definition, type DefineState, NotebookRuntime, observe} from "@observablehq/notebook-kit/runtime";
import {installFonts} from "../src/live/installFonts.js";

/** What became of a cell when it ran for the first time. */
export interface CellRun {
  readonly id: number;
  /** *null* where it went well. */
  readonly error: unknown;
}

const notebook = new NotebookRuntime();
const defined = new Map<number, {readonly state: DefineState; readonly run: Promise<CellRun>}>();

/** A cell that waits for longer waits for something that does not come. */
const patience = 60_000;

/** Defines a cell as Notebook Kit does, in place of what it was before, and takes down how it runs the first time. */
export function define(state: DefineState, definition: Definition): void {
  const {id} = definition;
  for (const variable of defined.get(id)?.state.variables ?? []) variable.delete();
  const run = new Promise<CellRun>((resolve) => {
    const ran = (error: unknown) => {
      state.root.dataset["run"] = error === null ? "well" : "failed";
      resolve({id, error});
    };
    notebook.define(state, definition, (...observed: Parameters<typeof observe>) => {
      const observer = observe(...observed);
      return {
        ...observer,
        fulfilled(value: unknown) {
          observer.fulfilled.call(this, value);
          ran(null);
        },
        rejected(error: unknown) {
          observer.rejected.call(this, error);
          ran(error);
        }
      };
    });
    setTimeout(() => resolve({id, error: new Error(`did not finish in ${patience / 1000} seconds`)}), patience);
  });
  defined.set(id, {state, run});
}

/** Every cell that was defined, when it has run. */
export async function allRuns(): Promise<readonly CellRun[]> {
  return Promise.all(Array.from(defined.values(), ({run}) => run));
}

let fonts: Promise<void> | undefined;

/** Says that the page is alive, once its font is known and every cell has run. */
export async function finish(): Promise<void> {
  document.documentElement.classList.remove("alive");
  // jsdom, in which the build runs the cells, has no fonts.
  if ("fonts" in document) await (fonts ??= installFonts());
  await allRuns();
  document.documentElement.classList.remove("static");
  document.documentElement.classList.add("alive");
}

/** A notebook as it was edited. */
interface Edited {
  readonly path: string;
  readonly html: string;
}

// Vite imports the new script next, which defines the cells anew.
import.meta.hot?.on("nutgraf:notebook", ({path, html}: Edited) => {
  if (path !== decodeURI(location.pathname)) return;
  const edited = new DOMParser().parseFromString(html, "text/html");
  document.title = edited.title;
  document.documentElement.classList.remove("alive");
  document.querySelector("main")?.replaceChildren(...(edited.querySelector("main")?.childNodes ?? []));
  for (const {state} of defined.values()) for (const variable of state.variables) variable.delete();
  defined.clear();
});
