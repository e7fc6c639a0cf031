/** Pieces of one article on their way. */
export interface PiecesToSend {
  readonly title: string
  readonly quantity: number
  /** Grams of one piece; null where nobody has said. */
  readonly weight_g: number | null
  /** Length, width, height of one piece in centimetres; null where nobody has said. */
  readonly size_cm: readonly [number, number, number] | null
}

/** What a piece counts for whose weight nobody has said, in grams. */
export const UNKNOWN_PIECE_G = 500
/** More parcels than this are freight and not a delivery. */
export const MAX_PARCELS = 10

/** Grams a carrier charges for one piece: what it weighs, or what it takes up, whichever is more. */
export function chargedGrams(
  { weight_g, size_cm }: Pick<PiecesToSend, "weight_g" | "size_cm">,
  divisor: number | null
): number {
  const weight = weight_g && weight_g > 0 ? weight_g : UNKNOWN_PIECE_G
  if (!size_cm || !divisor) return weight
  const [length, width, height] = size_cm
  return Math.max(weight, Math.ceil((length * width * height * 1_000) / divisor))
}

/**
 * The pieces in parcels within a carrier's limit, heaviest first into the first parcel that has room.
 *
 * @param maxGrams what one parcel may weigh
 * @returns grams of each parcel, or the titles of what does not fit in a parcel, or of everything when it
 *   takes more than MAX_PARCELS
 */
export function packParcels(
  pieces: readonly PiecesToSend[],
  maxGrams: number,
  divisor: number | null
): { readonly parcels: readonly number[] } | { readonly tooHeavy: readonly string[] } {
  const weighed = pieces
    .map((piece) => ({ ...piece, grams: chargedGrams(piece, divisor) }))
    .sort((a, b) => b.grams - a.grams)
  const single = weighed.filter(({ grams }) => grams > maxGrams)
  if (single.length > 0) return { tooHeavy: single.map(({ title }) => title) }
  const total = weighed.reduce((sum, { grams, quantity }) => sum + grams * quantity, 0)
  const everything = { tooHeavy: pieces.map(({ title }) => title) }
  if (total > maxGrams * MAX_PARCELS) return everything
  const parcels: number[] = []
  for (const { grams, quantity } of weighed) {
    let left = quantity
    for (let at = 0; left > 0; at++) {
      if (at === MAX_PARCELS) return everything
      const filled = parcels[at] ?? 0
      const fits = Math.min(left, Math.floor((maxGrams - filled) / grams))
      if (fits > 0) parcels[at] = filled + fits * grams
      left -= fits
    }
  }
  return { parcels }
}
