import { judged } from "./judged-query"

/** One letter too many, too few, wrong or swapped; a space in the wrong place; Telex that was left on or off. */
export const TYPO = judged(
  "typo",
  `
  nuoc mamm anh hong | nuoc-mam-anh-hong
  sau rienng say | sau-rieng-say-thang-hoa-sau-ri
  hat dieeu rang cui | hat-dieu-rang-cui-hai-binh
  banh trnag manh tai | banh-trang-manh-tai
  khoai lnag tim | khoai-lang-tim-say-dong-phat
  xuc xihc thao que | xuc-xich-thao-que-binh-minh
  chuoi ngu an tein | chuoi-ngu-an-tien
  dong trugn ha thao | dong-trung-ha-thao-tam-dao
  thanh logn ruot do | thanh-long-ruot-do-loc-thuy-quynh
  tinh boot nghe | tinh-bot-nghe-*
  mang cutt | mang-cut-tan-quy
  camsanh ham yen | cam-sanh-ham-yen
  matong bometa | mat-ong-bometa
  vico sap | dua-sap-soi-vicosap, banh-vicosap-*
  tra oo long | tra-oolong-phuoc-lac
  cà phê espreso | ca-phe-espresso-cau-dat
  socla | bo-qua-tang-socola-cao-cap-huong-sac-tay-nguyen
  chom chmo | trai-chom-chom-tuoi
  kim chii | kim-chi-ngoc-thao
  muỗnh gỗ hồng sơn | bo-moi-muong-go-hong-son
  nấn hương | nam-huong-viet-truc-mai
  bưỡi da xah | buoi-da-xanh-ninh-thoi
  giấm chối | giam-chuoi-manh-minh
  lươnphi lê | luon-phi-le-thien-nhan
  nam linhchi | tra-nam-linh-chi-tuan-linh
  cao ca gai leoo | cao-ca-gai-leo-*
  `
)
