import { Icon, type IconProps } from "./icon"

export function SheetIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M5 4h14v16H5zM5 9.5h14M5 14.5h14M11 9.5V20" />
    </Icon>
  )
}
