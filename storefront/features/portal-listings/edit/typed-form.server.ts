import type { WordingValues } from "../listing-outcome"
import type { OfferValues, PackValues } from "./offer-values"

/** Longest text that is read back into a form; the contract refuses long before. */
const LONGEST = 20_000

function textOf(value: FormDataEntryValue | null): string {
  return typeof value === "string" ? value.slice(0, LONGEST) : ""
}

/** Of these fields, those that the form had, as typed. */
export function typedWording(form: FormData, fields: readonly string[]): WordingValues {
  const there = fields.filter((field) => form.has(field))
  return Object.fromEntries(there.map((field) => [field, textOf(form.get(field))]))
}

/** The rows of a form's pack sizes, each with its key, and the rest of the offer. */
export function typedOffer(form: FormData): OfferValues {
  const text = (name: string) => textOf(form.get(name))
  return {
    packs: form.getAll("pack").map((key) => typedPack(form, textOf(key))),
    season: form.get("season") === "window" ? "window" : "all",
    from_day: text("from_day"),
    from_month: text("from_month"),
    to_day: text("to_day"),
    to_month: text("to_month"),
    orders_off_season: form.has("orders_off_season"),
    preparation_days: text("preparation_days"),
    sold: form.get("sold") === "ahead" ? "ahead" : "now",
    ships_from: text("ships_from"),
  }
}

function typedPack(form: FormData, key: string): PackValues {
  const text = (field: string) => textOf(form.get(`${field}.${key}`))
  return {
    key,
    id: text("id"),
    title: text("title"),
    price: text("price"),
    stock: text("stock"),
    seen: text("seen"),
    weight: text("weight"),
  }
}
