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

test("findingList counts all and shows the first of each rule", () => {
  const finding = {rule: "bound-lost", where: "headline", found: "30%", expected: "more than 30%"} as const;
  const list = findingList([finding, {...finding, where: "label"}, {...finding, rule: "rounding"}], 30, {document});
  expect(list.querySelector("p")?.textContent).toBe("3 violations of 30 rules");
  expect(Array.from(list.querySelectorAll("code"), ({textContent}) => textContent)).toEqual(["bound-lost", "rounding"]);
  expect(list.textContent).toContain("headline: found 30%; expected more than 30%. And 1 more.");
  expect(findingList([], 30, {document}).className).toBe("findings clean");
});
