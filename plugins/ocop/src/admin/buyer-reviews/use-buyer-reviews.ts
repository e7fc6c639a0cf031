import { AdminReviewsResponse, ReviewDoneResponse, type AdminReview } from "@ocop/contract"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { ask, tell } from "../http/ask"
import { useDeed } from "../http/use-deed"

/** Reviews on a page. */
export const PAGE = 20
const path = (id: string) => `/admin/reviews/${encodeURIComponent(id)}`

/** Buyers' reviews in one state, what has waited longest first. */
export function useBuyerReviews(state: AdminReview["state"], offset: number) {
  const query = new URLSearchParams({ state, limit: String(PAGE), offset: String(offset) })
  return useQuery({
    queryKey: ["ocop", "buyer-reviews", state, offset],
    queryFn: ({ signal }) => ask(`/admin/reviews?${query}`, AdminReviewsResponse, { signal }),
    placeholderData: keepPreviousData,
  })
}

/** Shows what was read to everybody; what its author changed since is refused. */
export const usePublish = ({ id, revision }: AdminReview, done: string) =>
  useDeed(() => tell(`${path(id)}/publish`, ReviewDoneResponse, { revision }), done)

/** Refuses what waits, or takes what is shown out of sight, with a reason that its author reads. */
export const useTakeBack = ({ id, revision }: AdminReview, deed: "reject" | "hide", done: string) =>
  useDeed(
    (reason: string) => tell(`${path(id)}/${deed}`, ReviewDoneResponse, { revision, reason }),
    done
  )

/** Takes the producer's reply out of sight. */
export const useHideReply = ({ id }: AdminReview, done: string) =>
  useDeed((reason: string) => tell(`${path(id)}/hide-reply`, ReviewDoneResponse, { reason }), done)

/** Where a buyer's picture is shown. */
export const reviewPictureHref = (id: string, pictureId: string) =>
  `${path(id)}/pictures/${encodeURIComponent(pictureId)}`
