import {
  PromotionGuidePreview,
  PromotionGuideResponse,
  PromotionGuidesResponse,
  type PromotionGuideWish,
} from "@ocop/contract"
import { useMutation, useQuery } from "@tanstack/react-query"
import { ask, tell } from "../http/ask"
import { useDeed } from "../http/use-deed"

const BASE = "/admin/promotion-guides"

export function useGuides() {
  return useQuery({
    queryKey: ["ocop", "promotion-guides"],
    queryFn: ({ signal }) => ask(BASE, PromotionGuidesResponse, { signal }),
  })
}

/** Writes nothing, so nothing that is shown is read again. */
export const usePreview = () =>
  useMutation({
    mutationFn: (wish: PromotionGuideWish) => tell(`${BASE}/preview`, PromotionGuidePreview, wish),
  })

/** @param done what is said when it was done */
export const useRunGuide = (done: string) =>
  useDeed((wish: PromotionGuideWish) => tell(BASE, PromotionGuideResponse, wish), done)
