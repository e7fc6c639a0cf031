import { FilingPage } from "../../../certificate-filings/filing-page"

export default FilingPage
