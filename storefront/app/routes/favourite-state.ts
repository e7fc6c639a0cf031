import { favouriteState } from "~/features/favourite/favourite-state.server"
import type { Route } from "./+types/favourite-state"

/** `GET /api/yeu-thich?kind=wish&id=…`: `{ on }` for a heart; whose it is, nobody else's business. */
export async function loader({ request }: Route.LoaderArgs) {
  const headers = { "Cache-Control": "private, no-store" }
  return Response.json({ on: await favouriteState(request) }, { headers })
}
