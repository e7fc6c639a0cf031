import {
  recognisingLevel,
  type CertifiedStars,
  type IsoDay,
  type RecognisingLevel,
} from "@ocop/rules"
import type { ProductRow } from "../../data/product-row"
import { districtAsPublished, provinceAsPublished } from "../place-as-published"

/** The ministry was merged into the one for the environment. */
const NEW_MINISTRY_FROM: IsoDay = "2025-03-01"
/** From this day 34 provinces stand for 63, and districts are gone. */
const NEW_PROVINCES_FROM: IsoDay = "2025-07-01"
/** Provinces that became cities later; the day for Bắc Ninh is not known. */
const CITY_FROM: Readonly<Record<string, IsoDay>> = {
  Huế: "2025-01-01",
  "Đồng Nai": "2026-04-30",
  "Quảng Ninh": "2026-09-01",
}

/** Who would have decided on this day, by the rules of the time and the names of the time. */
export function decidingBody(
  row: ProductRow,
  stars: CertifiedStars,
  day: IsoDay
): { readonly level: RecognisingLevel; readonly body: string } {
  const level = recognisingLevel(stars, day)
  if (level === "national") {
    const environment = day >= NEW_MINISTRY_FROM
    return {
      level,
      body: `Bộ Nông nghiệp và ${environment ? "Môi trường" : "Phát triển nông thôn"}`,
    }
  }
  if (level === "district" && row.district_then && day < NEW_PROVINCES_FROM) {
    return { level, body: `UBND ${districtAsPublished(row.district_then)}` }
  }
  return { level: "province", body: `UBND ${provinceOn(row, day)}` }
}

/** The province that signed a published decision: the one of then, whatever day the plan gives it. */
export function publishedBody(
  row: ProductRow,
  stars: CertifiedStars
): ReturnType<typeof decidingBody> {
  if (stars === 5) return { level: "national", body: "Bộ Nông nghiệp và Phát triển nông thôn" }
  return { level: "province", body: `UBND ${provinceAsPublished(row.province_then)}` }
}

function provinceOn({ province_then, province_now }: ProductRow, day: IsoDay): string {
  const name = day < NEW_PROVINCES_FROM ? province_then : province_now
  const city = CITY_FROM[name]
  return city && day >= city ? `thành phố ${name}` : provinceAsPublished(name)
}
