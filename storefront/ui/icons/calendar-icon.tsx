import { Icon, type IconProps } from "./icon"

export function CalendarIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M5 6h14v14H5zM5 10.5h14M9 3.5V7M15 3.5V7" />
    </Icon>
  )
}
