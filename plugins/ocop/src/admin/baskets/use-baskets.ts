import {
  AdminBasketResponse,
  AdminBasketsResponse,
  BasketGoodsResponse,
  type AdminBasket,
  type BasketForm,
} from "@ocop/contract"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { ask, tell } from "../http/ask"
import { useDeed } from "../http/use-deed"

/** Baskets on a page of the list. */
export const PAGE = 20

const path = (id: string) => `/admin/baskets/${encodeURIComponent(id)}`

export const useBaskets = (offset: number) =>
  useQuery({
    queryKey: ["ocop", "baskets", offset],
    queryFn: ({ signal }) =>
      ask(`/admin/baskets?limit=${PAGE}&offset=${offset}`, AdminBasketsResponse, { signal }),
    placeholderData: keepPreviousData,
  })

/** @param id null for a basket that is not there yet */
export const useBasket = (id: string | null) =>
  useQuery({
    queryKey: ["ocop", "basket", id],
    queryFn: async ({ signal }): Promise<AdminBasket> =>
      (await ask(path(id ?? ""), AdminBasketResponse, { signal })).basket,
    enabled: id !== null,
    // What is being written must not change under the eyes; the answer to saving says when it has.
    refetchOnWindowFocus: false,
  })

/** Goods that can be put in, by words of their names. */
export const useBasketGoods = (q: string) =>
  useQuery({
    queryKey: ["ocop", "basket-goods", q],
    queryFn: ({ signal }) =>
      ask(`/admin/baskets/goods?q=${encodeURIComponent(q)}`, BasketGoodsResponse, { signal }),
    enabled: q.length > 1,
  })

/** Saves a basket, a new one without `basket`. */
export const useSaveBasket = (basket: AdminBasket | null, done: string) =>
  useDeed(
    (form: BasketForm) =>
      basket
        ? tell(path(basket.id), AdminBasketResponse, { version: basket.version, form })
        : tell("/admin/baskets", AdminBasketResponse, form),
    done
  )

export const useBasketState = (id: string, deed: "publish" | "end", done: string) =>
  useDeed(() => tell(`${path(id)}/${deed}`, AdminBasketResponse, {}), done)
