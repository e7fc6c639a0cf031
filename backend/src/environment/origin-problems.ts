/**
 * What is wrong with a list of sites whose pages may call the backend with a log-in: each is named in full, as a pattern
 * that is a little too wide lets any site act for whoever is logged in.
 *
 * @param list "https://a.vn,https://b.vn"
 */
export function originProblems(name: string, list: string): string[] {
  return list
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => !isOrigin(entry))
    .map(
      (entry) => `${name}: "${entry}" is not the address of one site, like https://shop.example.vn`
    )
}

function isOrigin(text: string): boolean {
  const isWhole = /^https?:\/\/[^*]+$/.test(text) && URL.canParse(text)
  return isWhole && new URL(text).origin === text
}
