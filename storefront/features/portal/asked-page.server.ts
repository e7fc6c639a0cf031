const PER_PAGE = 20
const LAST_PAGE = 500

/** A page of a list (`trang`), perhaps of one order only (`don`), with the backend's query for it. */
export function askedPage(url: URL) {
  const order = (url.searchParams.get("don") ?? "").slice(0, 64) || null
  const asked = Math.trunc(Number(url.searchParams.get("trang"))) || 1
  const page = Math.min(Math.max(asked, 1), LAST_PAGE)
  const query = new URLSearchParams({
    limit: String(PER_PAGE),
    offset: String((page - 1) * PER_PAGE),
    ...(order ? { shop_order_id: order } : {}),
  })
  return { order, page, perPage: PER_PAGE, query: String(query) }
}
