import rows from "./ocop-products.json"
import type { ProductRow } from "./product-row"

/** All 361 rows, those without a producer too. */
export const OCOP_PRODUCTS = rows as readonly ProductRow[]
