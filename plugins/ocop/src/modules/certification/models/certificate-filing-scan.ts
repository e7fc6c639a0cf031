import { model } from "@medusajs/framework/utils"
import { CertificateFiling } from "./certificate-filing"

/** The paper that a filing is about, as it was uploaded: evidence, in the private file store. */
export const CertificateFilingScan = model
  .define("certificate_filing_scan", {
    id: model.id({ prefix: "cfscan" }).primaryKey(),
    /** Key of the File Module; the certificate's scan names the same file once it is accepted. */
    file_id: model.text(),
    file_name: model.text(),
    /** Found by its content, never taken from the client. */
    mime_type: model.enum(["application/pdf", "image/jpeg", "image/png", "image/webp"]),
    size: model.number(),
    sha256: model.text(),
    uploaded_by: model.text(),
    filing: model.belongsTo(() => CertificateFiling, { mappedBy: "scans" }),
  })
  // The same file uploaded again is the same scan.
  .indexes([
    { name: "IDX_certificate_filing_scan_once", on: ["filing_id", "sha256"], unique: true },
  ])
