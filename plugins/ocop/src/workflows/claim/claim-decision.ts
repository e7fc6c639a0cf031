export interface DecideClaimInput {
  claim_id: string
  confirm: boolean
  /** What a refused claimant reads. */
  reason: string | null
  /** The operator. */
  actor: string
}
