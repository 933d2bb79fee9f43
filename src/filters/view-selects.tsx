import { useQuery } from '@tanstack/react-query'
import { countriesQuery } from '#src/data/countries.ts'
import { roundsQuery } from '#src/data/rounds.ts'
import { topicsQuery } from '#src/data/topics.ts'
import { formatList } from '#src/lib/words/format.ts'
import { Select, type SelectOption } from '#src/ui/select.tsx'
import { useView } from './use-view.ts'
import { ALL_ROUNDS } from './view.ts'

/** The filters as short lists to choose from, where there is no room for the bar: over the slides. They wait for nothing. */
export function ViewSelects() {
  const { view, setView } = useView()
  const rounds = useQuery(roundsQuery).data?.rows ?? []
  const countries = useQuery(countriesQuery).data?.rows ?? []
  const topics = useQuery(topicsQuery).data?.rows ?? []
  return (
    <div role="group" aria-label="Filters" className="flex flex-wrap gap-x-6">
      <Select
        name="Round"
        value={view.round}
        options={[...rounds.map(({ id, label }) => ({ value: id, label })), { value: ALL_ROUNDS, label: 'all' }]}
        onChoose={(round) => setView({ round })}
      />
      <Select
        name="Hindsight"
        value={view.hindsight}
        options={['on', 'off'].map((state) => ({ value: state, label: state }))}
        onChoose={(state) => setView({ hindsight: state === 'off' ? 'off' : 'on' })}
      />
      <ListSelect
        name="Country or region"
        chosen={view.country}
        options={countries.map(({ code, name }) => ({ value: code, label: name }))}
        onChoose={(country) => setView({ country })}
      />
      <ListSelect
        name="Topic"
        chosen={view.topic}
        options={topics.map(({ id, short }) => ({ value: id, label: short }))}
        onChoose={(topic) => setView({ topic })}
      />
    </div>
  )
}

interface ListSelectProps {
  name: string
  chosen: readonly string[]
  options: readonly SelectOption[]
  onChoose: (chosen: readonly string[]) => void
}

/** All, or one; several that the address asks for stand as a choice of their own. */
function ListSelect({ name, chosen, options, onChoose }: ListSelectProps) {
  const several = chosen.join()
  const names = chosen.map((value) => options.find((option) => option.value === value)?.label ?? value)
  const asked = chosen.length > 1 ? [{ value: several, label: formatList(names) }] : []
  return (
    <Select
      name={name}
      value={several}
      options={[{ value: '', label: 'all' }, ...asked, ...options]}
      onChoose={(value) => onChoose(value === '' ? [] : value === several ? chosen : [value])}
    />
  )
}
