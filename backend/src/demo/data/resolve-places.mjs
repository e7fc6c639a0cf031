/**
 * Fills in `former_province_code` and `commune_code` of `ocop-products.json` from the place tables of
 * the origin module, and says what stayed open. Run it by hand after either changes:
 *
 *     node backend/src/demo/data/resolve-places.mjs
 *
 * A commune is filled in only when exactly one fits: same name and district before July 2025, or
 * today's name where the source is from after that day. Nothing is guessed.
 */
import { readFileSync, writeFileSync } from "node:fs"

const here = (path) => new URL(path, import.meta.url)
const table = (name) =>
  JSON.parse(
    readFileSync(here(`../../../../plugins/ocop/src/modules/origin/data/${name}.json`), "utf8")
  )

const provinces = table("provinces")
const communes = table("communes")
const formerCommunes = table("former-communes").map(
  ([name, district, former_province_code, code]) => ({
    name,
    district,
    former_province_code,
    code,
  })
)
const products = JSON.parse(readFileSync(here("ocop-products.json"), "utf8"))

const UNIT = /^(thành phố|tp|thị trấn|thị xã|phường|xã|đặc khu|quận|huyện|tỉnh)\s+/i
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

/** Equal for Hoà and Hòa, different for Hà and Hạ: each syllable's letters, then its tone. */
function nameKey(name) {
  return name
    .replace(UNIT, "")
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map((syllable) => {
      const parts = syllable.normalize("NFD")
      return parts.replace(TONES, "").normalize("NFC") + (parts.match(TONES) ?? []).join("")
    })
    .join(" ")
}

const same = (a, b) => nameKey(a) === nameKey(b)
const unitOf = (name) => (name.match(UNIT)?.[1] ?? "xã").toLowerCase()

/** The only one left, if need be by its type: "xã Phong Điền" and "thị trấn Phong Điền". */
function only(units, type) {
  if (units.length <= 1) return units[0]?.code ?? null
  const typed = units.filter((unit) => (unit.type ?? unitOf(unit.name)) === type)
  return typed.length === 1 ? typed[0].code : null
}

function resolve({ commune_then, district_then, province_then, province_now_code, year }) {
  const province = provinces.find(({ code }) => code === province_now_code)
  const former = province.merged_from.find(({ name }) => same(name, province_then))
  const former_province_code = former && province.merged_from.length > 1 ? former.code : null
  if (!commune_then) {
    const namesToday = !district_then && year >= 2026
    return { former_province_code: namesToday ? null : former_province_code, commune_code: null }
  }
  const type = unitOf(commune_then)
  if (!district_then && (year === null || year >= 2025)) {
    const today = communes.filter(
      (one) => one.province_code === province_now_code && same(one.name, commune_then)
    )
    if (today.length > 0) return { former_province_code: null, commune_code: only(today, type) }
  }
  const before = formerCommunes.filter(
    (one) =>
      one.former_province_code === former?.code &&
      same(one.name, commune_then) &&
      (!district_then || same(one.district, district_then))
  )
  return { former_province_code, commune_code: only(before, type) }
}

const resolved = products.map((product) => ({ ...product, ...resolve(product) }))
writeFileSync(
  here("ocop-products.json"),
  `[\n${resolved.map((product) => JSON.stringify(product)).join(",\n")}\n]\n`
)

const named = resolved.filter(({ commune_then }) => commune_then)
const open = named.filter(({ commune_code }) => !commune_code)
console.log(`${named.length} rows name a commune, ${named.length - open.length} resolved; open:`)
for (const { id, commune_then, district_then, province_then } of open) {
  console.log(`  ${id} ${[commune_then, district_then, province_then].filter(Boolean).join(", ")}`)
}
