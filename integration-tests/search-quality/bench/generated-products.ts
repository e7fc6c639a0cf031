import { allPlaces, type Place } from "./places"
import { FORMS, PRODUCT_KINDS, QUALITIES, SENTENCES } from "./product-words"
import { seededChoice, type Choice } from "./seeded-choice"

/** A document of the index `product`; a type and not an interface, because documents are records. */
export type GeneratedProduct = ReturnType<typeof aProduct>

/** So many documents, always the same: names, places and makers as they are combined in the country. */
export function generatedProducts(many: number): GeneratedProduct[] {
  const choice = seededChoice(7)
  const places = allPlaces()
  const makers = Array.from({ length: Math.max(60, Math.ceil(many / 12)) }, (_, number) =>
    aMaker(choice, number, choice.of(places))
  )
  return Array.from({ length: many }, (_, number) => aProduct(choice, number, choice.of(makers)))
}

function aMaker(choice: Choice, number: number, place: Place) {
  const named = choice.chance(0.5) ? place.commune : choice.of(QUALITIES)
  const more = choice.chance(0.3) ? ` ${choice.of(QUALITIES)}` : ""
  return {
    id: `producer_${number}`,
    name: `${choice.of(FORMS)} ${named}${more}`,
    place,
    former: place.formerly.length && choice.chance(0.6) ? choice.of(place.formerly) : null,
  }
}

function aProduct(choice: Choice, number: number, { id, name, place, former }: Maker) {
  const group = choice.chance(0.8) ? "I" : choice.of(GROUPS)
  const kind = choice.of(PRODUCT_KINDS[group]!)
  const sentences = [1, 2, 3, 4].map(() => choice.of(SENTENCES))
  const price = Math.round(15 + (choice.number(1_000) / 1_000) ** 3 * 1_500) * 1_000
  return {
    id: `product_${String(number).padStart(7, "0")}`,
    handle: `san-pham-${number}`,
    title: aTitle(choice, kind, place, former),
    thumbnail: `/uploads/${number}.webp`,
    aliases: ALIASES.flatMap(([one, other]) => (kind.startsWith(one) ? [other] : [])),
    description: `${kind} của ${name}, ${place.commune}, ${place.province}. ${sentences.join(" ")}`,
    producer_id: id,
    producer_name: name,
    producer_handle: id,
    stars: choice.chance(0.04) ? null : choice.of([3, 3, 3, 4, 4, 5]),
    certificate_valid_until: null,
    province_code: place.province_code,
    province: place.province,
    former_province: former,
    commune: place.commune,
    place_names: [],
    group,
    price_min: price,
    price_max: price * 2,
    in_stock: choice.chance(0.93),
    in_season: choice.chance(0.3),
    on_sale: choice.chance(0.95),
    status: choice.chance(0.98) ? "published" : "draft",
    sales_channel_ids: ["sc_shop"],
    created_at: new Date(Date.UTC(2024, 0, 1) + number * 60_000).toISOString(),
    computed_on: 20_261_122,
    changes_on: 99_991_231,
  }
}

type Maker = ReturnType<typeof aMaker>

const GROUPS = Object.keys(PRODUCT_KINDS)
const ALIASES = [
  ["Trà", "chè"],
  ["Chè", "trà"],
  ["Khóm", "dứa"],
  ["Dứa", "khóm"],
  ["Lạp xưởng", "lạp sườn"],
  ["Bánh tráng", "bánh đa"],
] as const

function aTitle(choice: Choice, kind: string, place: Place, former: string | null): string {
  const way = choice.number(100)
  if (way < 35) return `${kind} ${place.commune}`
  if (way < 65) return `${kind} ${choice.of(QUALITIES)}`
  if (way < 85) return `${kind} ${choice.of(QUALITIES)} ${place.commune}`
  return way < 93
    ? `${kind} ${former ?? place.province}`
    : `${kind} ${choice.of(QUALITIES)} ${choice.of(QUALITIES)}`
}
