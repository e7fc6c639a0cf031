import { readToken } from "~/features/account/token-cookie.server"
import { BackendError } from "~/platform/backend-error"
import { isFavourite } from "./favourite-ask.server"

/** Whether the thing in the address is a favourite of whoever asks; nothing is asked for somebody who is not signed in. */
export async function favouriteState(request: Request): Promise<boolean> {
  const query = new URL(request.url).searchParams
  const id = query.get("id")
  const token = await readToken(request)
  if (!token || !id) return false
  try {
    return await isFavourite(token, query.get("kind") === "follow" ? "follow" : "wish", id)
  } catch (error) {
    if (error instanceof BackendError) return false
    throw error
  }
}
