import { LISTINGS } from "../listings"
import { PRODUCERS } from "../producers"
import type { FakeRequest, FakeRoute } from "../fake-route"
import type { Market } from "./market"
import { refuse } from "./refuse"

/** Wishlist and followed producers, on what the market remembers of each customer. */
export function favouriteRoutes(market: Market): FakeRoute[] {
  const mine = ({ headers }: FakeRequest, list: string) => {
    const id = String(headers.authorization ?? "").replace("Bearer customer:", "")
    if (!market.customers.has(id)) return null
    const key = `${id} ${list}`
    const kept = market.favourites.get(key) ?? new Set<string>()
    market.favourites.set(key, kept)
    return kept
  }
  const page = (rows: object[], name: string) => ({
    body: { [name]: rows, count: rows.length, limit: 24, offset: 0 },
  })
  const wishOf = (id: string) => {
    const listing = LISTINGS.find(({ product_id }) => product_id === id)
    return {
      product_id: id,
      handle: listing?.handle ?? null,
      title: listing?.title ?? null,
      thumbnail: null,
      producer_name: listing?.producer.name ?? null,
      on_show: listing !== undefined,
      wished_at: "2026-11-20T01:00:00.000Z",
    }
  }
  const followOf = (id: string) => {
    const producer = PRODUCERS.find((producer) => producer.id === id)
    return {
      producer_id: id,
      handle: producer?.handle ?? "",
      name: producer?.name ?? "",
      place: producer?.place ?? "",
      open: producer !== undefined,
      followed_at: "2026-11-20T01:00:00.000Z",
    }
  }
  const lists: { name: string; filter: string; rowOf: (id: string) => object }[] = [
    { name: "wishes", filter: "product_id", rowOf: wishOf },
    { name: "follows", filter: "producer_id", rowOf: followOf },
  ]
  return lists.flatMap(({ name, filter, rowOf }): FakeRoute[] => [
    {
      method: "GET",
      path: new RegExp(`^/store/customers/me/${name}$`),
      answer: (request) => {
        const kept = mine(request, name)
        const only = request.query.get(filter)
        if (!kept) return refuse("unauthorized", 401)
        return page([...kept].filter((id) => !only || id === only).map(rowOf), name)
      },
    },
    ...(["POST", "DELETE"] as const).map((method) => ({
      method,
      path: new RegExp(`^/store/customers/me/${name}/([^/]+)$`),
      answer: (request: FakeRequest) => {
        const kept = mine(request, name)
        const id = request.params[0] ?? ""
        if (!kept) return refuse("unauthorized", 401)
        if (id.includes("missing")) return refuse("ocop.listing_not_found", 404)
        if (method === "POST") kept.add(id)
        else kept.delete(id)
        return { body: { id } }
      },
    })),
  ])
}
