/**
 * The files that the notebooks imported so far were made from, those of the press itself in its own repository, and a way
 * to make the press anew. Only the built command can import a notebook twice: elsewhere there is nothing to watch, *null*.
 */
export interface WatchedFiles {
  readonly notebooks: () => readonly string[];
  /** None where the press is installed. */
  readonly press: () => readonly string[];
  /** @throws where the sources cannot be put together */
  readonly rebuild: () => Promise<void>;
}

/** See `WatchedFiles`. */
export function watchedFiles(): WatchedFiles | null {
  return null;
}
