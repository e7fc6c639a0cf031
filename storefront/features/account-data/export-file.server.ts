import * as z from "zod"
import { requireCustomer } from "~/features/account/require-customer.server"
import { bearer } from "~/features/account/token-cookie.server"
import { askBackend } from "~/platform/backend.server"

/** All that is held of the customer, as a file that people and programs can read. */
export async function exportFile(request: Request, pathname: string): Promise<Response> {
  const { token } = await requireCustomer(request, pathname)
  const held = await askBackend(z.record(z.string(), z.unknown()), "/store/customers/me/export", {
    headers: bearer(token),
  })
  return new Response(JSON.stringify(held, null, 2), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": 'attachment; filename="du-lieu-cua-toi.json"',
      "Cache-Control": "private, no-store",
    },
  })
}
