import {expect, test} from "vitest";
import {pinAnchor} from "../../src/facts/article/pinAnchor.js";
import {sha256Hex} from "../../src/facts/evidence/digest.js";
import {readArticleFile} from "../../src/verify/article/articleFile.js";

const plain = `The harvest

Wheat made up 40 percent of the harvest in 2024, the Grain Office said. More than 1,200 farms reported losses.

It was 5 * 3 of them, a_b_c as before.
`;

const html = `<!doctype html>
<html><head><title>The harvest, 2025</title><style>p {margin: 12px}</style></head>
<body><header><nav><a href="/7">7 stories</a></nav></header>
<main><header><h1>The <em>harvest</em></h1></header>
<p>Wheat made up <strong>40&nbsp;percent</strong> of the <a href="/2019">harvest</a> in 2024,<br>the Grain Office said.
More than 1,200 farms reported losses.</p><script>let x = 99;</script><aside>8 more</aside>
<p>It was 5 * 3 of them, a_b_c as before.</p></main>
<footer>© 2025</footer></body></html>
`;

const markdown = `---
date: 2025-03-03
---

# The *harvest*

Wheat made up **40 percent** of the [harvest](https://example.org/2019) in 2024, the Grain Office said.
More than 1,200 farms reported losses. ![A field, 1998](field-2.jpg)

It was 5 \\* 3 of them, a_b_c as before.

[1]: https://example.org/17
`;

test.each([
  ["harvest.html", html],
  ["harvest.HTM", html],
  ["harvest.md", markdown],
  ["harvest.markdown", markdown.replaceAll("\n", "\r\n")]
])("readArticleFile(%s) reads the words of plain text, so that one anchor holds in each", (name, content) => {
  const [read, wanted] = [readArticleFile(name, content), readArticleFile("harvest.txt", plain.trim())];
  expect(read.text).toBe(wanted.text);
  expect(pinAnchor(read, "1,200", 1, "More than")).toEqual(pinAnchor(wanted, "1,200", 1, "More than"));
});

test("readArticleFile(name, content) has the digest of the file, and leaves plain text as it is", () => {
  expect(readArticleFile("harvest.html", html).digest).toBe(sha256Hex(html));
  expect(readArticleFile("harvest.txt", "<b>40</b> *percent*").text).toBe("<b>40</b> *percent*");
});

test("a page of several articles is read whole, and one without any from its body", () => {
  expect(readArticleFile("a.html", "<article>1</article><article>2</article>").text).toBe("1 2");
  expect(readArticleFile("a.html", "<p>one<p>two").text).toBe("one two");
});
