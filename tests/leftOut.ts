import type {Reporter, TestModule} from "vitest/node";
import {type Tool, tools} from "./tool.js";

/** A reporter that ends with a line for each tool that is missing: how many tests were left out, and how to get it. */
export const leftOut: Reporter = {
  onTestRunEnd(modules) {
    for (const line of linesOf(modules)) console.log(line);
  }
};

function linesOf(modules: readonly TestModule[]): string[] {
  const skipped = modules.flatMap(({children}) => [...children.allTests("skipped")]);
  return Object.entries<Tool>(tools).flatMap(([name, tool]) => {
    const count = skipped.filter(({tags}) => tags.includes(name)).length;
    return count === 0 ? [] : `left out: ${count} ${count === 1 ? "test" : "tests"} of ${tool.of} (${tool.get})`;
  });
}
