import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readRemittanceFile } from "../../../../workflows/remittance/read-remittance-file"

/** `POST /admin/courier-remittances/file`: a form with one `file`, .xlsx or .csv. Says what is in it; keeps nothing. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { buffer, originalname } = req.file ?? { buffer: Buffer.alloc(0), originalname: "" }
  res.json(await readRemittanceFile(buffer, originalname))
}
