import { askFor } from '#src/data/ask-for.ts'
import { productsQuery } from '#src/data/products.ts'
import type { PartWithFiles } from '#src/evidence/later.tsx'
import { ProductsChart } from './products-chart.tsx'

export const PRODUCTS_PART: PartWithFiles = { Part: ProductsChart, files: [askFor(productsQuery)] }
