/** The five pages that nearly everybody sees, in the demonstration. */
export interface MainPage {
  name: string
  path: string
  /** Somebody's own page: with their cart. */
  own: boolean
  /** Says itself that search engines shall not keep it. */
  hidden: boolean
}

/** Finds them by the shop's links, so that they are there whatever the demonstration sells. */
export async function mainPages(shop: string): Promise<MainPage[]> {
  const search = await html(`${shop}/tim-kiem?con_hang=1`)
  const product = first(search, /href="(\/san-pham\/[^"?#]+)"/)
  const producer = first(await html(shop + product), /href="(\/nha-san-xuat-ocop\/[^"?#]+)"/)
  return [
    { name: "home", path: "/", own: false, hidden: false },
    { name: "search", path: "/tim-kiem?q=tra", own: false, hidden: true },
    { name: "product", path: product, own: false, hidden: false },
    { name: "producer", path: producer, own: false, hidden: false },
    { name: "checkout, one article", path: "/dat-hang", own: true, hidden: true },
  ]
}

/** Puts one of the product into a new cart, as the page's form does. @returns the cart's cookie */
export async function cartWith(shop: string, productPath: string): Promise<string> {
  const page = await html(shop + productPath)
  const variant_id = first(page, /(variant_[0-9A-Z]+)/)
  const answer = await fetch(`${shop}/gio-hang`, {
    method: "POST",
    redirect: "manual",
    headers: { origin: shop },
    body: new URLSearchParams({ intent: "add", variant_id, quantity: "1" }),
  })
  const [cookie = ""] = answer.headers.getSetCookie().map((set) => set.split(";")[0] ?? "")
  if (!cookie) throw new RangeError(`No cart was given: ${answer.status}`)
  return cookie
}

async function html(url: string): Promise<string> {
  const answer = await fetch(url)
  if (!answer.ok) throw new RangeError(`${url}: ${answer.status}`)
  return answer.text()
}

function first(page: string, pattern: RegExp): string {
  const found = pattern.exec(page)?.[1]
  if (!found) throw new RangeError(`Nothing like ${pattern} on the page`)
  return found
}
