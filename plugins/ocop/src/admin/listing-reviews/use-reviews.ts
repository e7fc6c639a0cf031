import {
  ListingReviewResponse,
  ListingReviewsResponse,
  type ListingReview,
  type ListingReviewsQuery,
} from "@ocop/contract"
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { ask, tell } from "../http/ask"
import { Failure } from "../http/failure"

/** Reviews on a page. */
export const PAGE = 20

const OUTDATED = "ocop.review_outdated"
const path = (id: string) => `/admin/listing-reviews/${encodeURIComponent(id)}`
const key = (id: string) => ["ocop", "listing-review", id]

/** Wordings in one state, the longest waiting first. */
export function useReviews(state: ListingReviewsQuery["state"], offset: number) {
  return useQuery({
    queryKey: ["ocop", "listing-reviews", state, offset],
    queryFn: ({ signal }) =>
      ask(
        `/admin/listing-reviews?state=${state}&limit=${PAGE}&offset=${offset}`,
        ListingReviewsResponse,
        { signal }
      ),
    placeholderData: keepPreviousData,
  })
}

export function useReview(id: string) {
  return useQuery({
    queryKey: key(id),
    queryFn: async ({ signal }): Promise<ListingReview> =>
      (await ask(path(id), ListingReviewResponse, { signal })).review,
    // What an operator is reading must not change under the eyes; the answer says when it has.
    refetchOnWindowFocus: false,
  })
}

/** Answers a wording; one that its producer has changed meanwhile is read again. */
function useAnswer<Body extends object>(id: string, action: "approve" | "ask-changes") {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: Body) => tell(`${path(id)}/${action}`, ListingReviewResponse, body),
    onSuccess: ({ review }) => {
      queries.setQueryData(key(id), review)
      return queries.invalidateQueries({ queryKey: ["ocop", "listing-reviews"] })
    },
    onError: (error) =>
      error instanceof Failure && error.code === OUTDATED
        ? queries.invalidateQueries({ queryKey: key(id) })
        : undefined,
  })
}

export const useApprove = (id: string) => useAnswer<{ version: number }>(id, "approve")
export const useAskChanges = (id: string) =>
  useAnswer<{ version: number; note: string }>(id, "ask-changes")
