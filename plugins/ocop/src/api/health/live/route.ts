import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

/** `GET /health/live`: this process answers. Whoever restarts silent processes asks it; nothing else is looked at. */
export function GET(_req: MedusaRequest, res: MedusaResponse<{ live: true }>): void {
  res.setHeader("Cache-Control", "no-store")
  res.json({ live: true })
}
