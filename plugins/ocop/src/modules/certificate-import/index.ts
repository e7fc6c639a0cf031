import { Module } from "@medusajs/framework/utils"
import CertificateImportModuleService from "./service"

export const CERTIFICATE_IMPORT_MODULE = "certificateImport"

export default Module(CERTIFICATE_IMPORT_MODULE, { service: CertificateImportModuleService })
