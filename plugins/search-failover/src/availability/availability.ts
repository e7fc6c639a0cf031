import type { Logger } from "@medusajs/framework/types"
import { messageOf } from "../message-of"
import { backOff, type Pace } from "./back-off"
import { CLOSED, mayAsk, nextCircuit, type Circuit, type CircuitEvent } from "./circuit"

export interface Availability {
  readonly circuit: Circuit
  /** False: ask PostgreSQL. True is a promise to report `answered` or `failed`. */
  claim(): boolean
  answered(): void
  failed(error: unknown): void
  stop(): void
}

export interface Availabilities {
  /** Resolves when Meilisearch answers and has lost nothing. */
  readonly probe: () => Promise<void>
  /** Called after each answered probe. */
  readonly returned: () => void
  readonly logger: Pick<Logger, "info" | "warn">
  readonly pace: Pace
}

/** Keeps the circuit of one process; while it is open, probes until one is answered. Holds no process alive. */
export function availability({ probe, returned, logger, pace }: Availabilities): Availability {
  let circuit: Circuit = CLOSED
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  /** Whether the log says that it is away: trials that fail are no news. */
  let away = false

  const move = (event: CircuitEvent, error?: unknown): void => {
    const before = circuit
    circuit = nextCircuit(circuit, event)
    if (circuit.kind === "open" && circuit !== before) {
      plan(circuit.failures)
      if (!away) {
        away = true
        logger.warn(`[Search] Meilisearch is away, PostgreSQL answers: ${messageOf(error)}`)
      }
    }
    if (circuit.kind === "closed" && away) {
      away = false
      logger.info("[Search] Meilisearch is back and answers again")
    }
  }
  const plan = (failures: number): void => {
    clearTimeout(timer)
    if (!stopped) {
      timer = setTimeout(() => void attempt(), backOff(failures, pace)).unref()
    }
  }
  const attempt = async (): Promise<void> => {
    try {
      await probe()
    } catch (error) {
      return move("probe-failed", error)
    }
    move("probe-answered")
    if (!stopped) {
      returned()
    }
  }

  return {
    get circuit() {
      return circuit
    },
    claim: () => {
      const granted = mayAsk(circuit)
      if (granted) {
        move("asked")
      }
      return granted
    },
    answered: () => move("answered"),
    failed: (error) => move("failed", error),
    stop: () => {
      stopped = true
      clearTimeout(timer)
    },
  }
}
