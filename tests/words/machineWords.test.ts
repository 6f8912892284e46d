import {execFile} from "node:child_process";
import {resolve} from "node:path";
import {promisify} from "node:util";
import {expect, test} from "vitest";
import type {MachineWords} from "./machineWords.js";

const root = resolve(import.meta.dirname, "../..");

const golden = {
  thousands: "1,234,567",
  decimals: "1,234.5",
  minus: "−5",
  share: "69.5%",
  range: "3–5%",
  bound: "more than 6,000 soldiers",
  money: "$1.5 million (plus or minus $200,000)",
  change: "down 3.2%",
  ticks: "−1k 0 1k",
  day: "3 July 2023",
  month: "March 2023",
  years: "2016–20",
  days: "27 December 2020 to 10 January 2021"
};

/** What a machine of a language and a time zone prints. */
async function wordsOn(locale: string, zone: string): Promise<MachineWords> {
  const env = {...process.env, LC_ALL: locale, LANG: locale, LANGUAGE: locale, TZ: zone};
  const words = ["--import", "tsx", "tests/words/machineWords.ts"];
  const {stdout} = await promisify(execFile)(process.execPath, words, {cwd: root, env});
  return JSON.parse(stdout) as MachineWords;
}

test("numbers and dates are the same on a machine of any language and time zone", {tags: "thorough"}, async () => {
  const machines = await Promise.all([
    wordsOn("en_US.UTF-8", "UTC"),
    wordsOn("fa_IR.UTF-8", "Asia/Tehran"),
    wordsOn("de_DE.UTF-8", "America/St_Johns")
  ]);
  for (const {press} of machines) expect(press).toEqual(golden);
  // The machines are not alike: what asks them prints something else on each.
  const asked = machines.map(({machine}) => machine);
  expect(new Set(asked.map(([number]) => number)).size).toBe(3);
  expect(new Set(asked.map(([, date]) => date)).size).toBe(3);
});
