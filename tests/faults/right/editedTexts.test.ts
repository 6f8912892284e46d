import {describe, expect, test} from "vitest";
import {alarmsOver} from "./alarmsOver.js";
import {editedTexts} from "./editedTexts.js";
import {comparedTexts} from "./comparedTexts.js";
import {spokenTexts} from "./spokenTexts.js";
import {refutedTexts} from "./refutedTexts.js";
import {galleryTexts} from "./galleryTexts.js";
import {settingTexts} from "./settingTexts.js";
import {countedTexts} from "./countedTexts.js";
import {datedTexts} from "./datedTexts.js";
import {reckonedTexts} from "./reckonedTexts.js";
import {timedTexts} from "./timedTexts.js";
import {topicTexts} from "./topicTexts.js";
import {wholeTexts} from "./wholeTexts.js";

describe.each([
  ...editedTexts,
  ...topicTexts,
  ...settingTexts,
  ...galleryTexts,
  ...refutedTexts,
  ...spokenTexts,
  ...comparedTexts,
  ...countedTexts,
  ...datedTexts,
  ...reckonedTexts,
  ...timedTexts,
  ...wholeTexts
])("checkFile() and verifyFile() hold the $part of $form:", ({form, part, right, lies, facts}) => {
  test(`no alarm over “${right}”`, async () => {
    expect(await alarmsOver([form, part, right, facts])).toEqual([]);
  });

  test.each(lies)("an alarm over “%s”", async (lie) => {
    expect(await alarmsOver([form, part, lie, facts])).not.toEqual([]);
  });
});
