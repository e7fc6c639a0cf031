/** An answer of the shop as tests look at it. */
export type Page = {
  status: number
  headers: Headers
  html: string
  /** What a reader sees: without tags and scripts, entities decoded, spaces joined. */
  text: string
  /** Data blocks for search engines. */
  jsonLd: Record<string, unknown>[]
}

export async function pageOf(response: Response): Promise<Page> {
  const html = await response.text()
  if (html.includes("\u0000")) throw new Error(`${response.url} holds NUL bytes`)
  const blocks = html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)
  return {
    status: response.status,
    headers: response.headers,
    html,
    text: textOf(html),
    jsonLd: [...blocks].map(([, json = ""]) => JSON.parse(json) as Record<string, unknown>),
  }
}

const ENTITIES: Record<string, string> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
}

function textOf(html: string): string {
  return html
    .replace(/^.*?<body[^>]*>/s, "")
    .replace(/<script.*?<\/script>/gs, "")
    .replace(/<!-- -->/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, " ")
}
