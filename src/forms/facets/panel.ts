import type {PanelForm} from "../../form.js";

/** A panel of a small multiple. */
export interface Panel {
  readonly title: string;
  readonly form: PanelForm;
}
