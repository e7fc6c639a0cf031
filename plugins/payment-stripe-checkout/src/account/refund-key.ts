/** Where a refund at Stripe says which refund of the shop it is. */
export const REFUND_KEY = "refund_key"
