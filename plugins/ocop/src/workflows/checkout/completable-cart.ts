/** What completion reads of a cart (core's `completeCartFields` hold all of it). */
export interface CompletableCart {
  id: string
  email?: string | null
  total: unknown
  metadata?: Record<string, unknown> | null
  items?:
    | {
        product_id?: string | null
        variant_id?: string | null
        quantity: unknown
        unit_price?: unknown
        is_custom_price?: boolean | null
        metadata?: Record<string, unknown> | null
        adjustments?: { amount: unknown }[] | null
        variant?: { product?: { shipping_profile?: { id: string } | null } | null } | null
      }[]
    | null
  shipping_methods?:
    | {
        shipping_option_id?: string | null
        amount?: unknown
        adjustments?: { amount: unknown }[] | null
      }[]
    | null
  shipping_address?: {
    first_name?: string | null
    last_name?: string | null
    phone?: string | null
    address_1?: string | null
  } | null
  payment_collection?: {
    amount: unknown
    payment_sessions?:
      | {
          amount: unknown
          provider_id?: string | null
          data?: Record<string, unknown> | null
        }[]
      | null
  } | null
}
