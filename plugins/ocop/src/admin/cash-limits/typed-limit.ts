import type { SetCashLimitBody } from "@ocop/contract"
import { typedCount } from "../money/typed-count"
import { typedDong } from "../money/typed-dong"

/** The limits as they are typed. */
export interface TypedLimit {
  readonly order_max: string
  readonly part_max: string
  readonly open_orders_max: string
  readonly refused_parcels_max: string
}

/** The most that an amount, and a number, may be. */
const MOST = { dong: 2_000_000_000, count: 1_000_000 }

/** Null where something can't be read; the products that are paid before are no part of it. */
export function readTypedLimit(typed: TypedLimit): {
  [Name in keyof Omit<SetCashLimitBody, "prepaid_product_ids" | "part_max">]: number | null
} & { part_max: number | null | undefined } {
  return {
    order_max: amount(typed.order_max),
    /** Empty is no limit, which is null; undefined can't be read. */
    part_max: typed.part_max.trim() ? (amount(typed.part_max) ?? undefined) : null,
    open_orders_max: typedCount(typed.open_orders_max, 0, MOST.count),
    refused_parcels_max: typedCount(typed.refused_parcels_max, 1, MOST.count),
  }
}

function amount(text: string): number | null {
  const dong = typedDong(text)
  return dong !== null && dong <= MOST.dong ? dong : null
}
