import { slugify } from "@ocop/rules"

const LONGEST = 70

/**
 * One ASCII handle per name, in the order given: the name's slug, cut at a hyphen; a second one of the
 * same slug gets "-2".
 */
export function uniqueHandles(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const slug = shortened(slugify(name))
    let handle = slug
    for (let next = 2; taken.has(handle); next++) handle = `${slug}-${next}`
    taken.add(handle)
    return handle
  })
}

function shortened(slug: string): string {
  if (slug.length <= LONGEST) return slug
  return slug.slice(0, LONGEST + 1).replace(/-[^-]*$/, "")
}
