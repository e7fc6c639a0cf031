import type { AdminCertificatesQuery } from "@ocop/contract"
import { addDays, foldVietnamese, normaliseCertificateNumber, type IsoDay } from "@ocop/rules"

type Filters = Omit<AdminCertificatesQuery, "limit" | "offset">

export interface RegisterConditions {
  /** On a whole product, as `c.certified_product_id`: no certificate of it is out of sight. */
  inside: string
  /** On one certificate of the register, with its `state`. */
  outside: string
  values: Record<string, unknown>
}

/** The conditions of a question to the register, as SQL with named values. */
export function registerConditions(filters: Filters, today: IsoDay): RegisterConditions {
  const inside = ["true"]
  const outside = ["true"]
  const values: Record<string, unknown> = {}
  const ask = (where: string[], sql: string, more: Record<string, unknown>) => {
    where.push(sql)
    Object.assign(values, more)
  }
  const { certified_product_id, product_id, province_code, number, import_id, state, stars } =
    filters
  if (certified_product_id !== undefined) {
    ask(inside, "c.certified_product_id = :certified_product_id", { certified_product_id })
  }
  if (product_id !== undefined) {
    ask(inside, OF_SHOP_PRODUCT, { product_id })
  }
  if (province_code !== undefined) {
    ask(inside, OF_PROVINCE, { province_code })
  }
  if (number !== undefined) {
    ask(outside, "number = :number", { number: normaliseCertificateNumber(number) })
  }
  if (import_id !== undefined) {
    ask(outside, "import_id = :import_id", { import_id })
  }
  if (state !== undefined) {
    ask(outside, "state = :state", { state })
  }
  if (stars !== undefined) {
    ask(outside, "stars = :stars", { stars })
  }
  if (filters.expiring_within !== undefined) {
    const last = addDays(today, filters.expiring_within)
    const day_after_last = addDays(last, 1)
    ask(outside, "state = 'valid' and (valid_until <= :last or revoked_on <= :day_after_last)", {
      last,
      day_after_last,
    })
  }
  const words = searchedWords(filters.q ?? "")
  if (words.length) {
    ask(outside, WITH_WORDS, { words: words.map((word) => `%${word}%`) })
  }
  return { inside: inside.join(" and "), outside: outside.join(" and "), values }
}

/** Signs that mean something to LIKE are no letters of any word. */
function searchedWords(q: string): string[] {
  return foldVietnamese(q)
    .replace(/[\\%_]/g, "")
    .split(" ")
    .filter(Boolean)
}

const OF_SHOP_PRODUCT = `c.certified_product_id in (
  select certified_product_id from listing where product_id = :product_id and deleted_at is null)`

const OF_PROVINCE = `c.certified_product_id in (
  select product.id from certified_product product
  join producer on producer.id = product.producer_id
  where producer.province_code = :province_code)`

/** Folds as `foldVietnamese` does. Text that is plain but for its Đ, nearly all of it, is spared the rest. */
function folded(column: string): string {
  const plain = `translate(${column}, 'Đđ', 'Dd')`
  const unmarked = `regexp_replace(normalize(${plain}, NFD), '[\\u0300-\\u036F]', '', 'g')`
  return `lower(case when octet_length(${plain}) = char_length(${plain}) then ${plain} else ${unmarked} end)`
}

/** Every word stands somewhere in the names of product and producer, the number and the decision. */
const WITH_WORDS = `id in (
  select c.id from certificate c
  join certified_product product on product.id = c.certified_product_id
  left join producer on producer.id = product.producer_id
  where product.name_folded || ' ' || coalesce(producer.name_folded, '') || ' '
    || ${folded("c.number")} || ' ' || ${folded("c.decision")} like all (:words))`
