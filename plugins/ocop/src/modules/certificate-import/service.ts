import { MedusaService } from "@medusajs/framework/utils"
import { CertificateImport } from "./models/certificate-import"
import { CertificateImportEntry } from "./models/certificate-import-entry"
import { CertificateImportRow } from "./models/certificate-import-row"

/** Keeps the lists that were uploaded, row by row, and what became of each row. */
export default class CertificateImportModuleService extends MedusaService({
  CertificateImport,
  CertificateImportRow,
  CertificateImportEntry,
}) {}
