import { askedPage } from "~/features/account/asked-page"
import { requireCustomer } from "~/features/account/require-customer.server"
import { listFollows, listWishes } from "./favourite-ask.server"

const PAGE = 24

/** A page of each list; both are turned with their own number in the address. */
export async function loadFavourites(request: Request, url: URL) {
  const { token } = await requireCustomer(request, url.pathname)
  const [wishPage, followPage] = [askedPage(url, "trang"), askedPage(url, "trang-theo-doi")]
  const [wishes, follows] = await Promise.all([
    listWishes(token, PAGE, (wishPage - 1) * PAGE),
    listFollows(token, PAGE, (followPage - 1) * PAGE),
  ])
  return {
    wishes: wishes.wishes,
    wishPages: { page: wishPage, more: wishes.count > wishPage * PAGE },
    follows: follows.follows,
    followPages: { page: followPage, more: follows.count > followPage * PAGE },
  }
}
export type FavouritesData = Awaited<ReturnType<typeof loadFavourites>>
