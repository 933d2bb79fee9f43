import { useState } from 'react'
import { formatNumber } from '#src/lib/words/format.ts'
import type { Option } from './to-options.ts'

interface OptionListProps {
  /** Name of the group. */
  name: string
  options: readonly Option[]
  /** Events with nothing chosen in this list. */
  total: number | null
  /** How many stand in the row; the rest come on request. */
  shown: number
  onToggle: (value: string) => void
  onAll: () => void
}

/** One row of the filter bar: any of its values, or all. */
export function OptionList({ name, options, total, shown, onToggle, onAll }: OptionListProps) {
  const [isWhole, setIsWhole] = useState(false)
  const inRow = isWhole ? options : options.filter((option, index) => index < shown || option.isChosen)
  const rest = options.length - inRow.length
  return (
    <fieldset className="cols min-w-0 border-b border-rule py-1">
      <legend className="sr-only">{name}</legend>
      <p aria-hidden="true" className="col-margin type-note text-muted tab:pt-0.5">
        {name}
      </p>
      <ul className="col-wide flex flex-wrap gap-x-4.5 gap-y-0.5">
        <li className="flex">
          <OptionButton
            isAll
            label="All"
            count={total}
            isChosen={options.every((option) => !option.isChosen)}
            onClick={onAll}
          />
        </li>
        {inRow.map((option) => (
          <li key={option.value} className="flex">
            <OptionButton {...option} onClick={() => onToggle(option.value)} />
          </li>
        ))}
        {(rest > 0 || isWhole) && options.length > shown && (
          <li className="flex">
            <button type="button" className="word-button" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
              {isWhole ? 'Fewer' : `${rest} more`}
            </button>
          </li>
        )}
      </ul>
    </fieldset>
  )
}

interface OptionButtonProps {
  label: string
  count: number | null
  isChosen: boolean
  isAll?: boolean
  onClick: () => void
}

/** Of one width, so that the row does not move when a filter changes the numbers in it. */
const COUNT = 'ml-1 inline-block text-start text-[0.6875rem] font-normal text-muted tnum'

function OptionButton({ label, count, isChosen, isAll = false, onClick }: OptionButtonProps) {
  return (
    <button type="button" className="word-button font-normal" aria-pressed={isChosen} onClick={onClick}>
      {label}{' '}
      {count !== null && (
        <span className={`${COUNT} ${isAll ? 'min-w-[3ch]' : 'min-w-[2ch]'}`}>
          {formatNumber(count)} <span className="sr-only">{count === 1 ? 'event' : 'events'}</span>
        </span>
      )}
    </button>
  )
}
