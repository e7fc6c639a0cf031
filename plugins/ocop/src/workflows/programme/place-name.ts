import type { Gazetteer } from "@ocop/rules"

interface Place {
  province_code: string | null
  former_province_code: string | null
}

/** The name of a former unit by its code, where it is known to be part of that province of today. */
export function formerName(
  { province_code, former_province_code }: Place,
  places: Gazetteer
): string | null {
  const parts = places.province(province_code ?? "")?.merged_from ?? []
  return parts.find(({ code }) => code === former_province_code)?.name ?? null
}

/** "Hưng Yên", or "Thái Bình (nay thuộc Hưng Yên)"; codes that nobody knows stay codes. */
export function placeName(place: Place, places: Gazetteer): string {
  const province = places.province(place.province_code ?? "")?.name ?? place.province_code ?? ""
  if (place.former_province_code === null) return province
  const former = formerName(place, places) ?? place.former_province_code
  return `${former} (nay thuộc ${province})`
}
