import { ErrorBody } from "@ocop/contract"
import { Failure } from "./failure"

/**
 * Saves what the backend answers as a file.
 *
 * @param name of the file
 * @throws Failure when there is no answer or it is a refusal
 */
export async function download(path: string, name: string): Promise<void> {
  const response = await fetch(path, { credentials: "include" }).catch(() => {
    throw new Failure(0)
  })
  if (!response.ok) {
    const body: unknown = await response.json().catch(() => null)
    throw new Failure(response.status, ErrorBody.safeParse(body).data?.code)
  }
  const address = URL.createObjectURL(await response.blob())
  const link = Object.assign(document.createElement("a"), { href: address, download: name })
  document.body.append(link)
  link.click()
  link.remove()
  // Some browsers begin to save only after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
