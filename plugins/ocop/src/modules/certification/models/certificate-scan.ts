import { model } from "@medusajs/framework/utils"
import { Certificate } from "./certificate"

/** The paper itself, as a PDF or a picture in the private file store. Kept; a better one is added. */
export const CertificateScan = model
  .define("certificate_scan", {
    id: model.id({ prefix: "cscan" }).primaryKey(),
    /** Key of the File Module. */
    file_id: model.text(),
    file_name: model.text(),
    /** Found by its content, never taken from the client. */
    mime_type: model.enum(["application/pdf", "image/jpeg", "image/png", "image/webp"]),
    size: model.number(),
    sha256: model.text(),
    uploaded_by: model.text(),
    certificate: model.belongsTo(() => Certificate, { mappedBy: "scans" }),
  })
  // The same file uploaded again is the same scan.
  .indexes([{ name: "IDX_certificate_scan_once", on: ["certificate_id", "sha256"], unique: true }])
