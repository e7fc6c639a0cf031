import { typedWhole } from "./typed-whole"

/** @returns whole đồng of "120.000", "120,000 ₫" or "120000"; null for anything else */
export const typedDong = (text: string): number | null =>
  typedWhole(text.trim().replace(/\s*[₫đ]$/u, ""))
