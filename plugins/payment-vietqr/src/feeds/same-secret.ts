import { createHash, timingSafeEqual } from "node:crypto"

/** Compares without telling by its time how much was right, also of different lengths. */
export function isSameSecret(given: string, expected: string): boolean {
  return timingSafeEqual(digest(given), digest(expected))
}

const digest = (text: string): Buffer => createHash("sha256").update(text).digest()
