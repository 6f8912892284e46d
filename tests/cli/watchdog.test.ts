import {setTimeout} from "node:timers/promises";
import {expect, onTestFinished, test} from "vitest";
import {watchdog} from "../../src/cli/process/watchdog.js";

test("watchdog() tells of what stands still, and watches one render after the other from one thread", async () => {
  let threads = 0;
  const count = () => void (threads += 1);
  process.on("worker", count);
  onTestFinished(() => void process.off("worker", count));
  const first = watchdog(60_000);
  expect(await first.guard(Promise.resolve("done"))).toBe("done");
  first.close();
  const second = watchdog(50);
  second.step("notebooks/story.ts");
  const still = second.guard(new Promise(() => undefined));
  await expect(still).rejects.toThrow("timeout: notebooks/story.ts: nothing was done for 0.05 s");
  second.close();
  const third = watchdog(400);
  const work = third.guard(setTimeout(200, "done"));
  expect(await work).toBe("done");
  third.close();
  expect(threads).toBeLessThanOrEqual(1);
});
