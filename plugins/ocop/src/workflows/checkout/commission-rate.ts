/**
 * The platform's commission on goods, in basis points: 5 %. One rate for all until an operator can set
 * rules; each shop order line keeps the rate it was sold at.
 */
export const COMMISSION_RATE = 500
