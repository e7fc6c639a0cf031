import type { DemoShipping } from "./demo-plan"
import { wholeBetween } from "./seeded-choice"

interface Region {
  /** Codes of today's provinces. */
  readonly provinces: readonly string[]
  /** Whole đồng, lowest and highest. */
  readonly fee: readonly [number, number]
  readonly delivery_days: string
}

/** The farther from the two big cities, the dearer and slower. The demonstration's own figures. */
const REGIONS: readonly Region[] = [
  {
    provinces: ["01", "24", "31", "33", "37"],
    fee: [22_000, 26_000],
    delivery_days: "2–3 ngày làm việc",
  },
  { provinces: ["75", "79", "80"], fee: [22_000, 26_000], delivery_days: "2–3 ngày làm việc" },
  {
    provinces: ["82", "86", "91", "92", "96"],
    fee: [25_000, 30_000],
    delivery_days: "2–4 ngày làm việc",
  },
  {
    provinces: ["38", "40", "42", "44", "46", "48", "51", "56"],
    fee: [26_000, 32_000],
    delivery_days: "3–4 ngày làm việc",
  },
]
/** Mountains, highlands and whatever is not named above. */
const ELSEWHERE: Region = {
  provinces: [],
  fee: [30_000, 38_000],
  delivery_days: "3–5 ngày làm việc",
}

/** One fee per parcel, by where the producer sends from; a multiple of 1,000 đồng. */
export function planShipping(provinceCode: string, handle: string): DemoShipping {
  const { fee, delivery_days } =
    REGIONS.find(({ provinces }) => provinces.includes(provinceCode)) ?? ELSEWHERE
  const thousands = wholeBetween(fee[0] / 1_000, fee[1] / 1_000, `${handle}/fee`)
  return { fee: thousands * 1_000, delivery_days }
}
