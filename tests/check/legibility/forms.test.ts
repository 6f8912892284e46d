import {JSDOM} from "jsdom";
import {expect} from "vitest";
import * as events from "../../../data/israel-azerbaijan/events.js";
import type {DatedEvent} from "../../../src/facts/event.js";
import {exact, moreThan} from "../../../src/facts/quantity.js";
import {figure} from "../../../src/figure/figure.js";
import type {Form} from "../../../src/form.js";
import {eventTimeline} from "../../../src/forms/timeline/eventTimeline.js";
import {shareGrid} from "../../../src/forms/shares/shareGrid.js";
import {shareGrids} from "../../../src/forms/shares/shareGrids.js";
import {statPanel} from "../../../src/forms/numbers/statPanel.js";
import {twoWholes} from "../../../src/forms/shares/twoWholes.js";
import {unitCount} from "../../../src/forms/count/unitCount.js";
import {schemes} from "../../../src/theme/theme.js";
import {serializeSVG} from "../../../src/drawing/serialize.js";
import {countClaim, shareClaim, words} from "../../forms/sampleClaims.js";
import {findingsIn} from "../legibilityAndFile.js";
import {everyNth, testSome} from "../../testSome.js";

const {document} = new JSDOM("").window;
const rest = words("the rest");
const part = (value: number) => ({
  claim: shareClaim(`share-${value}`, exact(value), "whole"),
  label: words("from there")
});
const open = shareGrid({claim: shareClaim("open", moreThan(95), "open"), label: words("of it")}, {unknown: rest});
const three = shareGrid([part(40), part(25), part(20)], {rest});
const whole = shareGrid([part(60), part(40)], {rest});
const dates = Object.values(events).filter((one): one is DatedEvent => typeof one === "object" && "period" in one);

/** Forms filled otherwise than the story fills them. */
const forms: Readonly<Record<string, Form>> = {
  "a grid of three parts": three,
  "a grid with no rest": whole,
  "a grid open near its end": open,
  "grids of every kind": shareGrids([three, whole, open, three, whole]),
  "seven things": unitCount(countClaim("things", exact(7)), {label: words("things")}),
  "a row of dots and an open end": unitCount(countClaim("things", moreThan(431)), {label: words("things")}),
  "two wholes very unlike": twoWholes(
    {claim: shareClaim("few", exact(3), "a"), label: words("of it"), rest},
    {claim: shareClaim("most", exact(97), "b"), label: words("of it"), rest},
    {flow: words("the same")}
  ),
  "two wholes much alike": twoWholes(
    {claim: shareClaim("half", exact(50), "a"), label: words("of it"), rest},
    {claim: shareClaim("more", exact(55), "b"), label: words("of it"), rest},
    {flow: words("the same")}
  ),
  "a panel of two": statPanel([part(3), {claim: countClaim("things", moreThan(1_000_000)), label: words("things")}]),
  "one event": eventTimeline(dates.slice(0, 1)),
  "all events, the last first": eventTimeline(dates.toReversed())
};

testSome(Object.entries(forms), everyNth(4))("of %s, the rules find nothing at any width", async ([, form]) => {
  const text = words("What the figure shows");
  const chart = figure({id: "sample", headline: text, deck: text, form, note: text});
  for (const width of [240, 700]) {
    for (const scheme of schemes) {
      const findings = await findingsIn(serializeSVG(chart({document, width, scheme})));
      expect({width, scheme, findings}).toEqual({width, scheme, findings: []});
    }
  }
});
