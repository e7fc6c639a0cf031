/**
 * A tracking code as it is compared: upper case, letters and digits alone. Couriers print «SPX-VN 0123» and
 * producers type «spxvn0123». Null when nothing is left of it.
 */
export function trackingKey(code: string | null): string | null {
  const key = (code ?? "")
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "")
  return key || null
}
