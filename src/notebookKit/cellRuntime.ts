/// <reference types="vite/client" />
import {type Definition, type DefineState, NotebookRuntime, observe} from "@observablehq/notebook-kit/runtime";
import {installFonts} from "../live/installFonts.js";
import {keptTouch} from "./keptTouch.js";

/** What became of a cell when it ran for the first time. */
export interface CellRun {
  readonly id: number;
  /** *null* where it went well. */
  readonly error: unknown;
}

interface Defined {
  readonly state: DefineState;
  readonly run: Promise<CellRun>;
}

const notebook = new NotebookRuntime();
const defined = new Map<number, Defined>();
const waiting = new Map<number, {readonly state: DefineState; readonly definition: Definition}>();

/** A cell that waits for longer waits for something that does not come. */
const patience = 60_000;

/** Takes a cell as Notebook Kit defines it, in place of what it was before; it runs with the others. */
export function define(state: DefineState, definition: Definition): void {
  waiting.set(definition.id, {state, definition});
}

/** Defines the cells that wait, and takes down how each runs the first time. */
function run(): void {
  for (const [id, {state, definition}] of waiting) {
    for (const variable of defined.get(id)?.state.variables ?? []) variable.delete();
    defined.set(id, {state, run: firstRun(state, definition)});
  }
  waiting.clear();
}

function firstRun(state: DefineState, definition: Definition): Promise<CellRun> {
  const {id} = definition;
  return new Promise<CellRun>((resolve) => {
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
          announce(state.root);
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
}

/** Every cell that was defined, when it has run. */
export async function allRuns(): Promise<readonly CellRun[]> {
  run();
  return Promise.all(Array.from(defined.values(), ({run: done}) => done));
}

/** Tells a screen reader what a check now says; what is new in a page is not read, what changes in a place for it is. */
function announce(place: Element): void {
  const [verdict] = Array.from(
    place.querySelectorAll(".findings > p, .refusal"),
    ({textContent}) => textContent
  ).toReversed();
  const status = document.getElementById("verdict");
  if (!verdict || !status || !document.documentElement.classList.contains("alive")) return;
  if (status.textContent !== verdict) status.textContent = verdict;
}

let fonts: Promise<void> | undefined;

/** Runs the cells, and says that the page is alive once its font is known and every cell has run. */
export async function finish(): Promise<void> {
  document.documentElement.classList.remove("alive");
  // jsdom, in which the build runs the cells, has no fonts.
  if ("fonts" in document) await (fonts ??= installFonts());
  const touch = await keptTouch();
  await allRuns();
  document.documentElement.classList.remove("static");
  document.documentElement.classList.add("alive");
  touch.giveBack();
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
