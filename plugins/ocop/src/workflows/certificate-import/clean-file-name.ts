const MAX_LENGTH = 200

/**
 * A file's name as it may be shown and stored: without folders, control characters and characters that turn
 * the direction of text around, composed, at most 200 characters with its ending kept.
 */
export function cleanFileName(name: string): string {
  const base = name.normalize("NFC").split(/[/\\]/).at(-1) ?? ""
  const clean = base
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, "")
    .replace(/\s+/g, " ")
    .trim()
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(clean)?.[0] ?? ""
  const stem = clean.slice(0, clean.length - ending.length).replace(/^\.+/, "")
  const kept = [...stem].slice(0, MAX_LENGTH - ending.length).join("")
  return `${kept || "danh-sach"}${ending}`
}
