import {expect} from "vitest";
import {alarmsOver} from "./alarmsOver.js";
import type {RightText} from "./factsOf.js";
import {everyNth, testSome} from "../../testSome.js";
import {editedTexts} from "./editedTexts.js";
import {comparedTexts} from "./comparedTexts.js";
import {spokenTexts} from "./spokenTexts.js";
import {refutedTexts} from "./refutedTexts.js";
import {galleryTexts} from "./galleryTexts.js";
import {settingTexts} from "./settingTexts.js";
import {clauseTexts} from "./clauseTexts.js";
import {contextTexts} from "./contextTexts.js";
import {countedTexts} from "./countedTexts.js";
import {dailyTexts} from "./dailyTexts.js";
import {datedTexts} from "./datedTexts.js";
import {excessTexts} from "./excessTexts.js";
import {orderedTexts} from "./orderedTexts.js";
import {plainTexts} from "./plainTexts.js";
import {reckonedTexts} from "./reckonedTexts.js";
import {timedTexts} from "./timedTexts.js";
import {topicTexts} from "./topicTexts.js";
import {wholeTexts} from "./wholeTexts.js";

const texts = [
  ...editedTexts,
  ...topicTexts,
  ...settingTexts,
  ...galleryTexts,
  ...refutedTexts,
  ...contextTexts,
  ...clauseTexts,
  ...plainTexts,
  ...dailyTexts,
  ...spokenTexts,
  ...comparedTexts,
  ...countedTexts,
  ...datedTexts,
  ...orderedTexts,
  ...excessTexts,
  ...reckonedTexts,
  ...timedTexts,
  ...wholeTexts
];

const rights = texts.map(({form, part, right, facts}): RightText => [form, part, right, facts]);
const lies = texts.flatMap(({form, part, lies, facts}) => lies.map((lie): RightText => [form, part, lie, facts]));

testSome(rights, everyNth(8))("checkFile() and verifyFile() do not alarm in %s over the %s: %s", async (row) => {
  expect(await alarmsOver(row)).toEqual([]);
});

testSome(lies, everyNth(8))("checkFile() and verifyFile() alarm in %s over the %s: %s", async (row) => {
  expect(await alarmsOver(row)).not.toEqual([]);
});
