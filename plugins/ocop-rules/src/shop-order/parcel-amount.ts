import { dong, sumDong, type Dong } from "../money.js"
import { sentOf, type LineQuantity, type SentParcel } from "./parcel.js"

/** A line's pieces and what the buyer pays for all of them. */
export interface PricedLine extends LineQuantity {
  readonly net: Dong
}

/**
 * What the buyer pays for a parcel, cash on delivery for instance: its share of each line, and with the
 * first parcel what is left of the part, which is its shipping. All parcels add up to the part exactly.
 *
 * @param total of the whole part, shipping included
 * @param before the parcels sent earlier
 * @throws RangeError when a line is not the part's, or a share could not be exact
 */
export function parcelAmount(
  { lines, total }: { lines: readonly PricedLine[]; total: Dong },
  before: readonly SentParcel[],
  parcel: readonly LineQuantity[]
): Dong {
  const sent = sentOf(before)
  const goods = parcel.map(({ line_id, quantity }) => {
    const line = lines.find((one) => one.line_id === line_id)
    if (!line) throw new RangeError(`Line ${line_id} is not of this shop order`)
    const from = sent.get(line_id) ?? 0
    return dong(priceOfPieces(line, from + quantity) - priceOfPieces(line, from))
  })
  const shipping = before.length ? 0 : total - sumDong(lines.map(({ net }) => net))
  return dong(sumDong(goods) + shipping)
}

/** What the first `pieces` of a line cost together, rounded down; all of them cost its net. */
export function priceOfPieces(
  { net, quantity }: Pick<PricedLine, "net" | "quantity">,
  pieces: number
): number {
  return Number((BigInt(net) * BigInt(pieces)) / BigInt(quantity))
}
