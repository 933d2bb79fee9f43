import { useView } from '#src/filters/use-view.ts'
import { Select } from '#src/ui/select.tsx'

const SECONDS = [10, 15, 20, 30, 60]

/** Whether slides turn by themselves, and how fast: for a screen nobody stands beside. */
export function TurningChoice() {
  const { view, setView } = useView()
  const listed = view.every === null || SECONDS.includes(view.every) ? SECONDS : [...SECONDS, view.every]
  return (
    <Select
      name="Turn by itself"
      value={String(view.every ?? '')}
      options={[
        { value: '', label: 'no' },
        ...listed.map((seconds) => ({ value: String(seconds), label: `every ${seconds} s` })),
      ]}
      onChoose={(value) => setView({ every: value === '' ? null : Number(value) })}
    />
  )
}
