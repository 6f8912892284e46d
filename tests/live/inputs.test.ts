import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {choose, findingList, slide} from "../../src/live.js";

const {window} = new JSDOM("");
const {document} = window;

test("choose has the first value until another is chosen, and then tells", () => {
  const choices = [
    {label: "light", value: 1},
    {label: "dark", value: 2}
  ] as const;
  const control = choose<number>({label: "Scheme", choices, document});
  const told: number[] = [];
  control.addEventListener("input", () => told.push(control.value));
  expect(control.value).toBe(1);
  control.querySelectorAll("input")[1]?.dispatchEvent(new window.Event("input", {bubbles: true}));
  expect(told).toEqual([2]);
});

test("choose does not share its buttons with another that asks the same", () => {
  const ask = () => choose({label: "Scheme", choices: [{label: "light", value: 1}], document}).querySelector("input");
  expect(ask()?.name).not.toBe(ask()?.name);
});

test("slide shows its number with its unit, and follows the slider", () => {
  const control = slide({label: "Width", min: 240, max: 1000, value: 640, suffix: " px", document});
  const slider = control.querySelector("input")!;
  expect([control.value, control.querySelector("output")?.textContent]).toEqual([640, "640 px"]);
  slider.value = "320";
  slider.dispatchEvent(new window.Event("input", {bubbles: true}));
  expect([control.value, control.querySelector("output")?.textContent]).toEqual([320, "320 px"]);
});

test("slide prints its number as texts do, and says it with its unit to a screen reader", () => {
  const control = slide({label: "Value", min: 0, max: 12_000, step: 100, value: 6000, suffix: " people", document});
  const slider = control.querySelector("input")!;
  const said = () => [control.querySelector("output")?.textContent, slider.getAttribute("aria-valuetext")];
  expect(said()).toEqual(["6,000 people", "6,000 people"]);
  slider.value = "6100";
  slider.dispatchEvent(new window.Event("input", {bubbles: true}));
  expect(said()).toEqual(["6,100 people", "6,100 people"]);
});

const width = {label: "Width", min: 240, max: 1000, value: 640, document};

test.each<[call: string, () => unknown, message: string]>([
  [
    "choose({choices: []})",
    () => (choose as (options: unknown) => unknown)({label: "Scheme", choices: [], document}),
    "invalid choices: a list (a list of one or more): choose"
  ],
  ["slide({max}) under min", () => slide({...width, max: 3}), "invalid max: 3 (more than min, 240): slide"],
  ["slide({step: 0})", () => slide({...width, step: 0}), "invalid step: 0 (more than 0): slide"],
  [
    "slide({value}) out of range",
    () => slide({...width, value: 1001}),
    "invalid value: 1001 (from 240 to 1000): slide"
  ],
  ["slide({suffix: 5})", () => slide({...width, suffix: 5 as unknown as string}), "invalid suffix: 5 (a text): slide"]
])("%s is refused in one line", (_, call, message) => {
  expect(call).toThrow(new Error(message));
});

test("findingList counts all and shows the first of each rule", () => {
  const finding = {rule: "bound-lost", where: "headline", found: "30%", expected: "more than 30%"} as const;
  const list = findingList([finding, {...finding, where: "label"}, {...finding, rule: "rounding"}], 30, {document});
  expect(list.querySelector("p")?.textContent).toBe("3 violations of 30 rules");
  expect(Array.from(list.querySelectorAll("code"), ({textContent}) => textContent)).toEqual(["bound-lost", "rounding"]);
  expect(list.textContent).toContain("headline: found 30%; expected more than 30%. And 1 more.");
  expect(findingList([], 30, {document}).className).toBe("findings clean");
});
