export type FakeRequest = {
  /** What the path's groups matched, decoded. */
  params: string[]
  query: URLSearchParams
  headers: Record<string, string | string[] | undefined>
  /** Parsed JSON, or undefined. */
  body: unknown
}

/** JSON unless `type` says otherwise; status 200 unless said. */
export type FakeAnswer = { status?: number; body: unknown; type?: string }

export type FakeRoute = {
  method: "GET" | "POST" | "DELETE"
  /** Matched against the whole path; put `^` and `$`. */
  path: RegExp
  answer: (request: FakeRequest) => FakeAnswer | Promise<FakeAnswer>
}
