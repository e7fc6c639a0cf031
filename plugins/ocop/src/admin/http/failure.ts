/** A request that was refused, or that had no answer. */
export class Failure extends Error {
  constructor(
    /** HTTP status; 0 when there was no answer. */
    readonly status: number,
    /** The backend's stable code, when it gave one. */
    readonly code?: string
  ) {
    super(code ?? `HTTP ${status}`)
  }
}
