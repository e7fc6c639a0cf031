import { model } from "@medusajs/framework/utils"
import { Certificate } from "./certificate"

/** One entry of a certificate's history. Only ever appended: a trigger refuses update and delete. */
export const CertificateEvent = model.define("certificate_event", {
  id: model.id({ prefix: "cevt" }).primaryKey(),
  kind: model.enum(["issued", "corrected", "scan_added", "revoked"]),
  /** The ISO day in Vietnam on which it took effect. */
  on_day: model.text(),
  /** Who recorded it: a user's id, or "import" and the like. */
  actor: model.text(),
  /** The decision or list that it was taken from. */
  document: model.text(),
  note: model.text().nullable(),
  /** For a correction: `[field, before, after]`. */
  changes: model.json().nullable(),
  certificate: model.belongsTo(() => Certificate, { mappedBy: "events" }),
})
