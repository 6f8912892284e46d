import {expect, test} from "vitest";
import {anchorSaysOtherwise} from "../../../src/check/article/articleSays.js";
import {readArticle} from "../../../src/facts/article/articleText.js";
import {pinAnchor} from "../../../src/facts/article/pinAnchor.js";

const text = "Fires took it between May and September 2024, and rain fell between 4 and 29 November 2024.";

const said = (edtf: string, token: string) =>
  anchorSaysOtherwise({number: null, edtf, anchor: pinAnchor(readArticle(text), token)});

test("two dates may be the ends of a stretch, of one year and one month", () => {
  expect(said("2024-05/2024-09", "May and September 2024")).toBeNull();
  expect(said("2024-11-04/2024-11-29", "4 and 29 November 2024")).toBeNull();
  expect(said("2024-05/2024-10", "May and September 2024")).toMatchObject({found: "“May and September 2024”"});
  expect(said("2023-05/2024-09", "May and September 2024")).not.toBeNull();
});
