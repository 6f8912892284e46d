import {readdirSync} from "node:fs";
import {resolve} from "node:path";
import {pathToFileURL} from "node:url";
import {describe, expect, test} from "vitest";
import type {Anchor} from "../../src/facts/article/anchor.js";
import {normalise} from "../../src/facts/article/articleText.js";
import {verifyAnchor} from "../../src/facts/article/verifyAnchor.js";
import type {Claim} from "../../src/facts/claim.js";
import type {DatedEvent} from "../../src/facts/event.js";
import {cardinal} from "../../src/words/formatNumber.js";
import {heldArticle} from "../heldArticle.js";

const root = resolve(import.meta.dirname, "../..");
const slugs = readdirSync(resolve(root, "data"), {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name);

type Member = Claim | DatedEvent;

interface Story {
  readonly slug: string;
  readonly digest: string | undefined;
  readonly members: readonly {readonly file: string; readonly member: Member}[];
}

const stories = await Promise.all(slugs.map(readStory));

async function readStory(slug: string): Promise<Story> {
  const folder = resolve(root, "data", slug);
  const files = readdirSync(folder).filter((file) => file.endsWith(".ts"));
  const members: {file: string; member: Member}[] = [];
  let digest: string | undefined;
  for (const file of files) {
    const exported: Record<string, unknown> = await import(pathToFileURL(resolve(folder, file)).href);
    for (const value of Object.values(exported).flat()) {
      if (isMember(value)) members.push({file, member: value});
      if (file === "article.ts" && isRecord(value) && typeof value["digest"] === "string") digest = value["digest"];
    }
  }
  return {slug, digest, members};
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isMember(value: unknown): value is Member {
  return isRecord(value) && (value["kind"] === "claim" || value["kind"] === "event");
}

/** Every anchor of a claim or event: its own, its period's, and that of the whole it is a share of. */
function anchorsOf(member: Member): Anchor[] {
  const periods = [member.period, ...(wholeOf(member) ? [wholeOf(member)!.period] : [])];
  const dated = periods.flatMap((period) => (period.basis !== "absent" && period.anchor ? [period.anchor] : []));
  return member.anchor.kind === "anchor" ? [member.anchor, ...dated] : dated;
}

function wholeOf(member: Member) {
  return member.kind === "claim" && member.unit.kind === "share" ? member.unit.whole : undefined;
}

/** The number that a token states: 69 for "69 percent" and for "69%"; *null* where it has none in digits. */
function figureOf(token: string): {readonly value: number; readonly percent: boolean} | null {
  const match = /\d[\d,]*(?:\.\d+)?/.exec(token);
  if (!match) return null;
  return {value: Number(match[0].replaceAll(",", "")), percent: /%|per ?cent/.test(token)};
}

test("data/ holds a story", () => {
  expect(slugs).not.toEqual([]);
});

describe.each(stories)("data/$slug", (story) => {
  const {digest, members} = story;
  const article = heldArticle(digest);
  const needsArticle = {tags: "article", skip: article === null} as const;

  test("the story has an article digest and claims", () => {
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(members.filter(({member}) => member.kind === "claim")).not.toEqual([]);
  });

  test("verifyAnchor finds every anchor where it was pinned", needsArticle, () => {
    const found = members.flatMap(({member}) =>
      anchorsOf(member).map((anchor) => `${member.id} ${anchor.token}: ${verifyAnchor(article!, anchor).state}`)
    );
    expect(found).not.toEqual([]);
    expect(found.filter((line) => !line.endsWith(": exact"))).toEqual([]);
  });

  test("every hedge stands right before its token", needsArticle, () => {
    const wrong = members.flatMap(({member}) =>
      anchorsOf(member).filter(({hedge, start}) => {
        const lead = article!.points.slice(0, start).join("").trimEnd();
        return hedge !== null && !lead.endsWith(normalise(hedge));
      })
    );
    expect(wrong).toEqual([]);
  });

  test("every id is one claim's or event's", () => {
    const distinct = [...new Set(members.map(({member}) => member))];
    const ids = distinct.map(({id}) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test("every whole and every source has one id and one meaning", () => {
    const wholes = members.flatMap(({member}) => wholeOf(member) ?? []);
    const sources = members.flatMap(({member}) => [
      ...(member.attribution.kind === "attributed" ? [member.attribution.to] : []),
      ...(member.kind === "claim" ? (member.corroboration ?? []).map(({source}) => source) : [])
    ]);
    for (const named of [wholes, sources]) {
      const meanings = new Map<string, unknown>();
      for (const {id, ...meaning} of named) {
        expect(meanings.get(id) ?? meaning).toEqual(meaning);
        meanings.set(id, meaning);
      }
    }
  });

  test("every token states the value of its claim, and a hedge stands with every bound", () => {
    for (const {member} of members) {
      if (member.kind === "event" || member.anchor.kind !== "anchor" || member.quantity.bound === "range") continue;
      const {id, anchor, quantity, unit} = member;
      const figure = figureOf(anchor.token);
      const stated = figure?.value ?? anchor.token.toLowerCase();
      expect({id, stated}).toEqual({id, stated: figure ? quantity.value : cardinal(quantity.value)});
      expect({id, percent: figure?.percent ?? false}).toEqual({id, percent: unit.kind === "share"});
      expect({id, hedged: anchor.hedge !== null}).toEqual({id, hedged: quantity.bound !== "exact"});
    }
  });

  test("every corroboration comes from another source and says what it found", () => {
    for (const {member} of members) {
      if (member.kind === "event") continue;
      const own = member.attribution.kind === "attributed" ? member.attribution.to.id : null;
      for (const {source, agrees, note} of member.corroboration ?? []) {
        expect([true, false, null]).toContain(agrees);
        expect(note).not.toBe("");
        expect(source.id).not.toBe(own);
        expect(source.url).toMatch(/^https:\/\//);
      }
    }
  });

  test("every claim from elsewhere has an address and a source", () => {
    for (const {member} of members) {
      if (member.anchor.kind !== "elsewhere") continue;
      expect(member.anchor.url).toMatch(/^https:\/\//);
      expect({id: member.id, kind: member.attribution.kind}).toEqual({id: member.id, kind: "attributed"});
    }
  });
});
