import {type Definition, type DefineState, NotebookRuntime, observe} from "@observablehq/notebook-kit/runtime";

/** What became of a cell when it ran. */
export interface CellRun {
  readonly id: number;
  /** *null* where it went well. */
  readonly error: unknown;
}

const notebook = new NotebookRuntime();
const runs: Promise<CellRun>[] = [];

/** Defines a cell as Notebook Kit does, and takes down how it runs the first time. */
export function define(state: DefineState, definition: Definition): void {
  const {root} = state;
  const run = new Promise<CellRun>((resolve) => {
    notebook.define(state, definition, (...observed: Parameters<typeof observe>) => {
      const observer = observe(...observed);
      return {
        ...observer,
        fulfilled(value: unknown) {
          observer.fulfilled.call(this, value);
          root.dataset["run"] = "well";
          resolve({id: definition.id, error: null});
        },
        rejected(error: unknown) {
          observer.rejected.call(this, error);
          root.dataset["run"] = "failed";
          resolve({id: definition.id, error});
        }
      };
    });
  });
  runs.push(run);
}

/** Every cell that was defined, when it has run. */
export async function allRuns(): Promise<readonly CellRun[]> {
  return Promise.all(runs);
}
