import type { MedusaResponse } from "@medusajs/framework/http"
import type { ProducerRequest } from "../../producer-session"
import { ownFiling } from "../own-filing"

/** `GET /producer/certificate-filings/:id` */
export async function GET(req: ProducerRequest, res: MedusaResponse): Promise<void> {
  res.json({ filing: await ownFiling(req, req.params.id ?? "") })
}
