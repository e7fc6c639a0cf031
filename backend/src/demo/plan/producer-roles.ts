import type { ProducerStatus } from "./demo-plan"

/**
 * Producers that are there to try something, named by a row of theirs. The suspended ones lost their
 * certificates by the source's own account, and the one that waits was a proposal there: nothing is
 * said of a real organisation that a source did not say.
 */
const STATUSES: Readonly<Record<string, ProducerStatus>> = {
  OP0139: "suspended",
  OP0356: "suspended",
  OP0124: "submitted",
}

/** Accounts that can be logged in to; `.example` is reserved, so no mail ever leaves. */
const LOGINS: Readonly<Record<string, string>> = {
  OP0284: "htx-phu-luong@demo.example",
  OP0241: "khai-hoan@demo.example",
  OP0005: "vicosap@demo.example",
}

export function statusOf(rowIds: readonly string[]): ProducerStatus {
  return rowIds.map((id) => STATUSES[id]).find(Boolean) ?? "approved"
}

export function loginOf(rowIds: readonly string[]): string | null {
  return rowIds.map((id) => LOGINS[id]).find(Boolean) ?? null
}
