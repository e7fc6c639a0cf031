/** Names of the pages, in the menu and in the breadcrumb. */
export const menu = {
  certificates: "Sổ chứng nhận",
  imports: "Nhập chứng nhận",
}
