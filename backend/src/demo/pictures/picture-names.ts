/** Edge lengths in pixels; every picture is square. */
export const PICTURE_SIZES = { full: 960, card: 480 } as const

/** File names of a listing's pictures, without folder. */
export interface PictureNames {
  readonly main: string
  readonly card: string
  readonly detail: string
  readonly detail_card: string
}

export function pictureNames(handle: string): PictureNames {
  return {
    main: `${handle}-1.webp`,
    card: `${handle}-1-${PICTURE_SIZES.card}.webp`,
    detail: `${handle}-2.webp`,
    detail_card: `${handle}-2-${PICTURE_SIZES.card}.webp`,
  }
}
