import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SetHolidayBody } from "@ocop/contract"
import { CLOCK_MODULE } from "../../../modules/clock"
import { presentHoliday } from "../../../workflows/producer-holiday/present-holiday"
import { setHolidayWorkflow } from "../../../workflows/producer-holiday/set-holiday"
import type { ProducerRequest } from "../producer-session"

/** `GET /producer/holiday`: the days on which the shop is closed, those to come among them. */
export async function GET(req: ProducerRequest, res: MedusaResponse): Promise<void> {
  const row = await req.scope
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("producer")
    .where({ id: req.producer_session.producer_id })
    .first("holiday_from", "holiday_to")
  res.json(presentHoliday(row, req.scope.resolve(CLOCK_MODULE).today()))
}

/** `POST /producer/holiday`: sets, changes or ends it; every member may. */
export async function POST(
  req: ProducerRequest<SetHolidayBody>,
  res: MedusaResponse
): Promise<void> {
  const { holiday } = req.validatedBody
  const { result } = await setHolidayWorkflow(req.scope).run({
    input: { actor: req.producer_session, holiday },
  })
  res.json(result)
}
