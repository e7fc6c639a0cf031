/** Bare address of a complaint of an order, for whoever holds the order's link. */
export function orderComplaintPath(token: string, id: string): string {
  return `/don-hang/${encodeURIComponent(token)}/khieu-nai/${encodeURIComponent(id)}`
}

/** The backend's path of it. */
export function complaintRoute(token: string, id: string): string {
  return `/store/checkouts/${encodeURIComponent(token)}/complaints/${encodeURIComponent(id)}`
}
