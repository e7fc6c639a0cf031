/**
 * The backend said no, or said nothing.
 *
 * `code` is the backend's stable code (`ocop.listing_not_found`) or one of ours: `shop.backend_unreachable`
 * (no answer within the time limit; status 503) and `shop.backend_failed` (an answer of 5xx without a code).
 * The shop shows words for the code and never `message`, which is for developers.
 */
export class BackendError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    options?: ErrorOptions
  ) {
    super(message, options)
    this.name = "BackendError"
  }

  get isNotFound(): boolean {
    return this.status === 404
  }

  /** Trying again later may help: nothing is wrong with what was asked. */
  get isTemporary(): boolean {
    return this.status >= 500
  }
}
