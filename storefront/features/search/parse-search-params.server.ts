import * as z from "zod"
import { SORT_WORDS } from "./search-address"
import { LAST_PAGE, SEARCH_SORTS, type SearchParams, type SearchSort } from "./search-params"
import { SEARCH_TEXT_LIMIT } from "./search-text-limit"

/** A wrong entry of a list is left out; the others count. */
const listOf = <Entry extends z.ZodType>(entry: Entry) =>
  z.array(z.unknown()).transform((values): z.infer<Entry>[] =>
    [
      ...new Set(
        values.flatMap((value) => {
          const parsed = entry.safeParse(value)
          return parsed.success ? [parsed.data] : []
        })
      ),
    ].slice(0, 40)
  )

const Dong = z
  .string()
  .regex(/^\d{1,10}$/)
  .transform(Number)
  .optional()
  .catch(undefined)
const Flag = z
  .string()
  .optional()
  .transform((value) => value === "1")

const AddressParams = z.object({
  q: z.string().optional().transform(searchText),
  literal: Flag,
  provinces: listOf(z.string().regex(/^\d{2}$/)),
  formerProvinces: listOf(z.string().trim().min(1).max(60)),
  stars: listOf(z.enum(["3", "4", "5"]).transform((stars) => Number(stars) as 3 | 4 | 5)),
  groups: listOf(z.enum(["I", "II", "III", "IV", "V", "VI"])),
  priceFrom: Dong,
  priceTo: Dong,
  inSeason: Flag,
  inStock: Flag,
  sort: z.string().optional().transform(sortOfWord),
  page: z.coerce
    .number()
    .int()
    .min(1)
    .max(400)
    .catch(1)
    .transform((page) => Math.min(page, LAST_PAGE)),
})

/** What the cut leaves of an emoji. */
const HALF_CHARACTER = /[\uD800-\uDBFF]$/

/** What somebody typed, as it is searched for: composed, without what no text holds, and not too long. */
export function searchText(typed: string | null | undefined): string {
  const text = (typed ?? "").normalize("NFC").replaceAll("\u0000", "").trim()
  return text.slice(0, SEARCH_TEXT_LIMIT).replace(HALF_CHARACTER, "").trim()
}

function sortOfWord(word: string | undefined): SearchSort {
  return (
    SEARCH_SORTS.find((sort) => sort !== "relevance" && SORT_WORDS[sort] === word) ?? "relevance"
  )
}

/** What an address asks for. People mistype addresses, so what makes no sense is as if it were not there. */
export function parseSearchParams(address: URLSearchParams): SearchParams {
  const one = (name: string) => address.get(name) ?? undefined
  const parsed = AddressParams.parse({
    q: one("q"),
    literal: one("nguyen_van"),
    provinces: address.getAll("tinh"),
    formerProvinces: address.getAll("tinh_cu"),
    stars: address.getAll("sao"),
    groups: address.getAll("nhom"),
    priceFrom: one("gia_tu"),
    priceTo: one("gia_den"),
    inSeason: one("mua"),
    inStock: one("con_hang"),
    sort: one("sap_xep"),
    page: one("trang"),
  })
  return { priceFrom: undefined, priceTo: undefined, ...parsed }
}
