import { Icon, type IconProps } from "./icon"

export function BasketIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M3 9h18l-2 11H5L3 9Z" />
      <path d="M8 9l3-6M16 9l-3-6M9 13v4M15 13v4" />
    </Icon>
  )
}
