import { useId } from 'react'

export interface SelectOption {
  readonly value: string
  readonly label: string
}

interface SelectProps {
  name: string
  value: string
  options: readonly SelectOption[]
  onChoose: (value: string) => void
}

/** One of a short list, after its name. */
export function Select({ name, value, options, onChoose }: SelectProps) {
  const id = useId()
  // Until the lists are here, what the address says stands for itself.
  const listed = options.some((option) => option.value === value) ? options : [{ value, label: value }, ...options]
  return (
    <span className="type-note inline-flex min-h-6 items-center gap-x-2">
      <label htmlFor={id}>{name}</label>
      <select
        id={id}
        className="min-h-6 max-w-40 border-b border-line bg-paper text-ink"
        value={value}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {listed.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  )
}
