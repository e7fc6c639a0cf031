import { refetchCart } from "@medusajs/medusa/api/store/carts/helpers"
import { defaultStoreCartFields } from "@medusajs/medusa/api/store/carts/query-config"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { keepDiscountsTrue } from "../promotion/keep-discounts-true"
import { readWholeCart, type Row } from "./read-whole-cart"

/** Medusa leaves these out where there is none. */
const LEFT_OUT = new Set([
  "billing_address_id",
  "shipping_address_id",
  "customer",
  "payment_collection",
])

/** "items.product.id" and "items.quantity" as { items: { product: { id: {} }, quantity: {} } }. */
interface Wanted {
  [field: string]: Wanted
}

/** What is a relation, but asked for as a field; Medusa leaves it out. */
const NO_FIELD = "items.variant"

/** What `readWholeCart` knows as Medusa's query engine does: its default fields, and totals of lines. */
const KNOWN = new Set([
  ...defaultStoreCartFields.map(starAtTheEnd),
  "items.total",
  "items.subtotal",
])

/**
 * A cart as Medusa's store routes answer it, in one statement; the query engine, which takes 13, is asked for fields
 * that are not among the usual. Where its discounts do not hold any more they are computed anew before they are shown.
 *
 * @throws MedusaError NOT_FOUND
 */
export async function presentCart(
  container: MedusaContainer,
  cartId: string,
  fields: readonly string[]
): Promise<unknown> {
  const wanted = fields.map(starAtTheEnd).filter((field) => field !== NO_FIELD)
  if (!wanted.every((field) => KNOWN.has(field))) return refetchCart(cartId, container, [...fields])
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const cart = await readWholeCart(knex, cartId)
  const shown = wanted.includes("total") ? await keepDiscountsTrue(container, cart) : cart
  return picked(shown, treeOf(wanted))
}

/** "*region.countries" says the same as "region.countries.*". */
function starAtTheEnd(field: string): string {
  return field.startsWith("*") ? `${field.slice(1)}.*` : field
}

function treeOf(fields: readonly string[]): Wanted {
  const tree: Wanted = {}
  if (fields.includes("customer.id")) tree.customer_id = {}
  for (const field of fields) {
    let at = tree
    for (const part of field.split(".")) at = at[part] ??= {}
  }
  return tree
}

function picked(value: unknown, wanted: Wanted): unknown {
  if (Array.isArray(value)) return value.map((one) => picked(one, wanted))
  if (value === null || typeof value !== "object") return value
  const row = value as Row
  const keys = wanted["*"] ? Object.keys(row) : [...new Set(["id", ...Object.keys(wanted)])]
  return Object.fromEntries(
    keys
      .filter((key) => row[key] !== undefined && !(row[key] === null && LEFT_OUT.has(key)))
      .map((key) => [
        key,
        Object.keys(wanted[key] ?? {}).length
          ? picked(row[key], wanted[key]!)
          : plain(key, row[key]),
      ])
  )
}

/** Moments as JavaScript writes them: PostgreSQL's have microseconds and an offset. */
function plain(key: string, value: unknown): unknown {
  return key.endsWith("_at") && typeof value === "string" ? new Date(value).toISOString() : value
}
