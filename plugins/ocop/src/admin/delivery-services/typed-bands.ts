import { typedDong } from "../money/typed-dong"
import { typedWhole } from "../money/typed-whole"

/** A band of a price list: up to a weight in grams, included; days are working days on the way. */
export interface Band {
  up_to_g: number
  price: number
  days_min: number
  days_max: number
}

export type TypedBands = { bands: Band[]; wrong: null } | { bands: null; wrong: number }

const MOST = { grams: 1_000_000, price: 100_000_000, days: 60 }

/** @returns the bands, or the number of the first line, from 1, that can't be read or has a weight that was said before */
export function readTypedBands(text: string): TypedBands {
  const bands: Band[] = []
  for (const [index, row] of text.split("\n").entries()) {
    if (!row.trim()) continue
    const band = readBand(row)
    if (!band || bands.some(({ up_to_g }) => up_to_g === band.up_to_g)) {
      return { bands: null, wrong: index + 1 }
    }
    bands.push(band)
  }
  return { bands, wrong: null }
}

/** Between the columns stand tabs or semicolons, as a spreadsheet copies them, or spaces where there are none. */
function readBand(row: string): Band | null {
  const separator = /[\t;]/.test(row) ? /[\t;]/ : /\s+/
  const [weight = "", cost = "", days = "", ...more] = row
    .trim()
    .split(separator)
    .map((cell) => cell.trim())
  const [up_to_g, price] = [typedWhole(weight), typedDong(cost)]
  const [, least = "", most = least] = /^(\d{1,2})(?:\s*[-–]\s*(\d{1,2}))?$/.exec(days) ?? []
  const [days_min, days_max] = [Number(least), Number(most)]
  if (up_to_g === null || up_to_g < 1 || up_to_g > MOST.grams) return null
  if (price === null || price > MOST.price) return null
  if (!least || days_min > days_max || days_max > MOST.days || more.some(Boolean)) return null
  return { up_to_g, price, days_min, days_max }
}

/** Bands as they are typed. */
export const typedText = (bands: readonly Band[]): string =>
  bands
    .map(({ up_to_g, price, days_min, days_max }) => {
      const days = days_min === days_max ? `${days_max}` : `${days_min}-${days_max}`
      return [up_to_g, price, days].join("\t")
    })
    .join("\n")
