export type MedusaName = { first_name: string; last_name: string }

/**
 * A Vietnamese name as one field into Medusa's two: the last word is the given name, what stands before it is
 * family and middle name. `last first` gives the name back.
 *
 * @param name as typed; spaces are tidied
 */
export function medusaName(name: string): MedusaName {
  const words = name.normalize("NFC").trim().split(/\s+/)
  const first_name = words.pop() ?? ""
  return { first_name, last_name: words.join(" ") }
}

/** The name as it is read: family, middle, given. */
export function personName({
  first_name,
  last_name,
}: { [Part in keyof MedusaName]?: string | null | undefined }): string {
  return [last_name, first_name].filter(Boolean).join(" ")
}
