import {type Published, readPublished} from "./published.js";
import type {Subject} from "./subject.js";

/** A figure as it is drawn now, read back; *null* where that is not known. Mostly it is the file itself. */
export function drawnNow({text, published, intent}: Subject): Published | null {
  const [now] = intent?.renders ?? [];
  if (now === undefined) return null;
  if (now === text) return published;
  if (latest?.text !== now) latest = {text: now, published: readPublished(now)};
  return latest.published;
}

// Two rules look at it, one after the other.
let latest: {readonly text: string; readonly published: Published | null} | null = null;
