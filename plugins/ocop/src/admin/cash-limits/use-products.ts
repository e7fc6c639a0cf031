import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { ask } from "../http/ask"

export interface NamedProduct {
  readonly id: string
  readonly title: string
}

/** What is read of the core's answer. */
const Products = {
  parse(value: unknown): NamedProduct[] {
    const { products } = value as { products: NamedProduct[] }
    return products.map(({ id, title }) => ({ id, title }))
  },
}

function useProducts(search: URLSearchParams, enabled: boolean) {
  search.set("fields", "id,title")
  return useQuery({
    queryKey: ["ocop", "products", search.toString()],
    queryFn: ({ signal }) => ask(`/admin/products?${search}`, Products, { signal }),
    placeholderData: keepPreviousData,
    enabled,
  })
}

/** The first few whose title holds the words. */
export const useFoundProducts = (q: string) =>
  useProducts(new URLSearchParams({ q, limit: "8" }), q.length > 1)

export const useNamedProducts = (ids: readonly string[]) =>
  useProducts(
    new URLSearchParams([["limit", String(ids.length)], ...ids.map((id) => ["id[]", id])]),
    ids.length > 0
  )
