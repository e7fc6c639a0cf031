import { StatementPage } from "../../../bank-transfers/statement-page"

export default StatementPage
