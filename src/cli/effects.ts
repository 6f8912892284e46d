/** What a command may touch of the world; a test hands in its own. */
export interface Effects {
  /** The folder that paths are relative to. */
  readonly cwd: string;
  /** Writes results. */
  readonly out: (text: string) => void;
  /** Writes errors and progress. */
  readonly err: (text: string) => void;
  /** True where **err** is a terminal, on which a line may be rewritten. */
  readonly isTerminal: boolean;
  /** True where **out** may carry colours. */
  readonly hasColours: boolean;
  /** Milliseconds from any fixed moment. */
  readonly now: () => number;
  /** Has the command called again, with the press as it is by then; not everywhere. */
  readonly callAgain?: () => void;
}

/** 0: all is well. 1: the command could not do its work. 2: it did, and found differences or violations. */
export type ExitCode = 0 | 1 | 2;

/** One of the things that `nutgraf` can do: its words after the name of the command, to an exit code. */
export type Command = (words: readonly string[], effects: Effects) => Promise<ExitCode>;
