import { slugify } from "@ocop/rules"

/**
 * An address of its own for a producer: its name in ASCII, with a number when that is taken. The handle is
 * added to `taken`.
 */
export function freeHandle(name: string, taken: Set<string>): string {
  const slug = slugify(name) || "chu-the"
  let handle = slug
  for (let number = 2; taken.has(handle); number++) {
    handle = `${slug}-${number}`
  }
  taken.add(handle)
  return handle
}
