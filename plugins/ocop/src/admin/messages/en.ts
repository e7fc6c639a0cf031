import { certificate } from "./en/certificate"
import { certificatePage } from "./en/certificate-page"
import { correct } from "./en/correct"
import { day } from "./en/day"
import { failure } from "./en/failure"
import { importColumns } from "./en/import-columns"
import { importPreview } from "./en/import-preview"
import { importResult } from "./en/import-result"
import { imports } from "./en/imports"
import { menu } from "./en/menu"
import { paging } from "./en/paging"
import { productCertificate } from "./en/product-certificate"
import { refusal } from "./en/refusal"
import { register } from "./en/register"
import { revoke } from "./en/revoke"
import { shopOrders } from "./en/shop-orders"
import type { Messages } from "./vi"

/** What operators read in English. */
export const en: Messages = {
  menu,
  shopOrders,
  day,
  paging,
  failure,
  refusal,
  certificate,
  register,
  certificatePage,
  revoke,
  correct,
  imports,
  importColumns,
  importPreview,
  importResult,
  productCertificate,
}
