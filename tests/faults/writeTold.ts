import {writeFileSync} from "node:fs";
import {format, resolveConfig} from "prettier";
import {lies} from "../forms/samples/lies.js";
import {findingsAbout, nameOf as nameOfLie, toldBy} from "../forms/samples/toldOf.js";
import {faults, foundOf, nameOf, saidOf, soundFiles} from "./foundIn.js";
import {alarmsOver} from "./right/alarmsOver.js";
import {lieNames, lieTexts} from "./right/lieTexts.js";
import {namesAlone, saidOfEdits, saidOfFactEdits, saidOfFillings, textsAlone} from "../check/numbers/editedTexts.js";
import {filledSentences} from "../check/numbers/fillings.js";

// npx tsx tests/faults/writeTold.ts: writes what the check says of each fault, each lie about a form and each text that is right but
// for a word into the told.json beside it, and of what is one change away from a right text into tests/check/numbers.

async function write(path: string, told: object): Promise<void> {
  const json = await format(JSON.stringify(told), {...(await resolveConfig(import.meta.filename)), parser: "json"});
  writeFileSync(new URL(path, import.meta.url), json);
}

const sound = await soundFiles();
const ofFaults: Record<string, object> = {};
for (const fault of Object.values(faults).flat()) {
  const [said, alone] = (await foundOf(fault, sound.get(fault.figure) ?? "")).map(saidOf);
  ofFaults[nameOf(fault)] = JSON.stringify(said) === JSON.stringify(alone) ? {said} : {said, alone};
}
await write("told.json", ofFaults);

const ofForms: Record<string, readonly string[]> = {};
for (const lie of lies) ofForms[nameOfLie(lie)] = toldBy(lie[3], await findingsAbout(lie));
await write("../forms/samples/told.json", ofForms);

const ofTexts: Record<string, readonly string[]> = {};
for (const [index, lie] of lieTexts.entries()) ofTexts[lieNames[index] ?? ""] = await alarmsOver(lie);
await write("right/told.json", ofTexts);

const ofEdits: Record<string, object> = {};
const ofFacts: Record<string, object> = {};
for (const [index, alone] of textsAlone.entries()) {
  const name = namesAlone[index] ?? "";
  const [texts, facts] = [await saidOfEdits(alone), await saidOfFactEdits(alone)];
  if (Object.keys(texts).length > 0) ofEdits[name] = texts;
  if (Object.keys(facts).length > 0) ofFacts[name] = facts;
}
await write("../check/numbers/edited.json", ofEdits);
await write("../check/numbers/editedFacts.json", ofFacts);

const filled: Record<string, object> = {};
for (const {alone, wrong} of filledSentences) filled[alone.text] = await saidOfFillings(alone, wrong);
await write("../check/numbers/filled.json", filled);
