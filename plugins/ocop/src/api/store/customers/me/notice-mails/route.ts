import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ChooseNoticeMailsBody } from "@ocop/contract"
import { chooseNoticeMailsWorkflow } from "../../../../../workflows/shopper-notice/choose-notice-mails"
import { readNoticeMails } from "../../../../../workflows/shopper-notice/read-notice-mails"

/** `GET /store/customers/me/notice-mails`: of which kinds of news the customer gets mails (SPEC NT2). */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json(await readNoticeMails(knex, req.auth_context.actor_id))
}

/** `POST /store/customers/me/notice-mails`: says so. */
export async function POST(
  req: AuthenticatedMedusaRequest<ChooseNoticeMailsBody>,
  res: MedusaResponse
): Promise<void> {
  const customer_id = req.auth_context.actor_id
  const { kinds } = req.validatedBody
  await chooseNoticeMailsWorkflow(req.scope).run({ input: { customer_id, kinds } })
  return GET(req, res)
}
