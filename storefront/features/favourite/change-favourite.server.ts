import { data, redirect } from "react-router"
import * as z from "zod"
import { requireCustomer } from "~/features/account/require-customer.server"
import { returnPath } from "~/features/account/return-path"
import { BackendError } from "~/platform/backend-error"
import { shopPath } from "~/platform/i18n/shop-path"
import { notFound } from "~/platform/page-refusal.server"
import { setFavourite } from "./favourite-ask.server"

const FavouriteForm = z.object({
  kind: z.enum(["wish", "follow"]),
  id: z.string().min(1).max(100),
  on: z.enum(["1", "0"]).transform((on) => on === "1"),
  /** With scripts: the page stays. */
  stay: z.string().optional(),
})

/** Every heart and every "follow". Whoever is not signed in comes back to the page with the button after that. */
export async function changeFavourite(request: Request) {
  // A heart on a page says in the address what it is about; a row of the list in its form.
  const form = FavouriteForm.safeParse({
    ...Object.fromEntries(new URL(request.url).searchParams),
    ...Object.fromEntries(await request.formData()),
  })
  if (!form.success) throw notFound()
  const { kind, id, on, stay } = form.data
  const { token } = await requireCustomer(request, pageOf(request))
  try {
    await setFavourite(token, { kind, id, on })
  } catch (error) {
    if (error instanceof BackendError && error.isNotFound) throw notFound()
    throw error
  }
  if (stay) return data({ on })
  return redirect(shopPath(LIST) + (kind === "follow" ? "#theo-doi" : ""), 303)
}

const LIST = "/tai-khoan/yeu-thich"

/** The page of this shop that the button stands on, where the browser tells it; else the list. */
function pageOf(request: Request): string {
  const from = request.headers.get("referer") ?? ""
  const page = URL.canParse(from) ? new URL(from) : null
  const here = page?.host === request.headers.get("host")
  return page && here ? returnPath(page.pathname + page.search) : shopPath(LIST)
}
