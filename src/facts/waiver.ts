/** An editor’s word that a rule of the check does not apply to a figure; it stands beside the figure in the notebook. */
export interface Waiver {
  /** The name of the rule: "headline-long". The check reports a name that no rule has. */
  readonly rule: string;
  /** Why, for who reads the check’s summary. */
  readonly reason: string;
  /** A part of the place or of what was found, to waive no more than is meant; all violations of the rule by default. */
  readonly about?: string;
}
