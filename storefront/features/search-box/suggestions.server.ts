import { SearchSuggestions, type SuggestedPlace } from "@ocop/contract"
import { groupName, groupSlug } from "~/features/group/product-group"
import { listProvinces } from "~/features/place/provinces.server"
import { askBackend } from "~/platform/backend.server"
import type { Suggestion } from "./suggestion"

type Places = Awaited<ReturnType<typeof listProvinces>>

/** What an unfinished text may mean, in words and addresses of the shop. @throws BackendError */
export async function suggestionsFor(text: string): Promise<Suggestion[]> {
  if (text === "") return []
  const query = new URLSearchParams({ q: text })
  const [found, provinces] = await Promise.all([
    askBackend(SearchSuggestions, `/store/search/suggestions?${query}`),
    listProvinces(),
  ])
  return presentSuggestions(found, provinces)
}

function presentSuggestions(found: SearchSuggestions, provinces: Places): Suggestion[] {
  return [
    ...found.products.map(
      ({ handle, title, thumbnail, stars, province, price_min }): Suggestion => ({
        kind: "product",
        path: `/san-pham/${handle}`,
        label: title,
        thumbnail,
        stars,
        province,
        price: price_min,
      })
    ),
    ...found.producers.map(({ handle, name, province }): Suggestion => ({
      kind: "producer",
      path: `/nha-san-xuat-ocop/${handle}`,
      label: name,
      province,
    })),
    ...found.places.flatMap((place) => presentPlace(place, provinces)),
    ...found.groups.flatMap((code): Suggestion[] => {
      const slug = groupSlug(code)
      return slug ? [{ kind: "group", path: `/nhom/${slug}`, label: groupName(code) }] : []
    }),
  ]
}

/** A former province leads to today's, whose page then says what became of it. */
function presentPlace(place: SuggestedPlace, provinces: Places): Suggestion[] {
  const province = provinces.find(({ code }) => code === place.province_code)
  if (!province) return []
  const path = `/tinh/${province.slug}`
  const former = province.former.find(({ name }) => name === place.former_province)
  if (!former) return [{ kind: "place", path, label: province.name, nowPartOf: null }]
  return [
    {
      kind: "place",
      path: `${path}?tu=${former.slug}`,
      label: former.name,
      nowPartOf: province.name,
    },
  ]
}
