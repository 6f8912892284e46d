import {expect, test} from "vitest";
import {evidenceOf} from "../../src/facts/evidence/evidenceOf.js";
import {checkSourceIds} from "../../src/facts/source.js";
import {figure} from "../../src/figure/figure.js";
import {bars} from "../../src/forms/bars/bars.js";
import {phrase} from "../../src/words/phrase.js";
import {boundClaims, office} from "../forms/samples/dataSets.js";

test("checkSourceIds(sources, where) refuses two sources of one id, and takes one that is named twice", () => {
  const sources = [
    {id: "s", name: "SIPRI"},
    {id: "s", name: "IISS"}
  ];
  expect(() => checkSourceIds(sources, "figure oil")).toThrow("duplicate source id: s (SIPRI and IISS): figure oil");
  const ways = [
    {id: "s", name: "SIPRI", via: "as cited in the article"},
    {id: "s", name: "SIPRI"}
  ];
  expect(() => checkSourceIds(ways, "figure oil")).toThrow(
    "duplicate source id: s (via: as cited in the article and no via): figure oil"
  );
  checkSourceIds(
    [
      {id: "s", name: "SIPRI"},
      {id: "s", name: "SIPRI"},
      {id: "t", name: "SIPRI"}
    ],
    "figure oil"
  );
});

test("figure(spec) refuses a second source of one id, whose credit a file could not give", () => {
  const spec = {id: "rents", headline: phrase("Rents rose"), deck: phrase("Rents"), form: bars(boundClaims)};
  expect(() => figure({...spec, sources: [office, {...office, name: "Another office"}]})).toThrow(
    "duplicate source id: office (Statistical office and Another office): figure rents"
  );
});

test("a source that a figure names and a claim has stands once in its file, whoever wrote it twice", () => {
  const sources = [{...office}];
  const {claims} = evidenceOf({uses: boundClaims, form: bars(boundClaims), sources});
  expect(claims.length).toBeGreaterThan(0);
  expect(evidenceOf({uses: boundClaims, form: bars(boundClaims), sources}).sources).toEqual([office]);
});
