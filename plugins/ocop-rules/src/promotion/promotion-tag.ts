import type { CertificateFacts } from "../certificate.js"
import type { IsoDay } from "../day.js"
import { certificateInForce } from "../deciding-certificate.js"
import type { ProducerKind } from "../producer-kind.js"
import type { ProductGroupCode } from "../product-group.js"
import type { SeasonWindow } from "../season.js"
import { seasonIsEnding } from "./season-is-ending.js"

/** What a tag says of goods, in the order in which they are shown. */
export const PROMOTION_TAG_KINDS = [
  "stars",
  "province",
  "former_province",
  "group",
  "producer_kind",
  "producer",
  "season",
] as const
export type PromotionTagKind = (typeof PROMOTION_TAG_KINDS)[number]

/** One fact about goods as a product tag: { kind: "stars", code: "4" }. */
export interface PromotionTag {
  readonly kind: PromotionTagKind
  /** Stars, a code of a province, a group or a kind of producer, a producer's id, or "ending". */
  readonly code: string
}

export interface TaggedGoods {
  /** Of the register's entry: all that it ever had. */
  readonly certificates: readonly CertificateFacts[]
  /** Of its origin; null where none is known. */
  readonly province_code: string | null
  readonly former_province_code: string | null
  readonly group_code: ProductGroupCode
  readonly producer_kind: ProducerKind
  readonly producer_id: string
  readonly season: SeasonWindow | null
}

/** What the tags of goods say on a day; nobody types them. */
export function promotionTags(goods: TaggedGoods, today: IsoDay): PromotionTag[] {
  const stars = certificateInForce(goods.certificates, today)?.stars
  const tags: { kind: PromotionTagKind; code: string | null | undefined }[] = [
    { kind: "stars", code: stars?.toString() },
    { kind: "province", code: goods.province_code },
    { kind: "former_province", code: goods.former_province_code },
    { kind: "group", code: goods.group_code },
    { kind: "producer_kind", code: goods.producer_kind },
    { kind: "producer", code: goods.producer_id },
    { kind: "season", code: seasonIsEnding(goods.season, today) ? "ending" : null },
  ]
  return tags.flatMap(({ kind, code }) => (code ? [{ kind, code }] : []))
}

const OWN = "ptag_ocop_"

/** The id of the project's own tag: the same in every market and on every day. */
export function promotionTagId({ kind, code }: PromotionTag): string {
  return `${OWN}${kind}_${code}`
}

/** Whether a tag is the project's own, which nobody gives or takes by hand. */
export function isPromotionTagId(id: string): boolean {
  return id.startsWith(OWN)
}

/** With these words the names of the project's own tags begin, and no other's. */
export const PROMOTION_TAG_NAME = "OCOP · "

/** Whether a name belongs to the project's own tags, however it is spaced or written. */
export function isPromotionTagName(name: string): boolean {
  return /^\s*ocop\s*·/iu.test(name.normalize("NFC"))
}
