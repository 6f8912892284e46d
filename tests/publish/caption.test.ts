import {expect, test} from "vitest";
import {claim} from "../../src/facts/claim.js";
import {absent} from "../../src/facts/period.js";
import {exact} from "../../src/facts/quantity.js";
import {attributedTo} from "../../src/facts/source.js";
import {countOf} from "../../src/facts/unit/unit.js";
import {figure} from "../../src/figure/figure.js";
import {statPanel} from "../../src/forms/numbers/statPanel.js";
import {snippet} from "../../src/publish/files/embed/snippet.js";
import {say} from "../../src/words/say.js";

const counted = (id: string, name: string, url: string) =>
  claim({
    id,
    topic: id,
    quantity: exact(3),
    unit: countOf("ship", "ships"),
    period: absent,
    attribution: attributedTo({id, name, url}),
    anchor: {kind: "elsewhere", url: "https://example.org/"}
  });

test("snippet(figure) links each source once, though the name of one stands in the address of another", () => {
  const stats = [counted("b", "Bureau", "https://example.org/SIPRI"), counted("s", "SIPRI", "https://sipri.org/x")];
  const chart = figure({
    id: "ships",
    headline: say`Ships`,
    deck: say`Counted`,
    form: statPanel(stats.map((each) => ({claim: each, label: say`counted`})))
  });
  const text = snippet(chart.figure, {choices: [{width: 320, height: 200, scheme: "light"}]});
  expect(text).toContain(
    'Sources: <a href="https://example.org/SIPRI">Bureau</a> (b); <a href="https://sipri.org/x">SIPRI</a> (s).'
  );
});

test.each(["javascript:alert(1)", 'https://example.org/ onmouseover="x"', "https://", null])(
  "attributedTo({url: %o}) refuses what is no address",
  (url) => {
    expect(() => attributedTo({id: "s", name: "S", url: url as string})).toThrow(/^invalid url: .*: source s$/);
  }
);
