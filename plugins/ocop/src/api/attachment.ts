import { slugify } from "@ocop/rules"

/**
 * The header `Content-Disposition` of a download: the name in ASCII for old programs, and as it is (RFC 6266,
 * RFC 8187) for all others.
 */
export function attachment(fileName: string): string {
  const ending = /\.[A-Za-z0-9]+$/.exec(fileName)?.[0] ?? ""
  const ascii = `${slugify(fileName.slice(0, fileName.length - ending.length)) || "file"}${ending}`
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
  )
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`
}
