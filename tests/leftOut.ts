import type {Reporter, TestCase, TestModule} from "vitest/node";
import {thorough, withoutThorough} from "./thoroughTag.js";
import {type Tool, tools} from "./tool.js";

let isThinned = false;

/**
 * A reporter that ends with a line for each tool that is missing: how many tests were left out, and how to get it; and with
 * one for what `npm test` leaves to `npm run test:all`.
 */
export const leftOut: Reporter = {
  onInit({config}) {
    isThinned = config.tagsFilter?.includes(withoutThorough) === true;
  },
  onTestRunEnd(modules) {
    for (const line of linesOf(modules)) console.log(line);
  }
};

function linesOf(modules: readonly TestModule[]): string[] {
  const skipped = modules.flatMap(({children}) => [...children.allTests("skipped")]);
  const isLeft = ({tags}: TestCase) => isThinned && tags.includes(thorough);
  const left = skipped.filter(isLeft).length;
  const lines = Object.entries<Tool>(tools).flatMap(([name, tool]) => {
    const count = skipped.filter((each) => each.tags.includes(name) && !isLeft(each)).length;
    return count === 0 ? [] : `left out: ${testsOf(count)} of ${tool.of} (${tool.get})`;
  });
  return left === 0
    ? lines
    : [...lines, `left out: ${testsOf(left)} of kinds that others take (all: npm run test:all)`];
}

const testsOf = (count: number) => (count === 1 ? "1 test" : `${count.toLocaleString("en")} tests`);
