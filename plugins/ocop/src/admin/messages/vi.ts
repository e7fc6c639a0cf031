import { certificate } from "./vi/certificate"
import { certificatePage } from "./vi/certificate-page"
import { correct } from "./vi/correct"
import { day } from "./vi/day"
import { failure } from "./vi/failure"
import { importColumns } from "./vi/import-columns"
import { importPreview } from "./vi/import-preview"
import { importResult } from "./vi/import-result"
import { imports } from "./vi/imports"
import { menu } from "./vi/menu"
import { paging } from "./vi/paging"
import { productCertificate } from "./vi/product-certificate"
import { refusal } from "./vi/refusal"
import { register } from "./vi/register"
import { revoke } from "./vi/revoke"
import { shopOrders } from "./vi/shop-orders"

/** What operators read in Vietnamese, by page. */
export const vi = {
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

export type Messages = typeof vi
