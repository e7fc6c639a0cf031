import { ComplaintPage } from "../../../complaints/complaint-page"

export default ComplaintPage
