import { placeKey } from "./place-key.js"

/** Other names people write, folded → the folded official name. Data: add a line for a new one. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  hcm: "ho chi minh",
  hcmc: "ho chi minh",
  tphcm: "ho chi minh",
  "sai gon": "ho chi minh",
  saigon: "ho chi minh",
  "tt hue": "thua thien hue",
  "thua thien": "thua thien hue",
  brvt: "ba ria vung tau",
  "br vt": "ba ria vung tau",
  "dac lac": "dak lak",
  "dac nong": "dak nong",
  "bac can": "bac kan",
  "con tum": "kon tum",
}

const UNIT_WORDS = /^(?:tinh|thanh pho|t ?p) | (?:province|city|cu)$/g

/**
 * The keys under which a typed province name may be filed, best first: as it is, without "Tỉnh",
 * "TP.", "Thành phố", "(cũ)", by another name, and run together ("hanoi").
 */
export function provinceKeys(typed: string): string[] {
  const whole = placeKey(typed)
  const bare = whole.replace(UNIT_WORDS, "").trim()
  const other = OTHER_NAMES[whole] ?? OTHER_NAMES[bare]
  return [whole, bare, ...(other ? [other] : []), joined(whole), joined(bare)].filter(Boolean)
}

/** Every key that a province of this name answers to. */
export function keysOfProvince(name: string): string[] {
  const key = placeKey(name)
  const others = Object.keys(OTHER_NAMES).filter((other) => OTHER_NAMES[other] === key)
  return [...new Set([key, joined(key), ...others])]
}

function joined(key: string): string {
  return key.replace(/ /g, "")
}
