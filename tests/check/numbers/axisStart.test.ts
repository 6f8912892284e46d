import {expect, test} from "vitest";
import {checkFile} from "../../../src/check/checkFile.js";
import {bars, figure, say} from "../../../src/index.js";
import {renderSVG} from "../../../src/render.js";
import {alone} from "../reading/alone.js";
import {rents} from "../reading/rents.js";

const told = async (note: string) => {
  const form = bars(rents, {name: "town", value: "rent"});
  const file = await renderSVG(figure({id: "rents", headline: say`Rents differ`, deck: say`By town`, note: say`The axis starts at zero.`, form})); // prettier-ignore
  const changed = file.replace("The axis starts at zero.", note);
  return (await checkFile(alone(changed), ["number-unlicensed"])).map(({found}) => found);
};

test("a note may say where an axis starts, and not that it starts elsewhere", async () => {
  expect(await told("The axis starts at zero.")).toEqual([]);
  expect(await told("The scale begins at zero.")).toEqual([]);
  expect(await told("The axis starts at two.")).toEqual(["“starts at two”"]);
  expect(await told("The rent starts at zero.")).toEqual(["“starts at zero”"]);
});
