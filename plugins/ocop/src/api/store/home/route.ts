import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readHome } from "../../../workflows/home-slot/read-home"

/** `GET /store/home`: what operators have scheduled for the home page for now. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await readHome(req.scope))
}
