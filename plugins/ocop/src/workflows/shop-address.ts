/**
 * Where the shop is: the first origin of STORE_CORS, without a slash at the end. A pattern is no address and is passed
 * over; null when there is nothing else.
 */
export function shopAddress(storeCors: string): string | null {
  const origins = storeCors.split(",").map((origin) => origin.trim())
  const url = origins.find((origin) => /^https?:\/\/[^*]+$/.test(origin))
  return url?.replace(/\/+$/, "") ?? null
}
