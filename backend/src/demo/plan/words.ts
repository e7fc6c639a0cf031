/**
 * Whether a title has a word or phrase as whole words. Accents count ("dừa" is not in "dứa"), case
 * does not.
 */
export function says(title: string, phrase: string): boolean {
  if (!title.toLowerCase().includes(phrase.toLowerCase())) return false
  const escaped = phrase.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "iu").test(title)
}

export function saysAny(title: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => says(title, phrase))
}
