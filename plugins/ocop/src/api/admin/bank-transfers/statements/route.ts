import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { BANK_TRANSFER_MODULE } from "../../../../modules/bank-transfer"
import { drainBankTransfers } from "../../../../workflows/bank-transfer/drain-bank-transfers"
import { takeStatement } from "../../../../workflows/bank-transfer/take-statement"

/** `POST /admin/bank-transfers/statements`: keeps what is new of a bank's statement, and looks at it. */
export async function POST(
  req: MedusaRequest & { file?: Express.Multer.File },
  res: MedusaResponse
): Promise<void> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { account } = req.scope.resolve(BANK_TRANSFER_MODULE).settings()
  const file = req.file?.buffer ?? Buffer.alloc(0)
  res.json(await takeStatement(knex, file, account?.account ?? "", true))
  await drainBankTransfers(req.scope)
}
