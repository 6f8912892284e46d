import type {Phrase} from "../../words/phrase.js";
import type {PanelForm} from "../../form.js";

/** A panel of a small multiple. */
export interface Panel {
  /** What heads it; no two have the same words. */
  readonly name: Phrase;
  readonly form: PanelForm;
}
