import {readFileSync} from "node:fs";
import {expect} from "vitest";
import {everyNth, testSome} from "../../testSome.js";
import {saidOfFillings} from "./editedTexts.js";
import {filledSentences} from "./fillings.js";

// Written by tests/faults/writeTold.ts, and looked at.
const told = JSON.parse(readFileSync(new URL("filled.json", import.meta.url), "utf8")) as Record<string, object>;

testSome(filledSentences, everyNth(10))(
  "what may stand in a gap, and what may not: %#",
  async ({alone, right, wrong}) => {
    expect(await saidOfFillings(alone, right)).toEqual({});
    const said = await saidOfFillings(alone, wrong);
    expect(Object.keys(said).toSorted()).toEqual(wrong.toSorted());
    expect(said).toEqual(told[alone.text] ?? {});
  }
);
