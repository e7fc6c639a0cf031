/** Bare addresses of this section. */
export const TEAM_PATH = "/nha-san-xuat/nhan-su"
export const ACTIVITY_PATH = "/nha-san-xuat/nhan-su/nhat-ky"
