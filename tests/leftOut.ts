import type {Reporter, TestCase, TestModule} from "vitest/node";
import {thorough, withoutThorough} from "./thoroughTag.js";
import {type Tool, tools} from "./tool.js";

/** What the command line asks for: tests with the tag, without it, or all. */
let asked: "all" | "some" | "rest" = "all";

/**
 * A reporter that ends with a line for each tool that is missing: how many tests were left out, and how to get it; and with
 * one for what `npm test` leaves to `npm run test:all`.
 */
export const leftOut: Reporter = {
  onInit({config}) {
    const filters = config.tagsFilter ?? [];
    asked = filters.includes(withoutThorough) ? "some" : filters.includes(thorough) ? "rest" : "all";
  },
  onTestRunEnd(modules) {
    for (const line of linesOf(modules)) console.log(line);
  }
};

function linesOf(modules: readonly TestModule[]): string[] {
  const skipped = modules.flatMap(({children}) => [...children.allTests("skipped")]);
  const isAsked = ({tags}: TestCase) => asked === "all" || tags.includes(thorough) === (asked === "rest");
  const left = asked === "some" ? skipped.filter((each) => !isAsked(each)).length : 0;
  const lines = Object.entries<Tool>(tools).flatMap(([name, tool]) => {
    const count = skipped.filter((each) => each.tags.includes(name) && isAsked(each)).length;
    return count === 0 ? [] : `left out: ${testsOf(count)} of ${tool.of} (${tool.get})`;
  });
  return left === 0
    ? lines
    : [...lines, `left out: ${testsOf(left)} of kinds that others take (all: npm run test:all)`];
}

const testsOf = (count: number) => (count === 1 ? "1 test" : `${count.toLocaleString("en")} tests`);
