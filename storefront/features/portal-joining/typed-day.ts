/**
 * A day as people type it ("3/2/1988", "03-02-1988", "03021988") in its stored form, "YYYY-MM-DD". Whether
 * the day exists is not looked at.
 *
 * @returns the text as it is when it is no such day
 */
export function typedDay(text: string): string {
  const [, day, month, year] =
    /^(\d{1,2})[\s./-](\d{1,2})[\s./-](\d{4})$/.exec(text.trim()) ??
    /^(\d{2})(\d{2})(\d{4})$/.exec(text.trim()) ??
    []
  if (!day || !month || !year) return text.trim()
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`
}
