import { basketLinesSumToPrice } from "./basket-lines-sum-to-price"
import { budgetIsCounted } from "./budget-is-counted"
import { captureHasOrder } from "./capture-has-order"
import { cartHasOneOrder } from "./cart-has-one-order"
import { completionComesToAnEnd } from "./completion-comes-to-an-end"
import type { Invariant } from "./invariant"
import { ledgerIsBalanced } from "./ledger-is-balanced"
import { linesSumToPart } from "./lines-sum-to-part"
import { newPartHasStock } from "./new-part-has-stock"
import { orderHasParts } from "./order-has-parts"
import { paidPartHasMoney } from "./paid-part-has-money"
import { partIsInLedger } from "./part-is-in-ledger"
import { partsSumToOrder } from "./parts-sum-to-order"
import { promisedIsThere } from "./promised-is-there"
import { promotionUseIsCounted } from "./promotion-use-is-counted"
import { refundWithinCapture } from "./refund-within-capture"
import { refundsWithinPart } from "./refunds-within-part"
import { reservationHasLine } from "./reservation-has-line"
import { reservedIsPromised } from "./reserved-is-promised"

/** All that is checked, in the order in which it is told. */
export const allInvariants: readonly Invariant[] = [
  cartHasOneOrder,
  orderHasParts,
  completionComesToAnEnd,
  partsSumToOrder,
  linesSumToPart,
  basketLinesSumToPrice,
  reservedIsPromised,
  promisedIsThere,
  reservationHasLine,
  newPartHasStock,
  captureHasOrder,
  refundWithinCapture,
  refundsWithinPart,
  paidPartHasMoney,
  promotionUseIsCounted,
  budgetIsCounted,
  ledgerIsBalanced,
  partIsInLedger,
]
