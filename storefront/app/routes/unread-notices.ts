import { readToken, forgetToken } from "~/features/account/token-cookie.server"
import { countUnread } from "~/features/notice/notice-ask.server"
import { BackendError } from "~/platform/backend-error"
import type { Route } from "./+types/unread-notices"

/** `GET /api/thong-bao`: `{ unread }` for the header. A session that is over is forgotten, so it is asked once. */
export async function loader({ request }: Route.LoaderArgs) {
  const headers = new Headers({ "Cache-Control": "private, no-store" })
  const token = await readToken(request)
  try {
    return Response.json({ unread: token ? await countUnread(token) : 0 }, { headers })
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    if (error.status !== 401) return Response.json({ unread: 0 }, { status: 503, headers })
    headers.append("Set-Cookie", await forgetToken())
    return Response.json({ unread: 0 }, { headers })
  }
}
