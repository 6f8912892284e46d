import {expect, test} from "vitest";
import {evidenceOf} from "../../src/facts/evidence/evidenceOf.js";
import {figure} from "../../src/figure/figure.js";
import {sourceLine} from "../../src/figure/sourceLine.js";
import {emptyLayout, type Form} from "../../src/form.js";
import {say} from "../../src/words/say.js";
import {shareClaim} from "../forms/sampleClaims.js";
import {exact} from "../../src/facts/quantity.js";

const rents = {id: "rents", columns: {price: {values: [700, 900]}}};
const form: Form = {name: "plot", uses: [], tables: [rents], alt: say`Dots of rents`, layouts: () => [emptyLayout]};
const texts = {id: "rents", headline: say`Rents`, deck: say`Rent of a flat`};
const office = {id: "office", name: "Statistical office"};
const bank = {id: "bank", name: "Central bank"};

test("figure({sources}) names who says the data that its form draws", () => {
  expect(figure({...texts, form, sources: [office]}).figure.source.text).toBe("Source: Statistical office");
  expect(sourceLine([], [office, bank]).text).toBe("Sources: Statistical office; Central bank");
});

test("figure({sources}) carries its tables and their sources", () => {
  const {tables, sources} = evidenceOf(figure({...texts, form, sources: [office]}).figure);
  expect({tables, sources}).toEqual({tables: [rents], sources: [office]});
});

test("figure() refuses data of which nobody is said to be the source", () => {
  const line = "missing sources: figure rents (form plot draws data: name who says so, sources: [{id, name}])";
  expect(() => figure({...texts, form})).toThrow(line);
  expect(() => figure({...texts, form, sources: []})).toThrow(line);
  expect(() => figure({...texts, form, sources: [{id: "office", name: ""}]})).toThrow("missing name");
});

test("sourceLine() names a source of data beside those of claims, once", () => {
  const claim = shareClaim("wheat", exact(40), "harvest");
  expect(sourceLine([claim], [office]).text).toContain("; Statistical office");
});
