import { promisify } from "node:util"
import { brotliCompress, constants, gzip } from "node:zlib"
import { entityTag } from "./page-key"
import { hashScripts } from "./script-hashes"

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** Small enough on the wire, and made in a few milliseconds. */
const BROTLI_QUALITY = 5

/** What differs from answer to answer, or is said by how this one is sent. */
const NOT_KEPT = ["content-length", "content-encoding", "transfer-encoding", "date"]

/** A page as it is sent, in each encoding that is asked for. */
export interface KeptPage {
  version: string
  headers: Record<string, string>
  bodies: Readonly<Record<"br" | "gzip" | "identity", Buffer<ArrayBuffer>>>
  /** Of its bodies and headers. */
  bytes: number
}

/**
 * Reads a rendered page to its end and makes it one to keep.
 *
 * @param version what the backend's version was before it was rendered
 * @returns the page, or the answer as it was when it is not one for everybody: another status, a cookie, private
 */
export async function keepPage(answer: Response, version: string): Promise<KeptPage | Response> {
  if (!mayBeKept(answer)) return answer
  const policy = answer.headers.get("content-security-policy") ?? ""
  const page = hashScripts(await answer.text(), policy)
  const identity = Buffer.from(page.html)
  const [br, gz] = await Promise.all([
    brotli(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
    gzipped(identity),
  ])
  const headers: Record<string, string> = Object.fromEntries(
    [...answer.headers].filter(([name]) => !NOT_KEPT.includes(name))
  )
  headers["content-security-policy"] = page.policy
  headers["etag"] = entityTag(identity)
  headers["vary"] = "Accept-Encoding"
  const bytes = identity.length + br.length + gz.length + JSON.stringify(headers).length
  return { version, headers, bodies: { br, gzip: gz, identity }, bytes }
}

function mayBeKept({ status, headers }: Response): boolean {
  return (
    status === 200 &&
    !headers.has("set-cookie") &&
    /^text\/html/.test(headers.get("content-type") ?? "") &&
    /\bpublic\b/.test(headers.get("cache-control") ?? "") &&
    /'nonce-/.test(headers.get("content-security-policy") ?? "")
  )
}

/** The kept page as the answer to one request; 304 for a browser that has it. */
export function sendPage(page: KeptPage, request: Request, how: "hit" | "miss"): Response {
  const headers = new Headers(page.headers)
  headers.set("x-cache", how)
  const known = request.headers.get("if-none-match")?.split(/,\s*/) ?? []
  if (known.includes(page.headers.etag!)) return new Response(null, { status: 304, headers })
  const encoding = encodingFor(request.headers.get("accept-encoding") ?? "")
  const body = page.bodies[encoding]
  if (encoding !== "identity") headers.set("content-encoding", encoding)
  headers.set("content-length", String(body.length))
  return new Response(body, { headers })
}

function encodingFor(accepted: string): keyof KeptPage["bodies"] {
  const takes = (name: string) =>
    new RegExp(`\\b${name}\\b(?!\\s*;\\s*q=0(\\.0+)?\\s*(,|$))`).test(accepted)
  return takes("br") ? "br" : takes("gzip") ? "gzip" : "identity"
}
