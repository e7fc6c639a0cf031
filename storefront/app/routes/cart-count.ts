import { readCartId } from "~/features/cart/cart-cookie.server"
import { countCart } from "~/features/cart/cart-count.server"
import { BackendError } from "~/platform/backend-error"
import type { Route } from "./+types/cart-count"

/** `GET /api/gio-hang`: `{ count }` for the header; the number is nobody else's business. */
export async function loader({ request }: Route.LoaderArgs) {
  const headers = { "Cache-Control": "private, no-store" }
  try {
    return Response.json({ count: await countCart(await readCartId(request)) }, { headers })
  } catch (error) {
    if (error instanceof BackendError) return Response.json({ count: 0 }, { status: 503, headers })
    throw error
  }
}
