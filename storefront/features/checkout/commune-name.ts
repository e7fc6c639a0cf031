import type { Commune } from "@ocop/contract"

/** As it stands in an address: "Xã Mèo Vạc", "Phường Hội An", "Đặc khu Phú Quý". */
export function communeName({ name, type }: Pick<Commune, "name" | "type">): string {
  return `${type.charAt(0).toUpperCase()}${type.slice(1)} ${name}`
}

/** As it stands in a list that is sorted by name: "Mèo Vạc (xã)", so that typing "m" jumps to it. */
export function communeLabel({ name, type }: Pick<Commune, "name" | "type">): string {
  return `${name} (${type})`
}
