import {expect, test} from "vitest";
import {exact} from "../../src/facts/quantity.js";
import {figure} from "../../src/figure/figure.js";
import {emptyLayout, type Form} from "../../src/form.js";
import {shareGrid} from "../../src/forms/shares/shareGrid.js";
import {say} from "../../src/words/say.js";
import {shareClaim} from "../forms/sampleClaims.js";

const claim = shareClaim("wheat", exact(40), "harvest", {label: "The harvest"});
const form = shareGrid([{claim, label: say`wheat`}], {rest: say`other grain`});
const texts = {id: "wheat", headline: say`Wheat`, deck: say`Share of the harvest`};

test("figure({form}) is described as its form describes itself", () => {
  const {alt} = figure({...texts, form}).figure;
  expect(alt.text).toBe("Grid of a hundred squares: of the harvest in 2016–20, 40% wheat.");
  expect(alt.uses).toEqual([claim]);
});

test("figure({form, alt}) is described as the reporter says", () => {
  const alt = say`Grid of a hundred squares: ${claim} of the harvest was wheat.`;
  expect(figure({...texts, form, alt}).figure.alt).toBe(alt);
});

test("figure() refuses a figure that neither its form nor its reporter describes", () => {
  const silent: Form = {name: "shareBar", uses: [claim], layouts: () => [emptyLayout]};
  const line = "missing alt: figure wheat (say what it shows; form shareBar does not)";
  expect(() => figure({...texts, form: silent})).toThrow(line);
  expect(() => figure({...texts, form: {...silent, alt: say` `}})).toThrow(line);
  expect(() => figure({...texts, form, alt: say``})).toThrow("missing alt: figure wheat");
});
