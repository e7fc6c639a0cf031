import { BankTransferPage } from "../../../bank-transfers/bank-transfer-page"

export default BankTransferPage
