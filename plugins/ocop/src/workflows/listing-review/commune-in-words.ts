import type { Gazetteer } from "@ocop/rules"

/** "Xã Mèo Vạc, Tuyên Quang"; null for a code that no commune of today has. */
export function communeInWords(code: string, places: Gazetteer): string | null {
  const commune = places.commune(code)
  if (!commune) return null
  const type = commune.type.charAt(0).toUpperCase() + commune.type.slice(1)
  const name = commune.name.toLowerCase().startsWith(commune.type)
    ? commune.name
    : `${type} ${commune.name}`
  return [name, places.province(commune.province_code)?.name].filter(Boolean).join(", ")
}
