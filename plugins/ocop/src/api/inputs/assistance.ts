import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { AgreeAssistanceBody, BeginAssistanceBody, RedeemAssistanceBody } from "@ocop/contract"

const body = (matcher: string, schema: Parameters<typeof validateAndTransformBody>[0]) => ({
  matcher,
  method: "POST" as const,
  middlewares: [validateAndTransformBody(schema)],
})

/** What the routes of this subject take, parsed at the door. */
export const assistanceInputs: MiddlewareRoute[] = [
  body("/producer/assistance", AgreeAssistanceBody),
  body("/admin/producers/:id/assistance/sessions", BeginAssistanceBody),
  body("/store/assistance-codes", RedeemAssistanceBody),
]
