/** Whether Meilisearch is asked, as one process knows it. */
export type Circuit =
  /** It is asked. */
  | { readonly kind: "closed" }
  /** It is not asked; only probes go there. */
  | { readonly kind: "open"; readonly failures: number }
  /** A probe was answered: one search is sent, and the others wait for what becomes of it. */
  | { readonly kind: "trial"; readonly failures: number; readonly asking: boolean }

export type CircuitEvent = "asked" | "answered" | "failed" | "probe-answered" | "probe-failed"

export const CLOSED: Circuit = { kind: "closed" }

/**
 * What a circuit becomes. Failures are counted over trials that fail, so a server whose health is good and
 * whose searches are slow is tried ever less often; an answered search forgets them.
 */
export function nextCircuit(circuit: Circuit, event: CircuitEvent): Circuit {
  switch (circuit.kind) {
    case "closed":
      return event === "failed" ? { kind: "open", failures: 1 } : circuit
    case "open":
      // What comes back late of searches sent before it opened says nothing new.
      if (event === "probe-answered") {
        return { kind: "trial", failures: circuit.failures, asking: false }
      }
      return event === "probe-failed" ? { kind: "open", failures: circuit.failures + 1 } : circuit
    case "trial":
      if (event === "answered") {
        return CLOSED
      }
      if (event === "failed") {
        return { kind: "open", failures: circuit.failures + 1 }
      }
      return event === "asked" ? { ...circuit, asking: true } : circuit
  }
}

export const mayAsk = (circuit: Circuit): boolean =>
  circuit.kind === "closed" || (circuit.kind === "trial" && !circuit.asking)
