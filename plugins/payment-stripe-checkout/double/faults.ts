/** Something that goes wrong on the way, with the next request that it is about. */
export interface Fault {
  method?: "GET" | "POST"
  /** Of the address, "/v1/refunds" for instance. */
  path: RegExp
  /**
   * Nothing arrives; the answer is lost after all was done; Stripe answers an error instead; the answer comes late.
   */
  kind: "drop_before" | "drop_after" | "status" | "delay"
  /** Of "status". */
  status?: number
  /** Of "delay". */
  milliseconds?: number
  /** How often; Stripe's client asks three times. */
  times?: number
}

export class Faults {
  private readonly waiting: (Fault & { times: number })[] = []

  next(fault: Fault): void {
    this.waiting.push({ times: 1, ...fault })
  }

  clear(): void {
    this.waiting.length = 0
  }

  take(method: string, path: string): Fault | undefined {
    const fault = this.waiting.find(
      (fault) => (!fault.method || fault.method === method) && fault.path.test(path)
    )
    if (fault && (fault.times -= 1) === 0) this.waiting.splice(this.waiting.indexOf(fault), 1)
    return fault
  }
}
