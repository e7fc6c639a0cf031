import type { Answer } from "./client"

/**
 * Asks each of these, and expects nothing but plain «no»: a 4xx with a string `code`. One test for many
 * rows, because a test costs a fresh database; all rows that are answered otherwise are shown at once.
 *
 * @param status when it has to be that one
 */
export async function expectRefusals<T>(
  rows: Record<string, T> | readonly string[],
  ask: (row: T) => Promise<Answer>,
  { status, code }: { status?: number; code?: string } = {}
): Promise<void> {
  const named = (
    Array.isArray(rows) ? Object.fromEntries(rows.map((row) => [row, row])) : rows
  ) as Record<string, T>
  const otherwise: Record<string, string> = {}
  for (const [name, row] of Object.entries(named)) {
    const answer = await ask(row)
    if (
      !isRefusal(answer) ||
      (status ?? answer.status) !== answer.status ||
      (code ?? answer.body.code) !== answer.body.code
    ) {
      otherwise[name] = `${answer.status} ${JSON.stringify(answer.body).slice(0, 200)}`
    }
  }
  expect(otherwise, "answered otherwise than with a refusal").toEqual({})
}

/** Expects one certain «no». */
export async function expectRefusal(
  answer: Promise<Answer>,
  status: number,
  code: string
): Promise<void> {
  const { status: got, body } = await answer
  expect({ status: got, code: body.code, message: body.message }).toEqual({
    status,
    code,
    message: expect.any(String),
  })
}

const isRefusal = ({ status, body }: Answer): boolean =>
  status >= 400 && status < 500 && typeof body.code === "string" && typeof body.message === "string"
