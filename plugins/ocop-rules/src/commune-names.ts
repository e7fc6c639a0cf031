import { placeKey, spelledPlaceKey } from "./place-key.js"

const COMMUNE_WORDS = /^(?:xa|phuong|thi tran|dac khu|x|p|tt) /
const SPELLED_COMMUNE_WORDS = wordsAsSpelled([
  "xã",
  "phường",
  "thị trấn",
  "đặc khu",
  "x",
  "p",
  "tt",
])
const DISTRICT_WORDS = /^(?:huyen|quan|thi xa|thanh pho|h|q|tx|tp) /

/**
 * The keys of a typed commune name, as a whole first: "Xa Dung" is a commune of Điện Biên and
 * "Phương Thịnh" one of Đồng Tháp, so a first word is dropped only when the whole was not found.
 */
export function communeKeys(typed: string): { spelled: string[]; folded: string[] } {
  return {
    spelled: withAndWithout(spelledPlaceKey(typed), SPELLED_COMMUNE_WORDS),
    folded: withAndWithout(placeKey(typed), COMMUNE_WORDS),
  }
}

/** The folded district name without "huyện", "thị xã", "TP." and the like; "Quận 1" is "1". */
export function districtKey(district: string): string {
  const key = placeKey(district)
  return key.replace(DISTRICT_WORDS, "")
}

function withAndWithout(key: string, words: RegExp): string[] {
  return [...new Set([key, key.replace(words, "")])].filter(Boolean)
}

function wordsAsSpelled(words: readonly string[]): RegExp {
  return new RegExp(`^(?:${words.map(spelledPlaceKey).join("|")}) `)
}
