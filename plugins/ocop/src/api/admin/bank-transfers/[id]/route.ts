import { answerBankTransfer } from "./answer-bank-transfer"

/** `GET /admin/bank-transfers/:id` */
export const GET = answerBankTransfer
