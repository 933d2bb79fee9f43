import { SupplyFigure } from './supply-figure.tsx'
import { PRICE_SERIES, toPrices } from './to-prices.ts'
import { useFigures } from './use-figures.ts'

/** Prices of oxides in China by year, and what was quoted outside. */
export function PriceChart() {
  const { rows, loaded, caution, lens, sources } = useFigures(PRICE_SERIES)
  const { finding, model } = toPrices(rows, { lens, sources })
  return (
    <SupplyFigure
      id="prices"
      finding={finding}
      subtitle="$ a kilogram. Line: average of the year for the oxide, free on board China. Grey points and bars: single quotations and ranges outside China. Each element has a scale of its own, from zero."
      source="US Geological Survey for China; press quoting Argus for outside China"
      notes={caution}
      model={model}
      loaded={loaded}
      what="prices"
    />
  )
}
