import { CertificatePage } from "../../../certificates/certificate-page"

export default CertificatePage
