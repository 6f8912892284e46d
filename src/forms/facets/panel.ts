import type {Phrase} from "../../words/phrase.js";
import type {PanelForm} from "../../form.js";

/** A panel of a small multiple. */
export interface Panel {
  /** Its words, and what licenses a number in them. */
  readonly title: string;
  readonly name: Phrase;
  readonly form: PanelForm;
}
