import { AdminRefundsResponse, CardReviewsResponse } from "@ocop/contract"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { ask, tell, unread } from "../http/ask"
import { useDeed } from "../http/use-deed"

/** Refunds on a page. */
export const PAGE = 30

/** Open ones to transfer, open ones of cards, and what was given back. */
export const REFUND_LISTS = {
  bank: "state=open&way=bank",
  card: "state=open&way=card",
  settled: "state=settled",
} as const
export type RefundList = keyof typeof REFUND_LISTS

/** A page of one list, oldest first. */
export function useRefunds(list: RefundList, offset: number, limit = PAGE) {
  return useQuery({
    queryKey: ["ocop", "refunds", list, offset, limit],
    queryFn: ({ signal }) =>
      ask(
        `/admin/refunds?${REFUND_LISTS[list]}&limit=${limit}&offset=${offset}`,
        AdminRefundsResponse,
        { signal }
      ),
    placeholderData: keepPreviousData,
  })
}

/** How many there are, for a tab. */
export const useRefundCount = (list: RefundList) => useRefunds(list, 0, 1).data?.count

/** The operator has transferred it. */
export const useSettleRefund = (id: string) =>
  useDeed((body: { bank_reference: string }) =>
    tell(`/admin/refunds/${encodeURIComponent(id)}/settle`, unread, body)
  )

/** Card payments that only a person can put right. */
export function useCardReviews() {
  return useQuery({
    queryKey: ["ocop", "card-reviews"],
    queryFn: ({ signal }) => ask("/admin/card-reviews", CardReviewsResponse, { signal }),
  })
}

/** The operator has looked at it, and says what was done. */
export const useResolveCardReview = (id: string) =>
  useDeed((body: { note: string }) =>
    tell(`/admin/card-reviews/${encodeURIComponent(id)}/resolve`, unread, body)
  )
