import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import {
  AdminComplaintsQuery,
  AdminRefundsQuery,
  AfterOrderQuery,
  AnswerReturnBody,
  BuyerEntryBody,
  CancelCheckoutBody,
  CancelLinesBody,
  OpenComplaintBody,
  OperatorCancelLinesBody,
  OperatorEntryBody,
  ProducerEntryBody,
  RefundAccountBody,
  RequestReturnBody,
  ReturnSentBody,
  SettleRefundBody,
} from "@ocop/contract"
import { checkoutOrder } from "../store/checkouts/[token]/checkout-order"
import { receivePicture } from "../producer/pictures/receive-picture"

const taking = (
  matcher: string,
  body: Parameters<typeof validateAndTransformBody>[0]
): MiddlewareRoute => ({ matcher, method: "POST", middlewares: [validateAndTransformBody(body)] })

const asking = (
  matcher: string,
  query: Parameters<typeof validateAndTransformQuery>[0]
): MiddlewareRoute => ({
  matcher,
  method: "GET",
  middlewares: [validateAndTransformQuery(query, { isList: true })],
})

/** Nobody's file is received who has no link: it is checked before the body is read. */
const linkFirst: typeof receivePicture = (req, _res, next) => {
  try {
    checkoutOrder(req)
    next()
  } catch (problem) {
    next(problem)
  }
}

/** What the routes of this subject take, parsed at the door. */
export const afterOrderInputs: MiddlewareRoute[] = [
  taking("/store/checkouts/:token/cancel", CancelCheckoutBody),
  taking("/store/checkouts/:token/refund-account", RefundAccountBody),
  taking("/producer/shop-orders/:id/cancel-lines", CancelLinesBody),
  taking("/admin/shop-orders/:id/cancel-lines", OperatorCancelLinesBody),
  asking("/admin/refunds", AdminRefundsQuery),
  taking("/admin/refunds/:id/settle", SettleRefundBody),
  taking("/store/checkouts/:token/return", RequestReturnBody),
  taking("/store/checkouts/:token/returns/:id/sent", ReturnSentBody),
  taking("/store/checkouts/:token/complaints", OpenComplaintBody),
  taking("/store/checkouts/:token/complaints/:id/entries", BuyerEntryBody),
  {
    matcher: "/store/checkouts/:token/complaints/:id/pictures",
    method: "POST",
    middlewares: [linkFirst, receivePicture],
  },
  asking("/producer/returns", AfterOrderQuery),
  ...["accept", "refuse", "received", "refund"].map((action) =>
    taking(`/producer/returns/:id/${action}`, AnswerReturnBody)
  ),
  asking("/producer/complaints", AfterOrderQuery),
  taking("/producer/complaints/:id/entries", ProducerEntryBody),
  asking("/admin/complaints", AdminComplaintsQuery),
  taking("/admin/complaints/:id/entries", OperatorEntryBody),
]
