import { WriteReviewBody, type OwnReviewsResponse } from "@ocop/contract"
import type { FakeAnswer, FakeRequest, FakeRoute } from "../fake-route"
import type { Market } from "./market"
import { refuse } from "./refuse"

const MINE = "\\/store\\/customers\\/me\\/reviews"

/** A customer's own reviews, and what they bought. */
export function reviewRoutes(market: Market): FakeRoute[] {
  const asCustomer =
    (answer: (own: OwnReviewsResponse, request: FakeRequest) => FakeAnswer) =>
    (request: FakeRequest): FakeAnswer => {
      const id = String(request.headers.authorization ?? "").replace("Bearer customer:", "")
      if (!market.customers.has(id)) return refuse("unauthorized", 401)
      const own = market.reviews.get(id) ?? { reviews: [], to_review: [] }
      market.reviews.set(id, own)
      return answer(own, request)
    }
  return [
    {
      method: "GET",
      path: new RegExp(`^${MINE}$`),
      answer: asCustomer((own) => ({ body: own })),
    },
    {
      method: "POST",
      path: new RegExp(`^${MINE}$`),
      answer: asCustomer((own, { body }) => {
        const { listing_id, mark, words } = WriteReviewBody.parse(body)
        const bought = own.to_review.find((product) => product.listing_id === listing_id)
        const written = own.reviews.find((review) => review.listing_id === listing_id)
        const product = written ?? bought
        if (!product) return refuse("ocop.review_not_bought")
        const { handle, title } = product
        own.to_review = own.to_review.filter((one) => one !== bought)
        own.reviews = own.reviews.filter((one) => one !== written)
        own.reviews.unshift({
          ...{ id: "rev_own", listing_id, handle, title, mark, words },
          ...{ state: "pending", reason: null, reply: null, replied_at: null },
          written_at: "2026-11-22T02:05:00.000Z",
          pictures: written?.pictures ?? [],
        })
        return { body: { review_id: "rev_own" } }
      }),
    },
    {
      method: "DELETE",
      path: new RegExp(`^${MINE}\\/([^/]+)$`),
      answer: asCustomer((own, { params: [id] }) => {
        if (!own.reviews.some((review) => review.id === id)) {
          return refuse("ocop.review_not_found", 404)
        }
        own.reviews = own.reviews.filter((review) => review.id !== id)
        return { body: { review_id: id, deleted: true } }
      }),
    },
    {
      method: "POST",
      path: new RegExp(`^${MINE}\\/([^/]+)\\/pictures$`),
      answer: asCustomer((own, { params: [id] }) => {
        const review = own.reviews.find((one) => one.id === id)
        if (!review) return refuse("ocop.review_not_found", 404)
        if (review.pictures.length > 0) return refuse("ocop.review_pictures_full")
        review.pictures.push({ id: "revpic_own", width: 800, height: 600 })
        return { body: { review_id: id } }
      }),
    },
    {
      method: "GET",
      path: new RegExp(`^${MINE}\\/([^/]+)\\/pictures\\/([^/]+)$`),
      answer: asCustomer((own, { params: [id, picture] }) =>
        own.reviews.some(
          (one) => one.id === id && one.pictures.some((shown) => shown.id === picture)
        )
          ? { body: "ảnh", type: "image/webp" }
          : refuse("ocop.review_not_found", 404)
      ),
    },
  ]
}
