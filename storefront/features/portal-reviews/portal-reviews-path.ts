export const PORTAL_REVIEWS_PATH = "/nha-san-xuat/danh-gia"
