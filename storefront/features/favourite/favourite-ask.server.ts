import { FollowsResponse, WishesResponse } from "@ocop/contract"
import * as z from "zod"
import { bearer } from "~/features/account/token-cookie.server"
import { askBackend } from "~/platform/backend.server"
import type { FavouriteKind } from "./favourite-kind"

const LISTS = {
  wish: "/store/customers/me/wishes",
  follow: "/store/customers/me/follows",
} as const

/** Puts something on a list or takes it off; either can be repeated. @throws BackendError 404 for what is not on show */
export async function setFavourite(
  token: string,
  { kind, id, on }: { kind: FavouriteKind; id: string; on: boolean }
): Promise<void> {
  await askBackend(z.unknown(), `${LISTS[kind]}/${encodeURIComponent(id)}`, {
    method: on ? "POST" : "DELETE",
    headers: bearer(token),
  })
}

export async function isFavourite(
  token: string,
  kind: FavouriteKind,
  id: string
): Promise<boolean> {
  const query = new URLSearchParams({
    limit: "1",
    [kind === "wish" ? "product_id" : "producer_id"]: id,
  })
  const { count } = await askBackend(z.object({ count: z.number() }), `${LISTS[kind]}?${query}`, {
    headers: bearer(token),
  })
  return count > 0
}

export function listWishes(token: string, limit: number, offset: number) {
  return askBackend(WishesResponse, `${LISTS.wish}?limit=${limit}&offset=${offset}`, {
    headers: bearer(token),
  })
}

export function listFollows(token: string, limit: number, offset: number) {
  return askBackend(FollowsResponse, `${LISTS.follow}?limit=${limit}&offset=${offset}`, {
    headers: bearer(token),
  })
}
