import {expect, test} from "vitest";
import {defaultJobs, threadsOf} from "../../src/cli/render/jobs.js";
import {workOf} from "../../src/publish/plan/work.js";
import {oilFigure, sampleStory} from "../publish/sampleStory.js";

test.each([
  [0, 8, 1],
  [5_999, 8, 1],
  [6_000, 8, 2],
  [6_000, 1, 1],
  [1_000_000, 8, 8]
])("defaultJobs(%i ms of work, %i cores) is %i", (work, cores, jobs) => {
  expect(defaultJobs(work, cores)).toBe(jobs);
});

test.each([
  [100, 5_000, 2, 4],
  [100, 5_000, 8, 16],
  [100, 3, 8, 3],
  [2, 5_000, 1, 2],
  [4, 0, 8, 1]
])("threadsOf(%i asked for, %i figures, %i cores) is %i", (asked, figures, cores, threads) => {
  expect(threadsOf(asked, figures, cores)).toBe(threads);
});

test("defaultJobs(workOf(story)) is two from 600 light pictures on, or 15 figures in all formats", () => {
  const figures = Array.from({length: 600}, (_, index) => oilFigure(`oil-${index}`));
  const light = {formats: ["svg"], widths: [320]} as const;
  const jobs = (count: number, options = {}) => defaultJobs(workOf(sampleStory(figures.slice(0, count)), options), 8);
  expect([jobs(599, light), jobs(600, light)]).toEqual([1, 2]);
  expect([jobs(14), jobs(15)]).toEqual([1, 2]);
});

test("workOf(story) grows with its figures, their files and what these take, and leaves out what is not rendered", () => {
  const [one, two] = [sampleStory([oilFigure("oil")]), sampleStory([oilFigure("oil"), oilFigure("gas")])];
  const svg = workOf(one, {formats: ["svg"], widths: [320]});
  expect(svg).toBeGreaterThan(0);
  expect(workOf(two, {formats: ["svg"], widths: [320]})).toBe(2 * svg);
  expect(workOf(two, {formats: ["svg"], widths: [320], only: ["gas"]})).toBe(svg);
  expect(workOf(one, {formats: ["svg"]})).toBe(7 * svg);
  expect(workOf(one, {formats: ["svg", "sheet"], widths: [320]})).toBeGreaterThan(2 * svg);
  expect(workOf(one, {formats: ["svg", "sheet"], widths: [320], only: ["oil"]})).toBe(svg);
  expect(workOf(one)).toBeGreaterThan(10 * svg);
  expect(workOf({...one, without: ["svg", "dark", "inline", "png", "pdf", "html", "csv", "sheet"]})).toBe(0);
});
