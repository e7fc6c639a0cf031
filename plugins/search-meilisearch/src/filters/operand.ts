import { operandsOf } from "@ocop/search-promises"
import { fieldValue } from "../documents/field-value"

export const { operand, someOperand, operandList } = operandsOf(fieldValue)
