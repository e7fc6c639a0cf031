/** A stored number as people here read it: "+84912345678" → "0912 345 678". Other text stays as it is. */
export function phoneText(stored: string): string {
  const [, national] = /^\+84(\d{9,10})$/.exec(stored) ?? []
  if (!national) return stored
  return `0${national}`.replace(/^(\d{4})(\d{3})(\d+)$/, "$1 $2 $3")
}
