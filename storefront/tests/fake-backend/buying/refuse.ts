import type { FakeAnswer } from "../fake-route"

export function refuse(code: string, status = 400): FakeAnswer {
  return {
    status,
    body: { code, type: status === 404 ? "not_found" : "not_allowed", message: `Refused: ${code}` },
  }
}
