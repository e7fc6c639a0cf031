import type { ProducerStatus } from "../sellable.js"

/** `submit` is the producer's own, the others are an operator's. */
export type ProducerAction =
  "submit" | "approve" | "ask-correction" | "refuse" | "suspend" | "reinstate"

export interface ProducerStanding {
  readonly status: ProducerStatus
  /** An operator has asked for a correction that was not submitted yet. */
  readonly correction_asked: boolean
}

interface Way {
  readonly from: readonly ProducerStatus[]
  readonly to: ProducerStatus
}

const WAYS: Record<ProducerAction, Way> = {
  submit: { from: ["draft", "submitted"], to: "submitted" },
  approve: { from: ["submitted", "approved"], to: "approved" },
  // From refused too: a refusal is final for the producer, and an operator can open it again.
  "ask-correction": { from: ["submitted", "refused"], to: "draft" },
  refuse: { from: ["submitted", "refused"], to: "refused" },
  suspend: { from: ["approved", "suspended"], to: "suspended" },
  reinstate: { from: ["suspended", "approved"], to: "approved" },
}

/**
 * Where an action leads from where a producer stands; null when it makes no sense from there. Repeating
 * one is allowed and leads to where it stands.
 */
export function nextProducerStatus(
  { status, correction_asked }: ProducerStanding,
  action: ProducerAction
): ProducerStatus | null {
  if (action === "ask-correction" && status === "draft") return correction_asked ? "draft" : null
  const { from, to } = WAYS[action]
  return from.includes(status) ? to : null
}
