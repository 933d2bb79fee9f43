// What a talk fetches ahead is here before it begins: no file of tests ends while a module is on its way.
import '#src/charts/drawn-plot.tsx'
import '#src/evidence/sources/source-popover.tsx'
import '#src/features/presenting/choosing/go-to.tsx'
import '#src/features/presenting/keys-dialog.tsx'
import '#src/features/presenting/choosing/slide-overview.tsx'
import '#src/pages/find-dialog.tsx'
import '#src/pages/hand-over-menu.tsx'
import '#src/pages/presenter.tsx'
