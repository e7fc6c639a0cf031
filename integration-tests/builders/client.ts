import { theMarket } from "./the-market"

/** A file as a browser sends it. */
export interface UploadedFile {
  name: string
  content: Buffer | string
}

/** What came back. `body` is whatever JSON it was: tests say what they expect of it. */
export interface Answer {
  status: number
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- every test reads another shape
  body: any
  headers: Headers
}

/** Someone at the market's public door, known by nothing but headers. */
export class Client {
  constructor(readonly headers: () => Record<string, string> = () => ({})) {}

  get(path: string): Promise<Answer> {
    return this.send("GET", path)
  }

  post(path: string, body: unknown = {}): Promise<Answer> {
    return this.send("POST", path, JSON.stringify(body))
  }

  delete(path: string): Promise<Answer> {
    return this.send("DELETE", path)
  }

  /** A form with one file, as a browser sends it. */
  async upload(path: string, file: UploadedFile, field = "file"): Promise<Answer> {
    const form = new FormData()
    form.append(field, new Blob([file.content as never]), file.name)
    const response = await fetch(theMarket().origin + path, {
      method: "POST",
      headers: this.headers(),
      body: form,
    })
    return answered(response)
  }

  /** A form as it is, well formed or not. */
  async sendForm(path: string, body: string, boundary: string): Promise<Answer> {
    const response = await fetch(theMarket().origin + path, {
      method: "POST",
      headers: { "content-type": `multipart/form-data; boundary=${boundary}`, ...this.headers() },
      body,
    })
    return answered(response)
  }

  /** What is there as it is: a file and not JSON. */
  async download(path: string): Promise<{ status: number; bytes: Buffer; headers: Headers }> {
    const response = await fetch(theMarket().origin + path, { headers: this.headers() })
    const bytes = Buffer.from(await response.arrayBuffer())
    return { status: response.status, bytes, headers: response.headers }
  }

  /** A body as it is, well formed or not. */
  async send(method: string, path: string, body?: string): Promise<Answer> {
    const response = await fetch(theMarket().origin + path, {
      method,
      headers: { "content-type": "application/json", ...this.headers() },
      ...(body === undefined ? {} : { body }),
    })
    return answered(response)
  }
}

async function answered(response: Response): Promise<Answer> {
  const text = await response.text()
  return { status: response.status, body: parse(text), headers: response.headers }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** A storefront: it holds the publishable key. */
export const shop = new Client(() => ({ "x-publishable-api-key": theMarket().publishable_key }))

/** Anyone, with no key and no log-in. */
export const stranger = new Client()

/**
 * The body of an answer that has to be a yes.
 *
 * @throws Error with the refusal, so that a failing builder says why
 */
export async function granted(answer: Promise<Answer>) {
  const { status, body } = await answer
  if (status >= 300) {
    throw new Error(`Expected a yes, got ${status}: ${JSON.stringify(body)}`)
  }
  return body
}
