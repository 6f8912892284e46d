import {editedTexts} from "./editedTexts.js";
import {comparedTexts} from "./comparedTexts.js";
import {spokenTexts} from "./spokenTexts.js";
import {refutedTexts} from "./refutedTexts.js";
import {galleryTexts} from "./galleryTexts.js";
import {settingTexts} from "./settingTexts.js";
import {clauseTexts} from "./clauseTexts.js";
import {contextTexts} from "./contextTexts.js";
import {countedTexts} from "./countedTexts.js";
import {excessTexts} from "./excessTexts.js";
import {orderedTexts} from "./orderedTexts.js";
import {dailyTexts} from "./dailyTexts.js";
import {datedTexts} from "./datedTexts.js";
import {laterTexts} from "./laterTexts.js";
import {localTexts} from "./localTexts.js";
import {leadTexts} from "./leadTexts.js";
import {plainTexts} from "./plainTexts.js";
import {reckonedTexts} from "./reckonedTexts.js";
import {timedTexts} from "./timedTexts.js";
import {topicTexts} from "./topicTexts.js";
import {wholeTexts} from "./wholeTexts.js";
import type {RightText} from "./factsOf.js";
import {freshLies} from "./freshLies.js";

/** Right texts, each with lies that are one edit away. */
export const textsWithLies = [
  ...editedTexts,
  ...topicTexts,
  ...settingTexts,
  ...galleryTexts,
  ...refutedTexts,
  ...contextTexts,
  ...clauseTexts,
  ...plainTexts,
  ...dailyTexts,
  ...laterTexts,
  ...leadTexts,
  ...localTexts,
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

/** All texts that are right but for a word. */
export const lieTexts: readonly RightText[] = [
  ...textsWithLies.flatMap(({form, part, lies, facts}) => lies.map((lie): RightText => [form, part, lie, facts])),
  ...freshLies
];

/** How a lie is called in `told.json`: some are told of several facts. */
export const lieNames: readonly string[] = lieTexts.map(([form, part, text], index) => {
  const before = lieTexts.slice(0, index).filter((each) => each[0] === form && each[1] === part && each[2] === text);
  return [`${form}, ${part}: ${text}`, ...(before.length > 0 ? [String(before.length + 1)] : [])].join(" ");
});
