import type { Parcel } from "@ocop/contract"
import type { Cart, CartGroup, CartLine } from "./cart"
import { basketsOf } from "./baskets-of"
import type { StoreCart } from "./cart-answer.server"

type StoreItem = StoreCart["items"][number]

/**
 * Medusa's cart and our parcels as one cart, grouped by producer. A line that is in no parcel has lost its
 * listing; it stands in a last group without a producer, so that it can be seen and removed.
 */
export function groupCart(cart: StoreCart, parcels: readonly Parcel[]): Cart {
  const items = new Map(cart.items.map((item) => [item.id, item]))
  const groups = parcels.map((parcel) => groupOf(parcel, items))
  const orphans = cart.items.filter(
    ({ id }) => !parcels.some(({ line_ids }) => line_ids.includes(id))
  )
  if (orphans.length > 0) groups.push(orphanGroup(orphans))

  const lines = groups.flatMap(({ lines }) => lines)
  const before = sum(lines, ({ unitPrice, quantity }) => unitPrice * quantity)
  const after = sum(groups, ({ itemsTotal }) => itemsTotal)
  const shippingTotal = sum(groups, shippingOf)
  return {
    id: cart.id,
    groups,
    baskets: basketsOf(groups),
    count: sum(lines, ({ quantity }) => quantity),
    itemsTotal: before,
    discountTotal: before - after,
    shippingTotal,
    total: after + shippingTotal,
  }
}

/**
 * Whether parcels were counted with the discounts that the cart has. Reading a cart drops discounts that do not hold any
 * more; parcels that were read at the same moment can still have them.
 */
export function agreeOnSums(cart: StoreCart, parcels: readonly Parcel[]): boolean {
  const totals = new Map(cart.items.map(({ id, total }) => [id, total]))
  return parcels.every(
    ({ line_ids, items_total }) => sum(line_ids, (id) => totals.get(id) ?? 0) === items_total
  )
}

/** What the group's chosen option costs, in đồng; 0 when it has none. */
function shippingOf({ options, optionId }: Pick<CartGroup, "options" | "optionId">): number {
  return options.find(({ id }) => id === optionId)?.price ?? 0
}

function groupOf(parcel: Parcel, items: ReadonlyMap<string, StoreItem>): CartGroup {
  const problems = new Map(
    [...parcel.problems].reverse().map(({ line_id, code }) => [line_id, code])
  )
  const ahead = new Map(parcel.ahead.map(({ line_id, ships_from }) => [line_id, ships_from]))
  const { options } = parcel
  return {
    producer: parcel.producer,
    lines: parcel.line_ids
      .flatMap((id) => items.get(id) ?? [])
      .sort(byAge)
      .map((item) => lineOf(item, problems.get(item.id) ?? null, ahead.get(item.id) ?? null)),
    itemsTotal: parcel.items_total,
    vat: parcel.vat,
    notOffered: parcel.not_offered,
    freeDelivery: parcel.free_delivery,
    estimated: parcel.estimated,
    pickupPlace: parcel.pickup_place,
    options,
    optionId: parcel.selected_option_id ?? options[0]?.id ?? null,
  }
}

function orphanGroup(items: StoreItem[]): CartGroup {
  const lines = items.map((item) => lineOf(item, "ocop.listing_not_found", null))
  return {
    producer: null,
    lines,
    itemsTotal: sum(lines, ({ total }) => total),
    vat: [],
    notOffered: [],
    freeDelivery: null,
    estimated: false,
    pickupPlace: null,
    options: [],
    optionId: null,
  }
}

function lineOf(item: StoreItem, problem: string | null, shipsFrom: string | null): CartLine {
  return {
    id: item.id,
    variantId: item.variant_id ?? "",
    title: item.product_title ?? item.title,
    pack: item.variant_title ?? null,
    handle: item.product_handle ?? null,
    thumbnail: item.thumbnail ?? null,
    quantity: item.quantity,
    unitPrice: item.unit_price,
    total: item.total,
    basket: item.metadata?.ocop_basket ?? null,
    shipsFrom,
    problem,
  }
}

/** In the order they were put in; Medusa promises none. */
function byAge(a: StoreItem, b: StoreItem): number {
  return (a.created_at ?? "").localeCompare(b.created_at ?? "") || a.id.localeCompare(b.id)
}

function sum<T>(rows: readonly T[], amount: (row: T) => number): number {
  return rows.reduce((total, row) => total + amount(row), 0)
}
