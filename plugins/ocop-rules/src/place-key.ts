import { foldVietnamese } from "./fold.js"

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

/**
 * The folded form of a place name for matching: punctuation as spaces, no apostrophes, so that
 * "Bà Rịa – Vũng Tàu" and "ba ria vung tau", "Cư M'gar" and "cu mgar" meet.
 */
export function placeKey(name: string): string {
  return withoutPunctuation(foldVietnamese(name))
}

/**
 * As `placeKey`, but with the accents kept and each tone moved to the end of its word: "Hoà" and
 * "Hòa" are equal, "Cẩm Giang" and "Cẩm Giàng" (two communes of Hải Phòng) are not.
 */
export function spelledPlaceKey(name: string): string {
  return withoutPunctuation(name.normalize("NFD").toLowerCase())
    .split(" ")
    .map((word) => word.replace(TONES, "") + (word.match(TONES) ?? []).join(""))
    .join(" ")
}

function withoutPunctuation(text: string): string {
  return text
    .replace(/['’‘ʼ`´]/g, "")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim()
}
