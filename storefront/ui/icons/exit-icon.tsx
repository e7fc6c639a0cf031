import { Icon, type IconProps } from "./icon"

export function ExitIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M14 5H6v14h8" />
      <path d="M11 12h9m-3-3 3 3-3 3" />
    </Icon>
  )
}
