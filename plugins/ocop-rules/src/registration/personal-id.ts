/**
 * A personal id (số định danh, số căn cước) in its stored form: 12 digits. Spaces, dots and dashes are
 * forgiven. The old id of 9 digits ended with 2024. Only the shape is looked at.
 *
 * @returns null when the shape is wrong
 */
export function parsePersonalId(text: string): string | null {
  const digits = text.normalize("NFKC").replace(/[\s.‐-―−-]/g, "")
  return /^0\d{11}$/.test(digits) ? digits : null
}
