import { BatchPage } from "../../../payouts/batch-page"

export default BatchPage
