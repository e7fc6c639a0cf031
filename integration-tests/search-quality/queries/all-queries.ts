import { EXACT } from "./exact"
import type { JudgedQuery } from "./judged-query"
import { KIND_OF_PRODUCT } from "./kind-of-product"
import { NEW_PROVINCE } from "./new-province"
import { NO_ACCENTS } from "./no-accents"
import { OLD_PROVINCE } from "./old-province"
import { OTHER_WORD } from "./other-word"
import { PRODUCER } from "./producer"
import { PRODUCT_AND_PLACE } from "./product-and-place"
import { STARS_AND_PRICE } from "./stars-and-price"
import { TYPO } from "./typo"
import { UNFINISHED } from "./unfinished"
import { DECOMPOSED, WRONG_ACCENTS } from "./wrong-accents"

/** What was judged; each a thing that somebody who buys here might type. */
export const JUDGED_QUERIES: readonly JudgedQuery[] = [
  ...EXACT,
  ...NO_ACCENTS,
  ...WRONG_ACCENTS,
  ...DECOMPOSED,
  ...TYPO,
  ...UNFINISHED,
  ...OTHER_WORD,
  ...OLD_PROVINCE,
  ...NEW_PROVINCE,
  ...PRODUCER,
  ...KIND_OF_PRODUCT,
  ...PRODUCT_AND_PLACE,
  ...STARS_AND_PRICE,
]
