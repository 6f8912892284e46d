import {check, pipe, string} from "valibot";

/** The name of a file in a folder itself: a list that somebody else wrote reaches no other folder. */
export const ownName = pipe(
  string(),
  check((name) => name !== "." && name !== ".." && /^[^/\\\p{Cc}]+$/u.test(name), "a name without a path")
);
