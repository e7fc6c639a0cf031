/** From the first moment on and until just before the last; no last moment is "until further notice". */
export interface TimeSpan {
  readonly starts_at: Date
  readonly ends_at: Date | null
}

export type CampaignPhase = "upcoming" | "running" | "ended"

/** Where a campaign stands at an instant: it runs at its first moment and has ended at its last. */
export function campaignPhase({ starts_at, ends_at }: TimeSpan, now: Date): CampaignPhase {
  if (now < starts_at) return "upcoming"
  return ends_at !== null && now >= ends_at ? "ended" : "running"
}
