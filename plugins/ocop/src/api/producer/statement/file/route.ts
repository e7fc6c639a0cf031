import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { StatementFileQuery } from "@ocop/contract"
import type * as z from "@medusajs/framework/zod"
import { CLOCK_MODULE } from "../../../../modules/clock"
import { readStatement } from "../../../../workflows/settlement/read-statement"
import { statementFile } from "../../../../workflows/settlement/statement-file"
import { sendSheetFile } from "../../../send-sheet-file"
import type { ProducerRequest } from "../../producer-session"

/** `GET /producer/statement/file`: the same as a file to keep. */
export async function GET(req: ProducerRequest, res: MedusaResponse): Promise<void> {
  const { format, ...period } = req.validatedQuery as z.infer<typeof StatementFileQuery>
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const clock = req.scope.resolve(CLOCK_MODULE)
  const moment = { today: clock.today(), now: clock.now() }
  const statement = await readStatement(knex, req.producer_session.producer_id, period, moment)
  sendSheetFile(res, await statementFile(statement, format))
}
