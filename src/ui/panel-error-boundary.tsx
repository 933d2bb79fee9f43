import { Component, type ReactNode } from 'react'

/** Catches a bug inside one panel and says openly that it is one. Failed loads are caught nearer, by `DataBoundary`. */
export class PanelErrorBoundary extends Component<{ title: string; children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null }

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override render() {
    if (this.state.error === null) return this.props.children
    return (
      <div role="alert" className="border-l-3 border-warn pl-5">
        <p className="type-h4">A fault in this page stopped {this.props.title}</p>
        <p className="type-body mt-2">
          The data is not the cause and the other parts of the page go on. The fault says: {this.state.error.message}
        </p>
        <button type="button" className="ruled-button mt-4" onClick={() => this.setState({ error: null })}>
          Draw it again
        </button>
      </div>
    )
  }
}
