import fc from "fast-check";
import {anyText} from "../anyText.js";
import {bentInputs, type FormInput} from "./formInput.js";
import {type Drawn, drawnHow, holds, outcomeOf} from "./holds.js";
import {formInputs} from "./inputs.js";

// Tries every form on new values until one fails: `npm run fuzz`, or `npm run fuzz -- bars 1234` for one form and one seed.
const [only, given] = process.argv.slice(2);

async function isSound(form: string, input: FormInput, how: Drawn): Promise<boolean> {
  const found = await holds(form, input, how);
  if (found.length > 0) throw new Error(found.join("\n"));
  return true;
}

async function isWhole(input: FormInput, how: Drawn): Promise<boolean> {
  const outcome = await outcomeOf(input, how);
  if (!("refused" in outcome) && outcome.broken.length > 0) throw new Error(outcome.broken.join("\n"));
  return true;
}

const forms = Object.entries(formInputs).filter(([form]) => only === undefined || form === only);
if (forms.length === 0) throw new Error(`unknown form: ${only} (one of ${Object.keys(formInputs).join(", ")})`);
for (let tried = 0; ;) {
  for (const [form, inputs] of forms) {
    const seed = given === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(given);
    const properties = [
      fc.asyncProperty(inputs, drawnHow, (input, how) => isSound(form, input, how)),
      fc.asyncProperty(bentInputs(inputs, anyText), drawnHow, (input, how) => isWhole(input, how))
    ];
    for (const property of properties) {
      const found = await fc.check(property, {seed, numRuns: 50});
      tried += found.numRuns;
      if (!found.failed) continue;
      console.error(`${form} fails after ${tried} values: npm run fuzz -- ${form} ${seed}`);
      console.error(fc.defaultReportMessage(found));
      process.exit(1);
    }
    console.log(`${tried} values tried: ${form}, seed ${seed}`);
  }
  if (given !== undefined) break;
}
