import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import {
  AdminBasketsQuery,
  AnswerBasketBody,
  BasketForm,
  BasketGoodsQuery,
  SaveBasketBody,
  SetBasketBody,
} from "@ocop/contract"
import { guardBasketLines, refuseBasketMarks } from "../guard-basket-lines"

const query = (schema: Parameters<typeof validateAndTransformQuery>[0]) => [
  validateAndTransformQuery(schema, {}),
]
const body = (schema: Parameters<typeof validateAndTransformBody>[0]) => [
  validateAndTransformBody(schema),
]
const LINE = "/store/carts/:id/line-items/:line_id"

/** Baskets that mix producers: what their routes take, and what Medusa's routes of a cart leave alone. */
export const basketsInputs: MiddlewareRoute[] = [
  {
    matcher: "/admin/baskets",
    method: "GET",
    middlewares: query(AdminBasketsQuery),
  },
  { matcher: "/admin/baskets", method: "POST", middlewares: body(BasketForm) },
  {
    matcher: "/admin/baskets/goods",
    method: "GET",
    middlewares: query(BasketGoodsQuery),
  },
  {
    matcher: "/admin/baskets/:id",
    method: "POST",
    middlewares: body(SaveBasketBody),
  },
  {
    matcher: "/producer/baskets/:id/answer",
    method: "POST",
    middlewares: body(AnswerBasketBody),
  },
  {
    matcher: "/store/carts/:id/baskets",
    method: "POST",
    middlewares: body(SetBasketBody),
  },
  { matcher: "/store/carts", method: "POST", middlewares: [refuseBasketMarks] },
  {
    matcher: "/store/carts/:id/line-items",
    method: "POST",
    middlewares: [refuseBasketMarks],
  },
  {
    matcher: LINE,
    method: "POST",
    middlewares: [refuseBasketMarks, guardBasketLines],
  },
  { matcher: LINE, method: "DELETE", middlewares: [guardBasketLines] },
]
