import { Icon, type IconProps } from "./icon"

export function AlertIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M12 4 2.5 20h19L12 4Z" />
      <path d="M12 10v4.5M12 17.2v.1" />
    </Icon>
  )
}
